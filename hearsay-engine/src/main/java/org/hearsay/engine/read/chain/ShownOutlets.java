package org.hearsay.engine.read.chain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.engine.text.Folded;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Tokens;

/**
 * Names that no word of the press gives away, but the sentence they stand in: "the agency Continental Lines reported",
 * "the newspaper Vale Ostrel", "Eastern Ensign reported, citing a clerk". One pass over the words.
 */
public final class ShownOutlets {

    /** Words in the longest name. */
    private static final int LONGEST = 4;

    /** Words before and behind a name among which its verb stands. */
    private static final int REACH = 8;

    private static final Set<String> NOUNS =
            Set.of("newspaper", "broadcaster", "magazine", "newswire", "tabloid", "weekly", "paper");

    /** Nouns of other things, too; a verb of the press has to stand near. */
    private static final Set<String> WEAK_NOUNS =
            Set.of("agency", "station", "channel", "daily", "portal", "journal", "site", "website", "network");

    private static final Set<String> REPORTING = Set.of(
            "reported",
            "reports",
            "reporting",
            "wrote",
            "writes",
            "written",
            "broadcast",
            "published",
            "aired",
            "shown",
            "showed",
            "shows",
            "told",
            "according");

    private static final Set<String> VERBS = Set.of("reported", "reports", "wrote", "writes");

    private static final Set<String> BETWEEN = Set.of("has", "had", "have", "also");

    private ShownOutlets() {}

    /** The names, folded, with and without their article. */
    public static Set<String> of(String text, List<Span> paragraphs) {
        Set<String> names = new HashSet<>();
        for (Span paragraph : paragraphs) {
            Tokens tokens = Tokens.of(text, paragraph);
            for (int i = 0; i < tokens.size(); i++) {
                String word = tokens.lower(i);
                boolean weak = WEAK_NOUNS.contains(word);
                if (!tokens.isCapital(i) && (weak || NOUNS.contains(word))) {
                    int end = nameEnd(tokens, i + 1);
                    if (end > i + 1 && (!weak || isNear(tokens, i - REACH, end + REACH))) {
                        add(names, text, tokens.span(i + 1, end));
                    }
                } else if (VERBS.contains(word) && isCiting(tokens, i)) {
                    int last = i;
                    while (last > 0 && BETWEEN.contains(tokens.lower(last - 1))) {
                        last--;
                    }
                    int start = nameStart(tokens, last);
                    if (last - start > 1) {
                        add(names, text, tokens.span(start, last));
                    }
                }
            }
        }
        return names;
    }

    private static void add(Set<String> names, String text, Span name) {
        String folded = Folded.of(name.of(text));
        names.add(folded);
        names.add(folded.startsWith("the ") ? folded.substring("the ".length()) : "the " + folded);
    }

    private static int nameEnd(Tokens tokens, int from) {
        int end = from;
        while (end < tokens.size() && end - from < LONGEST && tokens.isWord(end) && tokens.isCapital(end)) {
            end++;
        }
        return end;
    }

    private static int nameStart(Tokens tokens, int end) {
        int start = end;
        while (start > 0
                && end - start < LONGEST
                && tokens.isWord(start - 1)
                && tokens.isCapital(start - 1)
                && !tokens.endsSentence(start - 1)) {
            start--;
        }
        return start;
    }

    private static boolean isNear(Tokens tokens, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(tokens.size(), to); i++) {
            if (REPORTING.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCiting(Tokens tokens, int verb) {
        for (int i = verb + 1; i < Math.min(tokens.size(), verb + REACH); i++) {
            if (tokens.lower(i).equals("citing") || tokens.lower(i).equals("quoting")) {
                return true;
            }
            if (tokens.endsSentence(i)) {
                return false;
            }
        }
        return false;
    }
}
