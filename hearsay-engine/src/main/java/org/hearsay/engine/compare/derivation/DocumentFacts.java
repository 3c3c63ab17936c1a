package org.hearsay.engine.compare.derivation;

import java.util.List;
import org.hearsay.domain.quantity.Quantity;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.compare.document.ComparedDocument;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Sentence;

/**
 * What the sentences of a document say.
 *
 * @param sentences where each stands, in order
 * @param facts what each says
 * @param all the numbers of all of them
 */
record DocumentFacts(List<Span> sentences, List<SentenceFacts> facts, SentenceFacts all) {

    static DocumentFacts of(ComparedDocument document) {
        AnalysedText text = document.text();
        List<Quantity> quantities = document.reading().quantities();
        List<Span> sentences = text.sentences().stream().map(Sentence::span).toList();
        int[] next = {0};
        List<SentenceFacts> facts = sentences.stream()
                .map(s -> SentenceFacts.of(document, s, in(s, quantities, next)))
                .toList();
        return new DocumentFacts(sentences, facts, SentenceFacts.numbersOf(facts));
    }

    /** The quantities of a sentence; sentences are asked for in order, so that each quantity is looked at once. */
    private static List<Quantity> in(Span sentence, List<Quantity> quantities, int[] next) {
        int from = next[0];
        while (from < quantities.size() && quantities.get(from).span().start() < sentence.start()) {
            from++;
        }
        int to = from;
        while (to < quantities.size() && quantities.get(to).span().start() < sentence.end()) {
            to++;
        }
        next[0] = to;
        return quantities.subList(from, to);
    }
}
