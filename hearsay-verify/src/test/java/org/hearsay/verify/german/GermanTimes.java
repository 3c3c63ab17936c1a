package org.hearsay.verify.german;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.text.Span;
import org.hearsay.domain.time.TimeExpression;
import org.hearsay.engine.calendar.PartialDate;
import org.hearsay.engine.calendar.ReferenceDate;
import org.hearsay.engine.language.CalendarWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/** "3. Mai 2024", "März 2023", "2026", and weekdays before the document's date. */
record GermanTimes(Vocabulary vocabulary) {

    List<TimeExpression> in(AnalysedText text) {
        ReferenceDate reference = new ReferenceDate(text.document().metadata().published());
        List<TimeExpression> found = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            Word word = text.word(i);
            Integer month = vocabulary.value(CalendarWord.MONTH, word.lower(), Integer.class);
            Integer weekday = vocabulary.value(CalendarWord.WEEKDAY, word.lower(), Integer.class);
            if (month != null) {
                Word before = word.previous();
                Word behind = word.next();
                boolean hasDay = before != null && before.form().matches("\\d{1,2}\\.");
                boolean hasYear = isYear(behind);
                int day = hasDay
                        ? Integer.parseInt(
                                before.form().substring(0, before.form().length() - 1))
                        : 0;
                PartialDate date = new PartialDate(hasYear ? behind.form() : null, month, day);
                found.add(date(hasDay ? before : word, hasYear ? behind : word, date));
            } else if (weekday != null) {
                PartialDate day = reference.weekday(DayOfWeek.of(weekday), false);
                if (day != null) {
                    found.add(date(word, word, day));
                }
            } else if (isYear(word) && !isMonth(word.previous())) {
                found.add(date(word, word, PartialDate.ofYear(Integer.parseInt(word.form()))));
            }
        }
        return found;
    }

    private static TimeExpression date(Word first, Word last, PartialDate date) {
        return new TimeExpression(new Span(first.start(), last.end()), date.toString(), TimeExpression.Kind.DATE);
    }

    private static boolean isYear(@Nullable Word word) {
        return word != null && word.form().matches("(19|20)\\d\\d");
    }

    private boolean isMonth(@Nullable Word word) {
        return word != null && vocabulary.is(CalendarWord.MONTH, word.lower());
    }
}
