package org.hearsay.engine.compare.unsourced;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.domain.comparison.Reason;
import org.hearsay.domain.comparison.Unsourced;
import org.hearsay.domain.comparison.Why;
import org.hearsay.domain.document.Block;
import org.hearsay.engine.compare.document.ComparedDocument;
import org.hearsay.engine.language.ComparisonWord;
import org.hearsay.engine.text.Word;

/**
 * Headlines that are bolder than anything under them: a grave word stands in one (harm, guilt, masses) and nowhere in the
 * text below, in no form. What a headline asks, or puts into marks of quotation or behind somebody's name, is left out.
 */
final class HeadlineFinder {

    /** Letters by which forms of one word meet. */
    private static final int STEM = 5;

    /** What asks, quotes, or puts somebody's name before it. */
    private static final String NO_ASSERTION = "?:\"“„«";

    private HeadlineFinder() {}

    static List<Unsourced> in(ComparedDocument document) {
        List<Unsourced> found = new ArrayList<>();
        for (Block block : document.text().blocks()) {
            boolean headline = block.kind() == Block.Kind.TITLE || block.kind() == Block.Kind.HEADING;
            if (headline && isAssertion(block.span().of(document.text().text()))) {
                List<Word> bold = bold(document, block);
                Set<String> body = bold.isEmpty() ? Set.of() : body(document);
                List<Why.Quote> quotes = bold.stream()
                        .filter(w -> !body.contains(stem(w)))
                        .map(w -> new Why.Quote(document.id(), w.span()))
                        .toList();
                if (!quotes.isEmpty()) {
                    found.add(new Unsourced(
                            document.id(), block.span(), Why.of(Reason.BOLDER_HEADLINE, quotes, List.of())));
                }
            }
        }
        return found;
    }

    private static boolean isAssertion(String title) {
        return title.chars().noneMatch(c -> NO_ASSERTION.indexOf(c) >= 0);
    }

    private static List<Word> bold(ComparedDocument document, Block block) {
        return document.words(block.span()).stream()
                .filter(w -> document.vocabulary().is(ComparisonWord.GRAVE, w.lower()))
                .toList();
    }

    private static Set<String> body(ComparedDocument document) {
        Set<String> stems = new HashSet<>();
        for (Block block : document.paragraphs()) {
            document.words(block.span()).forEach(w -> stems.add(stem(w)));
        }
        return stems;
    }

    private static String stem(Word word) {
        String lower = word.lower();
        return lower.substring(0, Math.min(STEM, lower.length()));
    }
}
