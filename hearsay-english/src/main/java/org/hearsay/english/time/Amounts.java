package org.hearsay.english.time;

import java.math.BigDecimal;
import org.hearsay.engine.language.CalendarUnit;
import org.hearsay.engine.language.CalendarWord;
import org.hearsay.engine.language.QuantityWord;
import org.jspecify.annotations.Nullable;

/** Counted lengths of time: "three days", "a two-year delay", "half an hour", "20-plus months". */
final class Amounts {

    private final Lexemes lexemes;

    Amounts(Lexemes lexemes) {
        this.lexemes = lexemes;
    }

    /**
     * A length.
     *
     * @param from first lexeme
     * @param to first lexeme after
     * @param value how many; negative when the words do not say
     * @param unit of what
     * @param rough whether the words say it roughly
     * @param rest what ISO writes for a smaller part after it
     * @param isOne whether it is "a year" without a word that makes it a length
     */
    record Amount(int from, int to, double value, CalendarUnit unit, boolean rough, String rest, boolean isOne) {

        int whole() {
            return (int) value;
        }

        boolean isWhole() {
            return value >= 1 && value == Math.rint(value) && rest.isEmpty();
        }

        /** In ISO 8601. */
        String iso() {
            return unit.iso(value, rest);
        }
    }

    private record Count(int to, double value) {}

    /** The amount that begins at {@code i}, words of roughness and all; null when there is none. */
    @Nullable
    Amount at(int i) {
        int number = afterRough(i);
        Amount plain = plainAt(number);
        if (plain == null) {
            return null;
        }
        boolean rough = number > i || plain.rough();
        Amount part = smallerPart(plain);
        Amount whole = part == null ? plain : part;
        return new Amount(
                i, whole.to(), whole.value(), whole.unit(), rough, whole.rest(), whole.isOne() && number == i);
    }

    private int afterRough(int i) {
        return i + lexemes.phrase(i, QuantityWord.BOUND_BEFORE);
    }

    private @Nullable Amount plainAt(int i) {
        if (lexemes.is(i, "half")
                && (lexemes.is(i + 1, "a") || lexemes.is(i + 1, "an") || lexemes.isMark(i + 1, "-"))) {
            CalendarUnit unit = lexemes.value(i + 2, CalendarWord.UNIT, CalendarUnit.class);
            return unit == null || unit == CalendarUnit.SECOND ? null : amount(i, i + 3, 0.5, unit, false);
        }
        boolean one = lexemes.is(i, "a") || lexemes.is(i, "an") || lexemes.is(i, "another");
        Count number = one ? new Count(i + 1, 1) : number(i);
        if (number == null) {
            return null;
        }
        if (one && lexemes.is(i + 1, "half") && lexemes.isMark(i + 2, "-")) {
            return plainAt(i + 1);
        }
        int at = number.to();
        double value = number.value();
        boolean rough = false;
        if (lexemes.are(at, "and", "a", "half")) {
            value += 0.5;
            at += 3;
        }
        if (lexemes.isMark(at, "-") && lexemes.is(at + 1, "plus") || lexemes.isMark(at, "+")) {
            rough = true;
            at += lexemes.isMark(at, "+") ? 1 : 2;
        } else if (lexemes.are(at, "or", "so") || lexemes.are(at, "or", "more")) {
            rough = true;
            at += 2;
        } else {
            Count other = isTo(at) ? number(at + 1) : null;
            if (other != null) {
                // "two or three days": no single length
                at = other.to();
                value = -1;
            }
        }
        boolean hyphen = lexemes.isMark(at, "-") && lexemes.glued(at) && lexemes.glued(at + 1);
        at += hyphen ? 1 : 0;
        for (int more = 0; more < 2 && lexemes.is(at, CalendarWord.BEFORE_UNIT); more++) {
            at++;
        }
        String word = lexemes.lower(at);
        CalendarUnit unit = lexemes.value(at, CalendarWord.UNIT, CalendarUnit.class);
        if (unit == null || !lexemes.endsAt(at + 1) && !lexemes.isMark(at + 1, "-")) {
            return null;
        }
        boolean plural = word.endsWith("s");
        // "two year" is not English, "one seconds" neither, and "a second" or "1 second place" is mostly something else
        if (plural == (one || value == 1 && !hyphen)
                || !plural && value != 1 && !hyphen
                || unit == CalendarUnit.SECOND && !plural) {
            return null;
        }
        at++;
        if (lexemes.are(at, "and", "a", "half")) {
            value += 0.5;
            at += 3;
        } else if (hyphen && lexemes.isMark(at, "-") && lexemes.is(at + 1, "long")) {
            at += 2;
        }
        boolean isOne = value == 1 && (one || number.to() == i + 1 && lexemes.is(i, "one"));
        return new Amount(i, at, value, unit, rough, "", isOne);
    }

    private boolean isTo(int i) {
        return lexemes.is(i, "or") || lexemes.is(i, "to") || lexemes.isMark(i, "-–—");
    }

    /** "two years and three months", "an hour and 15 minutes". */
    private @Nullable Amount smallerPart(Amount plain) {
        int at = plain.to() + (lexemes.is(plain.to(), "and") || lexemes.isMark(plain.to(), ",") ? 1 : 0);
        if (at == plain.to() && !lexemes.isNumber(at) || !plain.isWhole()) {
            return null;
        }
        Amount part = plainAt(at);
        boolean fits = part != null
                && part.isWhole()
                && part.unit().compareTo(plain.unit()) < 0
                && part.unit() != CalendarUnit.WEEK
                && plain.unit() != CalendarUnit.WEEK
                && part.unit() != CalendarUnit.FORTNIGHT
                && plain.unit() != CalendarUnit.FORTNIGHT
                && plain.unit().compareTo(CalendarUnit.DECADE) < 0
                && part.unit().isOfClock() == plain.unit().isOfClock();
        return fits && part != null
                ? new Amount(
                        plain.from(),
                        part.to(),
                        plain.value(),
                        plain.unit(),
                        plain.rough(),
                        part.whole() + part.unit().letter(),
                        false)
                : null;
    }

    private static Amount amount(int from, int to, double value, CalendarUnit unit, boolean isOne) {
        return new Amount(from, to, value, unit, false, "", isOne);
    }

    private @Nullable Count number(int i) {
        if (lexemes.isNumber(i)) {
            return digits(i);
        }
        int word = inWords(i);
        if (word == 0) {
            return null;
        }
        boolean joined = word >= 20;
        int next = lexemes.isMark(i + 1, "-") && lexemes.glued(i + 1) ? i + 2 : i + 1;
        int ones = joined ? inWords(next) : 0;
        return ones > 0 && ones < 10 ? new Count(next + 1, word + ones) : new Count(i + 1, word);
    }

    private int inWords(int i) {
        BigDecimal number = lexemes.value(i, QuantityWord.NUMBER, BigDecimal.class);
        return number == null ? 0 : number.intValue();
    }

    /** "1,500", "2.5", "45". */
    private @Nullable Count digits(int i) {
        double value = lexemes.number(i);
        int at = i + 1;
        if (value < 0) {
            return null;
        }
        if (lexemes.isMark(at, ",") && lexemes.glued(at) && lexemes.glued(at + 1) && lexemes.length(at + 1) == 3) {
            int thousandth = lexemes.number(at + 1);
            if (thousandth < 0 || value > 999) {
                return null;
            }
            value = value * 1000 + thousandth;
            at += 2;
        } else if (lexemes.isMark(at, ".") && lexemes.glued(at) && lexemes.glued(at + 1) && lexemes.isNumber(at + 1)) {
            if (lexemes.length(at + 1) > 2) {
                return null;
            }
            value += lexemes.number(at + 1) / Math.pow(10, lexemes.length(at + 1));
            at += 2;
        }
        return value == 0 ? null : new Count(at, value);
    }

    /** Whether the amount is a length by itself: "for a year", "two years", not "$12 an hour", "one day", "aged 9 years". */
    boolean isLength(Amount amount, int from) {
        boolean rate = lexemes.is(from - 1, CalendarWord.REPEATING) || lexemes.is(from - 1, "aged");
        return amount.value() > 0 && !rate && !isAge(amount) && (!amount.isOne() || isSaidOfOne(amount, from - 1));
    }

    private boolean isSaidOfOne(Amount amount, int before) {
        boolean counted = lexemes.is(amount.from(), "one") && amount.unit() != CalendarUnit.DAY
                || lexemes.is(amount.from(), "another") && amount.unit() != CalendarUnit.DAY
                || lexemes.is(amount.from() + 1, "full")
                || lexemes.is(amount.from() + 1, "whole")
                || lexemes.isMark(amount.from() + 1, "-");
        return counted || lexemes.is(before, CalendarWord.BEFORE_LENGTH) && !lexemes.isNumber(amount.from() - 2);
    }

    /** Whether a number in words goes on here: "five hundred and eighty-four". */
    boolean isTail(int i) {
        int before = lexemes.is(i - 1, "and") ? i - 2 : i - 1;
        return lexemes.is(before, QuantityWord.SCALE);
    }

    /** Whether it tells how old someone is. */
    boolean isAge(Amount amount) {
        int at = amount.to();
        boolean hyphen = lexemes.isMark(at, "-");
        return lexemes.is(hyphen ? at + 1 : at, "old") || lexemes.is(at, "olds") || lexemes.are(at, "of", "age");
    }
}
