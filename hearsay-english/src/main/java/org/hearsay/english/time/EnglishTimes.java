package org.hearsay.english.time;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.time.TimeExpression;
import org.hearsay.engine.calendar.DateValue;
import org.hearsay.engine.calendar.PartialDate;
import org.hearsay.engine.calendar.ReferenceDate;
import org.hearsay.engine.calendar.Tense;
import org.hearsay.engine.language.CalendarWord;
import org.hearsay.engine.text.AnalysedText;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of an English text that name a time, and says in EDTF what they mean as far as they and the document's
 * date settle it. What they leave open stays open: without a document's date "Monday" is left out and "in March" has no
 * year. The document's date itself is never taken for when something happened.
 */
public final class EnglishTimes {

    private final Lexemes lexemes;
    private final ReferenceDate published;
    private final Amounts amounts;
    private final CalendarDates dates;
    private final RelativeDates relative;
    private final ClockTimes clock;

    private EnglishTimes(Lexemes lexemes, ReferenceDate published, NumericDates.Order order) {
        this.lexemes = lexemes;
        this.published = published;
        amounts = new Amounts(lexemes);
        dates = new CalendarDates(lexemes, published, order);
        relative = new RelativeDates(lexemes, amounts, published);
        clock = new ClockTimes(lexemes);
    }

    /**
     * Time and memory grow with the text's length.
     *
     * @return what names a time, in order, without overlaps
     */
    public static List<TimeExpression> in(AnalysedText text) {
        ReferenceDate published = new ReferenceDate(text.document().metadata().published());
        NumericDates.Order order = NumericDates.order(text.text());
        List<TimeExpression> found = new ArrayList<>();
        for (Block block : text.blocks()) {
            found.addAll(new EnglishTimes(Lexemes.of(text, block.span()), published, order).all());
        }
        return found;
    }

    private List<TimeExpression> all() {
        List<TimeExpression> found = new ArrayList<>();
        for (int i = 0; i < lexemes.size(); ) {
            TimeMatch match = lexemes.isFree(i) ? at(i) : null;
            if (match == null) {
                i++;
                continue;
            }
            TimeMatch next = joined(match);
            for (; next != null; next = dates.nextInList(next)) {
                match = next;
                String value = value(match);
                if (value != null) {
                    found.add(new TimeExpression(lexemes.span(match.from(), match.to()), value, match.kind()));
                }
            }
            i = match.to();
        }
        return found;
    }

    private @Nullable TimeMatch at(int i) {
        TimeMatch found = dates.at(i);
        found = found == null ? relative.at(i) : found;
        found = found == null ? clock.at(i) : found;
        return found == null ? length(i) : found;
    }

    private @Nullable TimeMatch length(int i) {
        Amounts.Amount amount = amounts.at(i);
        if (amount != null && (amount.value() < 0 || amounts.isTail(i))) {
            // "46 to 57 months", "five hundred and eighty-four days": no single length, or more than we read.
            return TimeMatch.nothing(i, amount.to());
        }
        boolean length = amount != null && amounts.isLength(amount, i) && !lexemes.is(amount.to(), CalendarWord.AGO);
        return amount != null && length ? TimeMatch.length(i, amount.to(), amount.iso()) : null;
    }

    /** "from June to October", "between 3 May and 5 June", "2011-2013": one stretch. */
    private TimeMatch joined(TimeMatch first) {
        DateValue from = first.when();
        int at = first.to();
        boolean between = lexemes.is(first.from() - 1, "between") && lexemes.is(at, "and");
        boolean until = lexemes.is(at, "to")
                || lexemes.is(at, "until")
                || lexemes.is(at, "through")
                || lexemes.isMark(at, "-–—") && lexemes.glued(at)
                || lexemes.isMark(at, "-–") && from != null && from.from().isDay();
        if (from == null || from.to() != null || from.approximate() || !between && !until) {
            return first;
        }
        TimeMatch second = dates.at(at + 1);
        second = second == null && lexemes.isMark(at, "-–—") ? yearBehind(at + 1, from.from()) : second;
        DateValue to = second == null ? null : second.when();
        if (second == null || to == null || to.to() != null) {
            return first;
        }
        PartialDate begin = from.from();
        PartialDate end = to.from();
        // The year that stands at the end of both is the first one's, too.
        if (begin.year() == null && end.year() != null && end.hasYear()) {
            begin = begin.in(end.yearNumber());
        } else if (begin.year() == null) {
            Tense tense = WordTense.of(lexemes, first.from(), second.to());
            begin = published.placed(begin, tense);
            end = published.placed(end, tense);
        }
        return begin.isUpTo(end) ? TimeMatch.date(first.from(), second.to(), DateValue.between(begin, end)) : first;
    }

    /** "2013" behind "2011-", "12" behind "2011-". */
    private @Nullable TimeMatch yearBehind(int i, PartialDate first) {
        int year = lexemes.length(i) == 4 ? lexemes.number(i) : -1;
        if (lexemes.length(i) == 2 && lexemes.isNumber(i) && first.isYear() && first.hasYear()) {
            year = first.yearNumber() - first.yearNumber() % 100 + lexemes.number(i);
        }
        return year > 0 && lexemes.endsAt(i + 1) ? TimeMatch.date(i, i + 1, PartialDate.ofYear(year)) : null;
    }

    private @Nullable String value(TimeMatch match) {
        DateValue when = match.when();
        if (when == null) {
            return match.value();
        }
        if (!match.isOpen()) {
            return when.toString();
        }
        boolean coming = WordTense.isPresent(lexemes, match.from(), match.to());
        Tense tense = coming ? Tense.FUTURE : WordTense.of(lexemes, match.from(), match.to());
        PartialDate placed = published.placed(when.from(), tense);
        return new DateValue(placed, null, when.approximate()).toString();
    }
}
