package org.hearsay.ingest;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Days of publication as articles write them. What can be read as two days is not read at all. */
final class PublicationDays {

    private static final String MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|January|February|March"
            + "|April|June|July|August|September|October|November|December)\\.?";

    /** Any form of a day that {@link #parse} may understand. */
    static final String DAY =
            "(?:\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}(?:T[\\d:.+Z-]*)?|\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+" + MONTH
                    + "\\s+\\d{4}|" + MONTH
                    + "\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}\\.\\s?\\d{1,2}\\.\\s?\\d{4}|\\d{1,2}\\.\\d{1,2}\\.\\d{2}\\b(?!\\.)"
                    + "|(?:1[3-9]|2\\d|3[01])/\\d{1,2}/\\d{4}|\\d{1,2}/(?:1[3-9]|2\\d|3[01])/\\d{4})";

    private static final Pattern FIND = Pattern.compile(DAY, Pattern.CASE_INSENSITIVE);

    private static final List<DateTimeFormatter> FORMS = List.of(
            form("u-M-d"),
            form("u/M/d"),
            form("d MMMM u"),
            form("d MMM u"),
            form("MMMM d u"),
            form("MMM d u"),
            form("d.M.uu"),
            form("d.M.u"),
            form("d/M/u"),
            form("M/d/u"));

    private PublicationDays() {}

    /** The first day that {@code words} hold, as {@code yyyy-MM-dd}; null when there is none. */
    static @Nullable String find(String words) {
        Matcher matcher = FIND.matcher(words);
        return matcher.find() ? parse(matcher.group()) : null;
    }

    private static @Nullable String parse(String day) {
        String plain = day.replaceAll("(?<=\\d)T.*", "")
                .replaceAll("(?<=\\d)(?:st|nd|rd|th|\\.(?=\\s+\\p{L}))", "")
                .replaceAll("(?<=\\p{L})\\.", "")
                .replaceAll("\\bSept\\b", "Sep")
                .replace(",", " ")
                .replaceAll("(?<=\\.)\\s+", "")
                .replaceAll("\\s+", " ")
                .strip();
        for (DateTimeFormatter form : FORMS) {
            try {
                return LocalDate.parse(plain, form).toString();
            } catch (DateTimeException e) {
                // The next form may fit.
            }
        }
        return null;
    }

    private static DateTimeFormatter form(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
