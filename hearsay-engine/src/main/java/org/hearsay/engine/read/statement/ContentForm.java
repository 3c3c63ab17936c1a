package org.hearsay.engine.read.statement;

import java.util.List;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.SpeechWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.Feature;
import org.hearsay.engine.text.Word;

/** What kind of words a content is: that decides what a verb like "agree" does with it. */
enum ContentForm {
    /** Something that is so or not: "that it rained". */
    CLAUSE,
    /** A deed: "to leave". */
    INFINITIVE,
    /** A thing: "the plan". */
    PHRASE;

    /** By the first of a content's spans. */
    static ContentForm of(AnalysedText text, List<Span> content) {
        List<Word> words = text.words(content.get(0));
        if (words.isEmpty()) {
            return PHRASE;
        }
        Word head = text.hasTrees() ? text.headOf(content.get(0)) : null;
        return head == null ? byWords(words, text.vocabulary()) : byTree(head);
    }

    private static ContentForm byTree(Word head) {
        boolean subject = head.child(Dependency.NSUBJ, Dependency.CSUBJ, Dependency.EXPL) != null;
        boolean finite = head.has(Feature.FINITE)
                || head.children(Dependency.AUX, Dependency.COP).stream().anyMatch(w -> w.has(Feature.FINITE));
        if (finite
                && (subject
                        || head.child(Dependency.MARK) != null
                        || !head.pos().isNominal())) {
            return CLAUSE;
        }
        boolean marked = head.children(Dependency.MARK).stream()
                .anyMatch(w -> w.in().vocabulary().is(GrammarWord.INFINITIVE_MARK, w.lower()));
        return marked || head.has(Feature.INFINITIVE) ? INFINITIVE : subject ? CLAUSE : PHRASE;
    }

    private static ContentForm byWords(List<Word> words, Vocabulary vocabulary) {
        if (vocabulary.is(GrammarWord.INFINITIVE_MARK, words.get(0).lower())) {
            // Behind "to" a capital begins a name.
            return words.size() > 1
                            && !Character.isUpperCase(words.get(1).form().charAt(0))
                    ? INFINITIVE
                    : PHRASE;
        }
        return words.stream().anyMatch(w -> isOfClause(vocabulary, w.lower())) ? CLAUSE : PHRASE;
    }

    private static boolean isOfClause(Vocabulary vocabulary, String lower) {
        return vocabulary.isAny(lower, SpeechWord.COMPLEMENTIZER, GrammarWord.AUXILIARY, GrammarWord.MODAL)
                || vocabulary.is(GrammarWord.INTERROGATIVE, lower) && !vocabulary.is(GrammarWord.RELATIVE, lower);
    }
}
