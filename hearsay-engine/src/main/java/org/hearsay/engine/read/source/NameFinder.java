package org.hearsay.engine.read.source;

import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.CalendarWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.SourceWord;
import org.hearsay.engine.text.Stretch;
import org.jspecify.annotations.Nullable;

/** Finds the name in the words of a mention: the one it is given expressly, else a part between commas that is nothing else. */
final class NameFinder {

    private final SourceWords words;

    NameFinder(SourceWords words) {
        this.words = words;
    }

    /** The name in the mention; null where it has none. */
    @Nullable
    Span in(Stretch mention) {
        for (int i = 1; i + 1 < mention.size(); i++) {
            boolean namer = mention.is(i, SourceWord.NAMING) || isCallHim(mention, i);
            if (namer && mention.isWord(i + 1) && mention.isCapital(i + 1)) {
                return given(mention, i + 1);
            }
        }
        int start = 0;
        // "in Kessin, Ostravia": what follows a place is another one.
        boolean place = false;
        for (int i = 0; i <= mention.size(); i++) {
            if (isCut(mention, i)) {
                Span found = i > start && !(place && i - start == 1) ? segment(mention, start, i) : null;
                if (found != null) {
                    return found;
                }
                place = i > start && mention.isWord(i - 1) && mention.isCapital(i - 1);
                while (i < mention.size() && mention.is(i, '(') && i + 1 < mention.size()) {
                    i++;
                    if (mention.is(i, ')')) {
                        break;
                    }
                }
                start = i + 1;
            }
        }
        return null;
    }

    /** {@code asks us to call him X}: an assumed name. */
    boolean isCallHim(Stretch mention, int i) {
        return mention.is(i - 1, SourceWord.CALLING) && mention.is(i, GrammarWord.OBJECT_PRONOUN);
    }

    private static boolean isCut(Stretch mention, int i) {
        return i == mention.size()
                || mention.is(i, ',')
                || mention.is(i, '(')
                || mention.is(i, '–')
                || mention.is(i, '—')
                || mention.is(i, GrammarWord.RELATIVE) && mention.is(i, GrammarWord.INTERROGATIVE);
    }

    /** The name that begins with word {@code from}: capitals and small words between them. */
    private Span given(Stretch mention, int from) {
        int end = from;
        while (end < mention.size()
                && mention.isWord(end)
                && (mention.isCapital(end) || words.isJoint(mention.lower(end)))) {
            end++;
        }
        while (end > from + 1 && words.isJoint(mention.lower(end - 1))) {
            end--;
        }
        return mention.span(from, end);
    }

    /** The name that ends the segment, unless a preposition makes it part of a description. */
    private @Nullable Span segment(Stretch mention, int from, int to) {
        int end = to;
        while (end > from && (!mention.isWord(end - 1) || isDayName(mention, end - 1))) {
            end--;
        }
        int start = start(mention, from, end);
        if (start == end || !mention.isCapital(end - 1)) {
            return leading(mention, from, end);
        }
        if (start > from && isBehindPreposition(mention, from, start)) {
            return leading(mention, from, end);
        }
        int bare = behindTitles(mention, start, end);
        if (bare < 0) {
            return null;
        }
        // "Republican Mira Dol"
        if (bare == start
                && end - start > 2
                && isGivenName(mention, start + 1)
                && mention.is(start, SourceWord.PARTY_ADJECTIVE)) {
            bare++;
        }
        // "Mira Dol of Kessin"
        boolean from2 = bare + 2 < end && mention.is(bare + 2, SourceWord.SPEAKS_FOR) && isGivenName(mention, bare);
        return from2 ? mention.span(bare, bare + 2) : mention.span(bare < end ? bare : start, end);
    }

    /** Names of days and months at the end of a mention; not those that are names of people, too. */
    private static boolean isDayName(Stretch mention, int i) {
        return mention.isAny(i, CalendarWord.WEEKDAY, CalendarWord.MONTH)
                && !mention.is(i, CalendarWord.DOUBTFUL_MONTH);
    }

    private boolean isGivenName(Stretch mention, int i) {
        return Gender.ofName(mention.lower(i), words.vocabulary()) != Gender.UNKNOWN;
    }

    private boolean isBehindPreposition(Stretch mention, int from, int start) {
        return words.goesOn(mention.lower(start - 1))
                || mention.is(start - 1, SourceWord.DEFINITE)
                        && start - 1 > from
                        && words.goesOn(mention.lower(start - 2));
    }

    private int start(Stretch mention, int from, int end) {
        int start = end;
        while (start > from && belongs(mention, from, start, end)) {
            start--;
        }
        while (start > from && start < end && Character.isDigit(mention.first(start - 1))) {
            start--;
        }
        return start;
    }

    /** Whether the word before {@code start} is part of the name that ends at {@code end}. */
    private boolean belongs(Stretch mention, int from, int start, int end) {
        int i = start - 1;
        if (mention.is(i, '&')) {
            return start < end;
        }
        if (!mention.isWord(i)) {
            // "Jon “Oak” Berk"
            boolean mark = "“”\"‘’".indexOf(mention.first(i)) >= 0;
            return mark && start < end && i > from && mention.isCapital(start) && mention.isCapital(i - 1);
        }
        boolean opening = i == 0 && words.isDeterminer(mention.lower(0));
        boolean joint = start < end
                && i > from
                && words.isJoint(mention.lower(i))
                && mention.isCapital(i - 1)
                && mention.isCapital(start);
        return mention.isCapital(i) && !opening || joint;
    }

    /** The first word behind titles; -1 where a title and its office is all: "the Minister of Water". */
    private int behindTitles(Stretch mention, int start, int end) {
        int bare = start;
        for (int i = start; i < end - 1; i++) {
            if (words.isTitle(mention.word(i))) {
                bare = i + 1;
                if (mention.is(i + 1, SourceWord.SPEAKS_FOR)) {
                    if (i + 3 >= end) {
                        return -1;
                    }
                    bare = i + 3;
                }
            }
        }
        return bare;
    }

    /** {@code Captain Oda Ferenc of the fire brigade}: a full name, with or without titles, before a preposition. */
    private @Nullable Span leading(Stretch mention, int from, int to) {
        int first = from;
        // "the teacher Mira Dol from Kessin"
        while (first + 1 < to
                && (words.isDeterminer(mention.lower(first)) || words.isHuman(mention.lower(first)))
                && (first == from || !mention.isCapital(first))) {
            first++;
        }
        int end = first;
        int bare = first;
        while (end < to
                && mention.isWord(end)
                && mention.isCapital(end)
                && !(end == 0 && words.isDeterminer(mention.lower(0)))) {
            end++;
            bare = words.isTitle(mention.word(end - 1)) ? end : bare;
        }
        boolean full = end - first > 1 && end > bare;
        return full && end < to && words.goesOn(mention.lower(end)) ? mention.span(bare, end) : null;
    }
}
