package org.hearsay.engine.compare.unsourced;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.comparison.Unsourced;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.compare.document.ComparedDocument;
import org.hearsay.engine.language.ComparisonWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.text.Sentence;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Sentences of narration that pass something on by their wording alone, though no statement was found in them: "rumour has
 * it", "the bridge is said to have shaken", "as one hears", "reportedly". One pass over the words.
 */
final class RumourFinder {

    private final ComparedDocument document;
    private final List<Span> answered;
    private final List<Span> outlets;

    private RumourFinder(ComparedDocument document) {
        this.document = document;
        this.answered = answered(document);
        this.outlets = document.reading().sources().stream()
                .filter(s -> s.kind() == Source.Kind.OUTLET && !s.publisher())
                .flatMap(s -> s.mentions().stream())
                .toList();
    }

    /** Apart from {@code known}, in the order of the text. */
    static List<Unsourced> in(ComparedDocument document, List<Unsourced> known) {
        RumourFinder finder = new RumourFinder(document);
        List<Unsourced> found = new ArrayList<>();
        for (Block block : document.text().blocks()) {
            if (block.kind() != Block.Kind.TITLE) {
                List<Sentence> sentences = document.text().sentences(block.span());
                for (int i = 0; i < sentences.size(); i++) {
                    Unsourced one = finder.sentence(sentences.get(i));
                    boolean lead = one != null && i + 1 < sentences.size() && finder.answers(sentences.get(i + 1));
                    if (one != null
                            && !lead
                            && known.stream().noneMatch(k -> k.span().overlaps(one.span()))) {
                        found.add(one);
                    }
                }
            }
        }
        return found;
    }

    /** Whether a sentence names the outlet that the one before is from, or says "that is what". */
    private boolean answers(Sentence next) {
        HearsayPhrase words = new HearsayPhrase(next);
        boolean that = words.is(0, GrammarWord.DEMONSTRATIVE)
                && words.is(1, GrammarWord.COPULA)
                && words.is(2, GrammarWord.INTERROGATIVE);
        return that || outlets.stream().anyMatch(next.span()::contains);
    }

    /** The words that somebody is named for. */
    private static List<Span> answered(ComparedDocument document) {
        List<Span> answered = new ArrayList<>();
        for (Statement statement : document.reading().statements()) {
            if (statement.kind() == Statement.Kind.DIRECT || !statement.source().isEmpty()) {
                answered.addAll(statement.content());
            }
        }
        return answered;
    }

    private @Nullable Unsourced sentence(Sentence sentence) {
        HearsayPhrase words = new HearsayPhrase(sentence);
        for (int i = 0; i < words.size(); i++) {
            int end = words.end(i);
            if (end > i && !words.is(end, GrammarWord.PASSIVE_AGENT) && !words.has(ComparisonWord.ACCORDING)) {
                Span cue = words.span(i, end);
                if (answered.stream().noneMatch(cue::overlaps)) {
                    return UnsourcedFinder.unsourced(document, withoutStop(sentence), List.of(cue));
                }
            }
        }
        return null;
    }

    private static Span withoutStop(Sentence sentence) {
        List<Word> words = sentence.words();
        Word last = words.get(words.size() - 1);
        return last.isWord() || words.size() == 1
                ? sentence.span()
                : new Span(sentence.span().start(), words.get(words.size() - 2).end());
    }
}
