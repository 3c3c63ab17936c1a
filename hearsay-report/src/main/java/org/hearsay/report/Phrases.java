package org.hearsay.report;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.domain.comparison.Derivation;
import org.hearsay.domain.comparison.Issue;
import org.hearsay.domain.comparison.Origins;
import org.jspecify.annotations.Nullable;

/** The fixed words of the reports on several documents. None of them says who is right. */
final class Phrases {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Phrases() {}

    /** What a point at issue asks for. */
    static String kind(Issue.On on) {
        return switch (on) {
            case QUANTITY -> "number";
            case POLARITY -> "yes or no";
            case IDENTITY -> "who";
            case PLACE -> "where";
            case TIME -> "when";
            case MANNER -> "how";
        };
    }

    /** "2 independent origins, 1 unknown". */
    static String tally(Origins origins) {
        if (origins.most() == 0) {
            return origins.unknown() > 1 ? origins.unknown() + " unknown origins" : "origin unknown";
        }
        String known = origins.least() == origins.most()
                ? Labels.count(origins.most(), "independent origin")
                : origins.least() + " to " + Labels.count(origins.most(), "independent origin");
        return known + (origins.unknown() == 0 ? "" : ", " + origins.unknown() + " unknown");
    }

    /** What stands behind an answer's own words: "buses (27 to 33)", "buses (51)", "people", or nothing. */
    static String bounds(Issue.Answer answer) {
        String shown = Visible.line(answer.answer()).toLowerCase(Locale.ROOT);
        String unit = answer.unit() == null ? "" : Visible.line(answer.unit());
        String range = range(answer.low(), answer.high());
        // "five hours" needs no 5, "more than 40" no 41.
        boolean exact =
                answer.low() != null && answer.high() != null && answer.low().compareTo(answer.high()) == 0;
        boolean measured = exact && !unit.isEmpty() && shown.contains(unit.toLowerCase(Locale.ROOT));
        boolean told = range.isEmpty()
                || measured
                || answer.high() == null && shown.matches("(more|at) (than|least).*")
                || List.of(shown.split(" ")).contains(range);
        return ((shown.contains(unit.toLowerCase(Locale.ROOT)) ? "" : unit) + (told ? "" : " (" + range + ")")).strip();
    }

    /** "51", "27 to 33", "3,001 or more", "up to 9"; empty where no number is known. */
    static String range(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low == null || high == null) {
            return low != null ? number(low) + " or more" : high == null ? "" : "up to " + number(high);
        }
        return low.compareTo(high) == 0 ? number(low) : number(low) + " to " + number(high);
    }

    /** Thousands parted, no exponent. */
    static String number(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() <= 0
                ? String.format(Locale.ROOT, "%,d", plain.toBigInteger())
                : String.format(Locale.ROOT, "%,." + plain.scale() + "f", plain);
    }

    /** Which answers cannot both hold, in one sentence. */
    static String conflicts(Issue issue) {
        int answers = issue.answers().size();
        int conflicts = issue.conflicts().size();
        if (conflicts == 0) {
            return "All of these can hold.";
        }
        if (answers == 2) {
            return "These two cannot both hold.";
        }
        if (conflicts == answers * (answers - 1) / 2) {
            return "No two of these can both hold.";
        }
        return "Cannot both hold: "
                + issue.conflicts().stream()
                        .map(c -> "“" + answer(issue, c.one()) + "” and “" + answer(issue, c.other()) + "”")
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static String answer(Issue issue, int index) {
        return Visible.line(issue.answers().get(index).answer());
    }

    /** In which ways a document took something. */
    static String how(Set<Derivation.How> how) {
        return how.stream().sorted().map(Phrases::how).collect(Collectors.joining(", "));
    }

    static String how(Derivation.How how) {
        return switch (how) {
            case REUSES -> "the same words";
            case CITES -> "cites";
            case RETELLS -> "retells";
        };
    }

    /** An EDTF date in words where that is easy: a day, a month, a stretch of these; anything else as it is. */
    static String date(@Nullable String edtf) {
        if (edtf == null) {
            return "no date";
        }
        int slash = edtf.indexOf('/');
        if (slash > 0) {
            return date(edtf.substring(0, slash)) + " to " + date(edtf.substring(slash + 1));
        }
        try {
            return YearMonth.parse(edtf).format(MONTH);
        } catch (DateTimeException e) {
            return Labels.day(edtf.length() > 10 && edtf.charAt(10) == 'T' ? edtf.substring(0, 10) : edtf);
        }
    }

    /** Long words cut behind a whole one, with an ellipsis. */
    static String cut(String words, int most) {
        if (words.codePointCount(0, words.length()) <= most) {
            return words;
        }
        int end = words.offsetByCodePoints(0, most - 1);
        int space = words.lastIndexOf(' ', end);
        String kept = words.substring(0, space > end / 2 ? space : end);
        return kept.replaceFirst("[\\s,;:–—-]+$", "") + "\u00A0…";
    }

    /** "3 documents · 2 points at issue": only what is there. */
    static String joined(List<String> parts) {
        List<String> there = new ArrayList<>(parts);
        there.removeIf(String::isEmpty);
        return String.join(" · ", there);
    }

    /** "3 updates", or nothing for none. */
    static String some(int number, String one, String several) {
        return number == 0 ? "" : Labels.count(number) + " " + (number == 1 ? one : several);
    }
}
