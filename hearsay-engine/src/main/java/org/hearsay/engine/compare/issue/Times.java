package org.hearsay.engine.compare.issue;

import java.time.LocalDate;
import java.util.regex.Pattern;

/** Whether two claims tell of different times. */
final class Times {

    /** What lies further back than this when a document comes out is its background, in days. */
    private static final int RECENT = 45;

    private static final Pattern ELSEWHEN = Pattern.compile(
            "\\b(?:the (?:day|night|week|month|year) before|an? (?:day|week|month|year) (?:earlier|ago|before)|years? ago"
                    + "|last (?:month|year|winter|spring|summer|autumn)|previous(?:ly)?|before the war|in the past)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Whether both cannot tell of the same time. */
    boolean isApart(Told one, Told other) {
        return one.when().isApartFrom(other.when()) || isBackground(one) || isBackground(other);
    }

    /** Whether it tells of something long before its document came out. */
    boolean isBackground(Told told) {
        if (ELSEWHEN.matcher(told.claim().span().of(told.text())).find()) {
            return true;
        }
        LocalDate to = told.when().to();
        LocalDate from = told.when().from();
        String published = told.reading().document().metadata().published();
        When out = published == null ? When.UNKNOWN : When.of(published);
        if (to == null || from == null || out.from() == null) {
            return false;
        }
        return to.isBefore(out.from().minusDays(RECENT))
                || from.isAfter(out.from().plusDays(RECENT));
    }
}
