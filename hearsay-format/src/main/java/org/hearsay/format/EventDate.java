package org.hearsay.format;

import java.util.List;
import java.util.regex.Pattern;
import org.hearsay.domain.time.TimeExpression;

/**
 * When something is said to have happened, as a table has it.
 *
 * @param value EDTF; empty where nothing is said that names a certain stretch of days
 * @param precision day, month, season, year, decade, century, interval or unknown
 * @param others the other times of the clause in EDTF, without lengths of time
 */
record EventDate(String value, String precision, List<String> others) {

    private static final String UNKNOWN = "unknown";

    private static final Pattern SEASON = Pattern.compile("\\d{4}-2[1-4]");

    /** The narrowest of the dates; of several the first. */
    static EventDate of(List<TimeExpression> times) {
        List<String> values = times.stream()
                .filter(t -> t.kind() != TimeExpression.Kind.DURATION)
                .map(TimeExpression::value)
                .toList();
        String best = "";
        for (String value : values) {
            if (rank(precision(value)) < rank(best.isEmpty() ? UNKNOWN : precision(best))) {
                best = value;
            }
        }
        String chosen = best;
        return new EventDate(
                chosen,
                chosen.isEmpty() ? UNKNOWN : precision(chosen),
                values.stream().filter(v -> !v.equals(chosen)).distinct().toList());
    }

    /** How exact an EDTF date is. A time of day without a day, or a date without its year, names no day. */
    static String precision(String edtf) {
        String value = edtf.replaceAll("[~?%]", "");
        if (value.contains("/")) {
            return value.contains("XXXX") ? UNKNOWN : "interval";
        }
        if (value.matches("\\d{4}-\\d\\d-\\d\\d(T.*)?")) {
            return "day";
        }
        if (SEASON.matcher(value).matches()) {
            return "season";
        }
        if (value.matches("\\d{4}-(0\\d|1[0-2])")) {
            return "month";
        }
        if (value.matches("\\d{4}")) {
            return "year";
        }
        if (value.matches("\\d{3}X")) {
            return "decade";
        }
        return value.matches("\\d{2}XX") ? "century" : UNKNOWN;
    }

    private static int rank(String precision) {
        return switch (precision) {
            case "day" -> 0;
            case "interval" -> 1;
            case "month" -> 2;
            case "season" -> 3;
            case "year" -> 4;
            case "decade" -> 5;
            case "century" -> 6;
            default -> 7;
        };
    }
}
