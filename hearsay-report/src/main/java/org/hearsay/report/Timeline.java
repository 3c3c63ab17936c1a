package org.hearsay.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hearsay.domain.claim.Claim;
import org.hearsay.domain.comparison.Account;
import org.hearsay.domain.time.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * What is told, by the day it happened and the day it was said. Only days that the claim itself names count; none is
 * guessed.
 *
 * @param events by the day they happened
 * @param days all days that are shown, in order
 */
record Timeline(List<Event> events, List<LocalDate> days) {

    /** Stretches longer than this, in days, are too vague to draw. */
    private static final int LONGEST = 45;

    /**
     * One claim, as an account.
     *
     * @param from first day it may have happened
     * @param to last day
     * @param said the day it was said; null where that is not known
     */
    record Event(
            Account account,
            @Nullable Origin origin,
            LocalDate from,
            LocalDate to,
            @Nullable LocalDate said) {}

    /** A stretch of days, both within. */
    record Days(LocalDate from, LocalDate to) {}

    static Timeline of(Compared compared) {
        List<Event> events = new ArrayList<>();
        for (Account account : compared.origins().dated()) {
            Claim claim = compared.claim(account);
            Days days = claim == null ? null : days(claim);
            if (days != null) {
                Days said = account.said() == null ? null : days(account.said());
                LocalDate day = said != null && said.from.equals(said.to) ? said.from : null;
                events.add(new Event(account, compared.origins().of(account), days.from, days.to, day));
            }
        }
        events.sort(java.util.Comparator.comparing(Event::from).thenComparing(Event::to));
        TreeSet<LocalDate> shown = new TreeSet<>();
        for (Event event : events) {
            shown.add(event.from);
            shown.add(event.to);
            if (event.said != null) {
                shown.add(event.said);
            }
        }
        return new Timeline(List.copyOf(events), List.copyOf(shown));
    }

    /** The narrowest stretch that the claim names. */
    static @Nullable Days days(Claim claim) {
        Days best = null;
        for (TimeExpression time : claim.times()) {
            Days days = time.kind() == TimeExpression.Kind.DURATION ? null : days(time.value());
            if (days != null && (best == null || length(days) < length(best))) {
                best = days;
            }
        }
        return best == null || length(best) > LONGEST ? null : best;
    }

    private static long length(Days days) {
        return days.to.toEpochDay() - days.from.toEpochDay();
    }

    private static @Nullable Days days(String edtf) {
        String value = edtf.replaceAll("[~?%]", "");
        try {
            int slash = value.indexOf('/');
            if (slash > 0) {
                Days one = days(value.substring(0, slash));
                Days other = days(value.substring(slash + 1));
                return one == null || other == null || other.to.isBefore(one.from)
                        ? null
                        : new Days(one.from, other.to);
            }
            if (value.matches("\\d{4}-\\d\\d-\\d\\d(T.*)?")) {
                LocalDate day = LocalDate.parse(value.substring(0, 10));
                return new Days(day, day);
            }
            if (value.matches("\\d{4}-(0\\d|1[0-2])")) {
                YearMonth month = YearMonth.parse(value);
                return new Days(month.atDay(1), month.atEndOfMonth());
            }
        } catch (DateTimeException e) {
            return null;
        }
        return null;
    }
}
