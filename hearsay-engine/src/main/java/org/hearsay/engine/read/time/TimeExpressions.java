package org.hearsay.engine.read.time;

import org.hearsay.domain.time.TimeExpression;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of an English text that name a time, and says in EDTF what they mean as far as they and the document's
 * date settle it. What they leave open stays open: without a document's date "Monday" is left out and "in March" has no
 * year. The document's date itself is never taken for when something happened.
 */
public final class TimeExpressions {

    private final Lexemes lexemes;
    private final Bearings bearings;
    private final Amounts amounts;
    private final CalendarDates dates;
    private final Relative relative;
    private final Clock clock;

    private TimeExpressions(Lexemes lexemes, Bearings bearings) {
        this.lexemes = lexemes;
        this.bearings = bearings;
        amounts = new Amounts(lexemes);
        dates = new CalendarDates(lexemes);
        relative = new Relative(lexemes, amounts, bearings);
        clock = new Clock(lexemes);
    }

    /**
     * @param text any text; time and memory grow with its length
     * @param published the document's date, {@code yyyy-MM-dd}; null or less exact for unknown
     * @return what names a time, in order, without overlaps
     */
    public static List<TimeExpression> in(String text, @Nullable String published) {
        return new TimeExpressions(Lexemes.of(text), new Bearings(published)).all();
    }

    /**
     * The same in some stretches of a text, each by itself.
     *
     * @param ranges in order, without overlaps
     */
    public static List<TimeExpression> in(String text, List<Span> ranges, @Nullable String published) {
        List<TimeExpression> found = new ArrayList<>();
        for (Span range : ranges) {
            for (TimeExpression time : in(range.of(text), published)) {
                Span span = time.span();
                found.add(new TimeExpression(
                        new Span(span.start() + range.start(), span.end() + range.start()), time.value(), time.kind()));
            }
        }
        return found;
    }

    private List<TimeExpression> all() {
        List<TimeExpression> found = new ArrayList<>();
        for (int i = 0; i < lexemes.size(); ) {
            Match match = lexemes.isFree(i) ? at(i) : null;
            if (match == null) {
                i++;
                continue;
            }
            match = joined(match);
            String value = value(match);
            if (value != null) {
                found.add(new TimeExpression(lexemes.span(match.from(), match.to()), value, match.kind()));
            }
            i = match.to();
        }
        return found;
    }

    private @Nullable Match at(int i) {
        Match found = dates.at(i);
        found = found == null ? relative.at(i) : found;
        found = found == null ? clock.at(i) : found;
        return found == null ? length(i) : found;
    }

    private @Nullable Match length(int i) {
        Amounts.Amount amount = amounts.at(i);
        boolean length = amount != null && amounts.isLength(amount, i) && !lexemes.is(amount.to(), "ago");
        return amount != null && length ? Match.length(i, amount.to(), amount.iso()) : null;
    }

    /** "from June to October", "between 3 May and 5 June", "2011-2013": one stretch. */
    private Match joined(Match first) {
        DateValue from = first.when();
        int at = first.to();
        boolean between = lexemes.is(first.from() - 1, "between") && lexemes.is(at, "and");
        boolean until = lexemes.is(at, "to")
                || lexemes.is(at, "until")
                || lexemes.is(at, "through")
                || lexemes.isMark(at, "-–—") && lexemes.glued(at);
        if (from == null || from.to() != null || from.approximate() || !between && !until) {
            return first;
        }
        Match second = dates.at(at + 1);
        second = second == null && lexemes.isMark(at, "-–—") ? yearBehind(at + 1) : second;
        DateValue to = second == null ? null : second.when();
        if (second == null || to == null || to.to() != null) {
            return first;
        }
        Point begin = from.from();
        Point end = to.from();
        // The year that stands at the end of both is the first one's, too.
        if (begin.year() == null && end.year() != null && end.hasYear()) {
            begin = begin.in(end.yearNumber());
        } else if (begin.year() == null) {
            Tense tense = Tense.of(lexemes, first.from(), second.to());
            begin = bearings.placed(begin, tense);
            end = bearings.placed(end, tense);
        }
        return begin.isUpTo(end) ? Match.date(first.from(), second.to(), DateValue.between(begin, end)) : first;
    }

    private @Nullable Match yearBehind(int i) {
        int year = lexemes.length(i) == 4 ? lexemes.number(i) : -1;
        return year > 0 && lexemes.endsAt(i + 1) ? Match.date(i, i + 1, Point.ofYear(year)) : null;
    }

    private @Nullable String value(Match match) {
        DateValue when = match.when();
        if (when == null) {
            return match.value();
        }
        if (!match.isOpen()) {
            return when.toString();
        }
        Point placed = bearings.placed(when.from(), Tense.of(lexemes, match.from(), match.to()));
        return new DateValue(placed, null, when.approximate()).toString();
    }
}
