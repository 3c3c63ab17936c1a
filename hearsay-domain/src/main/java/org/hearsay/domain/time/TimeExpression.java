package org.hearsay.domain.time;

import org.hearsay.domain.text.Span;

/**
 * Words that name a time.
 *
 * @param span the words, without preposition
 * @param value what they mean, by kind:
 *     <ul>
 *       <li>{@link Kind#DATE}: EDTF (ISO 8601-2), levels 0 and 1, as exact as the words allow: {@code 2017-03-14},
 *           {@code 2017-10}, {@code 2017-21} (spring; winter goes by the year it begins in), {@code 199X},
 *           {@code 2017-03-01~}, {@code 2011/2013}. Where only the year is unknown, {@code XXXX-10}, which is a form of
 *           level 2.
 *       <li>{@link Kind#TIME}: EDTF where the text puts a known day right beside it ({@code 2016-11-29T10:00:00}); else
 *           {@code T10:00} of ISO 8601-1, for EDTF has no time of day without a day. {@code Z} only where the text says
 *           UTC or GMT.
 *       <li>{@link Kind#DURATION}: ISO 8601-1, {@code P4M}.
 *     </ul>
 *
 * @param kind what is named
 */
public record TimeExpression(Span span, String value, Kind kind) {

    /** What is named. TimeExpressions that come again ("every Monday") have no value in EDTF and are no time expressions here. */
    public enum Kind {
        /** A day, week, month, season, year, decade or century, or a stretch from one to another. */
        DATE,
        /** A time of day. */
        TIME,
        /** A length of time that is not placed: "over four months". */
        DURATION
    }

    public TimeExpression {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a time has a value");
        }
    }
}
