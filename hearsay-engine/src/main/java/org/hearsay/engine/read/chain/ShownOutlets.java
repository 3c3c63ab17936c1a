package org.hearsay.engine.read.chain;

import java.util.HashSet;
import java.util.Set;
import org.hearsay.engine.language.ChainWord;
import org.hearsay.engine.language.OutletWord;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Folded;
import org.hearsay.engine.text.Sentence;
import org.hearsay.engine.text.Stretch;

/**
 * Names that no word of the press gives away, but the sentence they stand in: "the agency Continental Lines reported",
 * "the newspaper Vale Ostrel", "Eastern Ensign reported, citing a clerk". One pass over the words.
 */
public final class ShownOutlets {

    /** Words in the longest name. */
    private static final int LONGEST = 4;

    /** Words before and behind a name among which its verb stands. */
    private static final int REACH = 8;

    private ShownOutlets() {}

    /** The names, folded. */
    public static Set<String> of(AnalysedText text) {
        Set<String> names = new HashSet<>();
        for (Sentence sentence : text.sentences()) {
            Stretch words = Stretch.of(text, sentence.span());
            for (int i = 0; i < words.size(); i++) {
                boolean strong = words.is(i, OutletWord.NOUN);
                if (!words.isCapital(i) && (strong || words.is(i, OutletWord.NOUN_BEFORE_NAME))) {
                    int end = nameEnd(words, i + 1);
                    if (end > i + 1 && (strong || isNear(words, i - REACH, end + REACH))) {
                        names.add(Folded.of(words.span(i + 1, end).of(text.text())));
                    }
                } else if (words.is(i, ChainWord.PRESS_VERB) && isCiting(words, i)) {
                    int last = i;
                    while (words.is(last - 1, ChainWord.BETWEEN_VERB)) {
                        last--;
                    }
                    int start = nameStart(words, last);
                    if (last - start > 1) {
                        names.add(Folded.of(words.span(start, last).of(text.text())));
                    }
                }
            }
        }
        return names;
    }

    private static int nameEnd(Stretch words, int from) {
        int end = from;
        while (end < words.size() && end - from < LONGEST && words.isWord(end) && words.isCapital(end)) {
            end++;
        }
        return end;
    }

    private static int nameStart(Stretch words, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST && words.isWord(start - 1) && words.isCapital(start - 1)) {
            start--;
        }
        return start;
    }

    private static boolean isNear(Stretch words, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(words.size(), to); i++) {
            if (words.is(i, ChainWord.PRESS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCiting(Stretch words, int verb) {
        for (int i = verb + 1; i < Math.min(words.size(), verb + REACH); i++) {
            if (words.is(i, ChainWord.CITING)) {
                return true;
            }
        }
        return false;
    }
}
