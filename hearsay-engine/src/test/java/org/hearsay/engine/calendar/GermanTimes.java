package org.hearsay.engine.calendar;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.time.TimeExpression;
import org.hearsay.engine.language.CalendarUnit;
import org.hearsay.engine.language.CalendarWord;
import org.hearsay.engine.language.QuantityWord;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.WordRun;
import org.jspecify.annotations.Nullable;

/** A sketch of how another language's dates are found: its own order of words, the calendar that all share. */
final class GermanTimes {

    private final AnalysedText text;
    private final WordRun words;
    private final ReferenceDate published;

    /** First word after the expression that was found last. */
    private int to;

    private GermanTimes(AnalysedText text) {
        this.text = text;
        this.words = WordRun.of(text);
        this.published = new ReferenceDate(text.document().metadata().published());
    }

    static List<TimeExpression> in(AnalysedText text) {
        GermanTimes times = new GermanTimes(text);
        List<TimeExpression> found = new ArrayList<>();
        for (int i = 0; i < times.words.size(); ) {
            DateValue when = times.at(i);
            if (when != null) {
                found.add(new TimeExpression(times.words.span(i, times.to), when.toString(), TimeExpression.Kind.DATE));
            }
            i = when == null ? i + 1 : times.to;
        }
        return found;
    }

    private @Nullable DateValue at(int i) {
        DateValue when = date(i);
        when = when == null ? relative(i) : when;
        return when == null ? weekday(i) : when;
    }

    /** "14. März 2024", "März 2024", "im März". */
    private @Nullable DateValue date(int i) {
        boolean day = words.isDigit(i) && words.lower(i).matches("\\d{1,2}\\.?");
        int at = day ? words.isMark(i + 1, '.') ? i + 2 : i + 1 : i;
        Integer month = words.value(at, CalendarWord.MONTH, Integer.class);
        if (month == null) {
            return null;
        }
        boolean year = words.lower(at + 1).matches("[12]\\d{3}");
        to = year ? at + 2 : at + 1;
        PartialDate open = new PartialDate(
                year ? words.lower(at + 1) : null,
                month,
                day ? Integer.parseInt(words.lower(i).replace(".", "")) : 0);
        return DateValue.at(published.placed(open, Tenses.around(text, words.span(i, to))));
    }

    /** "gestern", "vor drei Tagen", "letzte Woche". */
    private @Nullable DateValue relative(int i) {
        Integer shift = words.value(i, CalendarWord.DAY, Integer.class);
        if (shift != null) {
            to = i + 1;
            PartialDate day = published.day(shift);
            return day == null ? null : DateValue.at(day);
        }
        BigDecimal count = words.value(i + 1, QuantityWord.NUMBER, BigDecimal.class);
        CalendarUnit counted = words.value(i + 2, CalendarWord.UNIT, CalendarUnit.class);
        if (words.is(i, CalendarWord.AGO) && count != null && counted != null) {
            to = i + 3;
            return published.ago(count.doubleValue(), counted, false);
        }
        Integer direction = words.value(i, CalendarWord.DIRECTION, Integer.class);
        CalendarUnit unit = words.value(i + 1, CalendarWord.UNIT, CalendarUnit.class);
        to = i + 2;
        return direction == null || unit == null ? null : published.period(unit, direction);
    }

    private @Nullable DateValue weekday(int i) {
        Integer weekday = words.value(i, CalendarWord.WEEKDAY, Integer.class);
        to = i + 1;
        PartialDate day = weekday == null
                ? null
                : published.weekday(DayOfWeek.of(weekday), Tenses.around(text, words.span(i, i + 1)) == Tense.FUTURE);
        return day == null ? null : DateValue.at(day);
    }
}
