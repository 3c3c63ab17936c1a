package org.hearsay.engine.compare.unsourced;

import org.hearsay.domain.comparison.Unsourced;
import org.hearsay.domain.comparison.Why;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Tokens;

/**
 * Headlines that are bolder than anything under them: a grave word stands in one (harm, guilt, masses) and nowhere in the
 * text below, in no form. What a headline asks, or puts into marks of quotation or behind somebody's name, is left out.
 */
final class Headlines {

    /** Letters by which forms of one word meet. */
    private static final int STEM = 5;

    /** Beginnings of grave words. */
    private static final Set<String> GRAVE =
            Set.copyOf(List.of(("thousand hundred million dozens homele missin killer murder"
                            + " massac slaugh drown poison flame inferno ablaze torch terror bloodb starve execut tortur raped"
                            + " stolen robbed looted loot emptie ruined doomed betray lied liar lies cheat fraud rigged corrup"
                            + " bribe guilty crimin bandit traito catast chaos panic mayhem hell nightm exist wiped vanish"
                            + " devast horror carnag apocal butche monste hunted orphan maimed coverup scandal cover-up disast"
                            + " annihi erased plunde lynch genoci assass exterm buried alive trapped shame disgra beaten")
                    .split(" ")));

    private Headlines() {}

    static List<Unsourced> in(Reading reading) {
        List<Unsourced> found = new ArrayList<>();
        String text = reading.document().text();
        List<Block> blocks = reading.document().blocks();
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.TITLE || block.kind() == Block.Kind.HEADING) {
                Tokens title = Tokens.of(text, block.span());
                if (isAssertion(title)) {
                    List<Span> bold = bold(title);
                    Set<String> body = bold.isEmpty() ? Set.of() : body(text, blocks);
                    List<Why.Quote> quotes = bold.stream()
                            .filter(w -> !body.contains(stem(w.of(text))))
                            .map(w -> new Why.Quote(reading.document().id(), w))
                            .toList();
                    if (!quotes.isEmpty()) {
                        found.add(new Unsourced(
                                reading.document().id(),
                                block.span(),
                                new Why("nothing under the headline says so", quotes, List.of())));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isAssertion(Tokens title) {
        for (int i = 0; i < title.size(); i++) {
            char mark = title.first(i);
            if (mark == '?' || mark == ':' || mark == '"' || mark == '“' || mark == '„' || mark == '«') {
                return false;
            }
        }
        return true;
    }

    private static List<Span> bold(Tokens title) {
        List<Span> bold = new ArrayList<>();
        for (int i = 0; i < title.size(); i++) {
            String word = title.lower(i);
            if (GRAVE.stream().anyMatch(word::startsWith)) {
                bold.add(title.span(i, i + 1));
            }
        }
        return bold;
    }

    private static Set<String> body(String text, List<Block> blocks) {
        Set<String> words = new HashSet<>();
        for (Block block : blocks) {
            if (block.kind() == Block.Kind.PARAGRAPH) {
                Tokens tokens = Tokens.of(text, block.span());
                for (int i = 0; i < tokens.size(); i++) {
                    words.add(stem(tokens.lower(i)));
                }
            }
        }
        return words;
    }

    private static String stem(String word) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        return lower.substring(0, Math.min(STEM, lower.length()));
    }
}
