package org.hearsay.engine.compare.unsourced;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hearsay.domain.comparison.Reason;
import org.hearsay.domain.comparison.Unsourced;
import org.hearsay.domain.comparison.Why;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.compare.document.ComparedDocument;
import org.hearsay.engine.language.ComparisonWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.text.Word;

/** Finds what a document passes on while nobody is named who says so. */
public final class UnsourcedFinder {

    private UnsourcedFinder() {}

    /** In the order of the text. */
    public static List<Unsourced> of(ComparedDocument document) {
        List<Unsourced> found = new ArrayList<>();
        for (Statement statement : document.reading().statements()) {
            boolean nobody = statement.source().isEmpty()
                    && statement.parent() == null
                    && statement.kind() != Statement.Kind.DIRECT
                    && statement.isAccount();
            if (nobody && !statement.cue().isEmpty() && isHearsay(document, statement.cue())) {
                List<Span> content = statement.content();
                Span whole = new Span(
                        content.get(0).start(), content.get(content.size() - 1).end());
                found.add(unsourced(document, whole, statement.cue()));
            }
        }
        found.addAll(RumourFinder.in(document, List.copyOf(found)));
        found.addAll(HeadlineFinder.in(document));
        found.addAll(LeadFinder.in(document));
        found.sort(Comparator.comparing(Unsourced::span));
        return found;
    }

    /** @param cue the words that pass it on */
    static Unsourced unsourced(ComparedDocument document, Span whole, List<Span> cue) {
        List<Why.Quote> quotes =
                cue.stream().map(c -> new Why.Quote(document.id(), c)).toList();
        return new Unsourced(document.id(), whole, Why.of(Reason.NOBODY_NAMED, quotes, List.of()));
    }

    /** A passive of saying, or an adverb that says as much. */
    private static boolean isHearsay(ComparedDocument document, List<Span> cue) {
        Vocabulary vocabulary = document.vocabulary();
        boolean passive = false;
        boolean said = false;
        for (Span span : cue) {
            for (Word word : document.text().words(span)) {
                String lower = word.lower();
                if (vocabulary.is(ComparisonWord.HEARSAY_MARK, lower)) {
                    return true;
                }
                passive |= vocabulary.isAny(lower, GrammarWord.COPULA, ComparisonWord.HEARSAY_FRAME);
                said |= vocabulary.isAny(lower, ComparisonWord.PASSED_ON, ComparisonWord.PASSED_ON_PERFECT);
            }
        }
        return passive && said;
    }
}
