package org.hearsay.engine.segment;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.engine.language.SegmentWord;
import org.hearsay.engine.language.Vocabulary;

/** Finds how far a number, date, time or telephone number goes. */
final class NumberCutter {

    /** Groups of digits in one number; more would cost more than they tell. */
    private static final int MOST_GROUPS = 12;

    private final Vocabulary vocabulary;
    private final List<String> dotted;

    /** @param dotted abbreviations with dots inside, which may be written to a number */
    NumberCutter(Vocabulary vocabulary, List<String> dotted) {
        this.vocabulary = vocabulary;
        this.dotted = dotted;
    }

    /** A run of digits, and the mark behind it; 0 for none. */
    private record Group(int begin, int end, int mark) {

        int size() {
            return end - begin;
        }
    }

    /** Length of the number that begins here, or 0. */
    int length(CodePointText text, int b, int e) {
        int i = b;
        if (text.isOneOf(i, "+.") && i + 1 < e && text.isDigit(i + 1)) {
            i++;
        }
        if (i >= e || !text.isDigit(i)) {
            return 0;
        }
        List<Group> groups = new ArrayList<>();
        boolean hyphens = false;
        int start = i;
        while (i < e && groups.size() < MOST_GROUPS) {
            if (text.isDigit(i)) {
                i++;
                continue;
            }
            if (i + 1 >= e || !text.isDigit(i + 1) || !text.isDigit(i - 1) || !text.isOneOf(i, ".,:/-")) {
                break;
            }
            int mark = text.at(i);
            // Thousands have three digits after the comma, minutes two after the colon.
            int size = mark == ',' ? 3 : mark == ':' ? 2 : 0;
            hyphens |= mark == '-';
            if (size > 0 && digits(text, i + 1, e) != size) {
                break;
            }
            groups.add(new Group(start, i, mark));
            i++;
            start = i;
        }
        groups.add(new Group(start, i, 0));
        if (hyphens && !isTelephone(groups)) {
            for (Group group : groups) {
                if (group.mark() == '-') {
                    return group.end() - b;
                }
            }
        }
        if (i < e && text.isWordPart(i)) {
            int j = i;
            while (j < e && text.isWordPart(j)) {
                j++;
            }
            boolean unit = vocabulary.is(SegmentWord.UNIT, text.lower(i, j)) || isDotted(text, i, e);
            return (unit ? i : j) - b;
        }
        if (i < e && text.at(i) == '.' && groups.size() == 1 && isItem(text, b, i)) {
            return i + 1 - b;
        }
        // The "s" of decades: 80's
        boolean decade = i + 1 < e
                && text.isOneOf(i, WordCutter.APOSTROPHES)
                && text.at(i + 1) == 's'
                && (i + 2 == e || !text.isWordPart(i + 2));
        return (decade ? i + 2 : i) - b;
    }

    private boolean isDotted(CodePointText text, int i, int e) {
        for (String known : dotted) {
            if (text.has(known, i, e)) {
                return true;
            }
        }
        return false;
    }

    private static int digits(CodePointText text, int from, int e) {
        int i = from;
        while (i < e && text.isDigit(i)) {
            i++;
        }
        return i - from;
    }

    /** Whether it is the number of an item, at the beginning of a line and with text after it. */
    private static boolean isItem(CodePointText text, int b, int dot) {
        return (b == 0 || text.at(b - 1) == '\n') && dot - b <= 2 && dot + 1 < text.length() && text.at(dot + 1) == ' ';
    }

    private static boolean isTelephone(List<Group> groups) {
        for (Group group : groups.subList(0, groups.size() - 1)) {
            if ("-/.".indexOf(group.mark()) < 0) {
                return false;
            }
        }
        return groups.size() > 2
                || groups.size() == 2
                        && groups.get(0).size() == 3
                        && groups.get(1).size() == 4;
    }
}
