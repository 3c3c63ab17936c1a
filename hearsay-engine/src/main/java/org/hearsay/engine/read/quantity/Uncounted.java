package org.hearsay.engine.read.quantity;

import java.math.BigDecimal;
import org.hearsay.domain.quantity.Quantity.Modifier;
import org.hearsay.engine.language.CalendarWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.QuantityWord;
import org.hearsay.engine.text.PartOfSpeech;
import org.hearsay.engine.text.WordRun;

/** Tells numbers that count nothing: names ("Route 66"), ages, years, parts of scores and fractions. */
final class Uncounted {

    private static final BigDecimal OLDEST = BigDecimal.valueOf(110);
    /** Behind an article years begin earlier: "an 1898 ruling". */
    private static final BigDecimal FIRST_TOLD = BigDecimal.valueOf(1500);

    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Words of a block, at least, and the share of long ones with a capital that make a headline of it. */
    private static final int SHORTEST_HEADLINE = 4;

    private static final double CAPITALS = 0.7;
    private static final int LONG_WORD = 4;

    private final WordRun words;
    private final boolean isHeadline;

    Uncounted(WordRun words) {
        this.words = words;
        this.isHeadline = isHeadline(words);
    }

    /** In "Bomb Kills 12 People" the capital before the number makes no name of it. */
    private static boolean isHeadline(WordRun words) {
        int count = 0;
        int capitals = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.isWord(i) && !words.isDigit(i) && words.lower(i).length() >= LONG_WORD) {
                count++;
                capitals += words.isCapital(i) ? 1 : 0;
            }
        }
        return count >= SHORTEST_HEADLINE && capitals >= CAPITALS * count;
    }

    /**
     * Whether the number that begins with word {@code i} counts and measures nothing.
     *
     * @param measured its unit
     * @param modifier how the words bound it
     */
    boolean is(int i, NumberRange range, Units.Measured measured, Modifier modifier) {
        return isName(i, range, measured)
                || isAge(i, range, measured)
                || isPart(i, range.to())
                || measured.unit() == null && modifier != Modifier.MORE_THAN && isYear(i, range);
    }

    /** "Route 66", "No. 118", "60 Minutes", "1.": the number is a name, or a part of one. */
    private boolean isName(int i, NumberRange range, Units.Measured measured) {
        if (words.is(i - 1, QuantityWord.NUMBERED) || words.isMark(i - 1, '#')) {
            return true;
        }
        if (i == 0) {
            return words.isMark(1, '.');
        }
        boolean plain = measured.unit() == null && words.isDigit(i) && !isHeadline;
        boolean before = plain && words.isCapital(i - 1) && i > 1 && !words.endsSentence(i - 2);
        boolean unit = measured.unit() != null && !measured.isMoney() && measured.to() > range.to();
        boolean behind = unit && words.word(range.to()).pos() == PartOfSpeech.PROPN;
        // "31 February": a day that the calendar does not have.
        boolean day = words.is(range.to(), CalendarWord.MONTH) && words.isCapital(range.to());
        return before || behind || day;
    }

    /** "Mira Dol, 35,", "35 years old". */
    private boolean isAge(int i, NumberRange range, Units.Measured measured) {
        boolean apart = words.isMark(i - 1, ',') && words.isMark(range.to(), ',');
        return apart && measured.unit() == null && range.low().compareTo(OLDEST) < 0
                || words.phrase(measured.to(), QuantityWord.OLD) > 0;
    }

    /** "18:20", "F-16", "3/4", "12th": the number is a part of something that words cut. */
    private boolean isPart(int i, int to) {
        boolean digits = words.isDigit(i);
        boolean joined = words.isMark(i - 1, '-') && words.isGlued(i - 1) && words.isGlued(i)
                || words.isMark(to, '-') && words.isGlued(to) && words.isGlued(to + 1)
                || words.isGlued(to)
                        && Character.isLetter(words.initial(to))
                        && words.phrase(to, QuantityWord.UNIT) == 0
                        && Currencies.behind(words, to) == null;
        return joined
                || words.isMark(i - 1, ':') && digits && words.isDigit(i - 2)
                || words.isMark(to, ':') && digits
                || words.isMark(i - 1, '/')
                || words.isMark(to, '/') && words.isGlued(to);
    }

    /**
     * "The 2012 election", "2011-2013": four digits without a comma are a year, unless they stand before people or the like
     * ("1950 people"), or are round and stand by themselves ("2000 houses").
     */
    private boolean isYear(int i, NumberRange range) {
        if (!words.isDigit(i) || words.lower(i).length() != 4 || range.low().scale() > 0) {
            return false;
        }
        boolean determined = words.isClitic(i - 1)
                || words.isAny(i - 1, GrammarWord.ARTICLE, GrammarWord.POSSESSIVE, GrammarWord.DEMONSTRATIVE);
        boolean fits = range.low().compareTo(determined ? FIRST_TOLD : FIRST_YEAR) >= 0
                && (range.high() == null ? range.low() : range.high()).compareTo(LAST_YEAR) < 0;
        boolean round = range.low().remainder(HUNDRED).signum() == 0 && !determined;
        boolean counted = words.isAny(range.to(), CalendarWord.COUNTED_THING, QuantityWord.FATE);
        return fits && !round && !counted;
    }
}
