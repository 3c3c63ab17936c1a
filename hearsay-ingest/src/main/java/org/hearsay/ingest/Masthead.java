package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The lines at the very top that name who publishes and when, as papers, offices and organizations set them: one or two
 * stanzas of short lines, one of which holds a day of publication.
 *
 * @param publisher the first line, or the lines of a letterhead with commas; null where the first line is an agency's slug
 * @param published {@code yyyy-MM-dd}; null where the day is given without its year, or not at all
 * @param title a line that stands between the two; null where there is none
 * @param lines the lines, without white space around them
 * @param end behind the last of them, in UTF-16 units
 */
record Masthead(
        @Nullable String publisher,
        @Nullable String published,
        @Nullable Span title,
        List<Span> lines,
        int end) {

    private static final int LONGEST_LINE = 90;
    private static final int MOST_LINES = 6;
    private static final int STANZAS = 2;

    /** Lines of a masthead without a day: the name, and a motto. */
    private static final int UNDATED = 2;

    /** "Bulletin No. 3", "Note 7/2022": no title is as short. */
    private static final int NUMBERED = 3;

    /** Words beside the day in a line that dates: "Issued on Sunday, … at 01:30", "late edition", "City pages". */
    private static final int MOST_WORDS = 9;

    private static final Pattern DAY = Pattern.compile(PublicationDays.DAY, Pattern.CASE_INSENSITIVE);

    /** "the 12th of October 2022". */
    private static final Pattern OF = Pattern.compile("(\\d{1,2}(?:st|nd|rd|th)?)(?: day)? of (?=\\p{Lu})");

    private static final Pattern FIELD =
            Pattern.compile("\\s*(?:\\p{L}+ ?\\p{L}*\\s*:|https?:|[Bb][Yy] |[\"“«]|[^|•·]+[|•·]).*");

    /** A sentence, but not "Monday, 8.30 a.m.". */
    private static final Pattern ENDED = Pattern.compile(".*(?<!\\b[ap]\\.?m)(?<=\\p{Ll})[.!?][\"”»]?\\s*");

    /** "No. 41. Friday, 14th October". */
    private static final Pattern YEARLESS = Pattern.compile(
            ".{0,20}\\b(?:\\p{L}{3,6}day),? (?:the )?(?:\\d{1,2}(?:st|nd|rd|th)? (?:of )?\\p{Lu}\\p{L}+|\\p{Lu}\\p{L}+ \\d{1,2}).{0,20}");

    /** The masthead of {@code text}; null where it begins in another way. */
    static @Nullable Masthead of(String text) {
        List<List<Span>> stanzas = stanzas(text);
        List<Span> lines = new ArrayList<>();
        for (int n = 0; n < stanzas.size(); n++) {
            List<Span> stanza = stanzas.get(n);
            for (int i = 0; i < stanza.size(); i++) {
                Span line = stanza.get(i);
                String published = published(text, line);
                if (published != null
                        || n == 0 && YEARLESS.matcher(line.of(text)).matches()) {
                    return dated(text, stanzas, n, i, published);
                }
                lines.add(line);
            }
        }
        boolean named = stanzas.size() == STANZAS
                && stanzas.get(0).size() <= UNDATED
                && stanzas.get(1).size() == 1
                && isOutlet(lines.get(0).of(text));
        return named
                ? new Masthead(
                        lines.get(0).of(text),
                        null,
                        null,
                        stanzas.get(0),
                        stanzas.get(0).get(stanzas.get(0).size() - 1).end())
                : null;
    }

    private static Masthead dated(String text, List<List<Span>> stanzas, int n, int i, @Nullable String published) {
        List<Span> lines = new ArrayList<>(stanzas.get(0));
        Span title = null;
        if (n > 0) {
            for (Span line : stanzas.get(n).subList(0, i)) {
                boolean isTitle = title == null && line.of(text).split(" ").length > NUMBERED;
                title = isTitle ? line : title;
                if (!isTitle) {
                    lines.add(line);
                }
            }
            lines.addAll(stanzas.get(n).subList(i, Math.min(stanzas.get(n).size(), i + 2)));
        }
        boolean slug = n == 0 && i == 0;
        return new Masthead(
                slug ? null : publisher(text, stanzas.get(0)),
                published,
                title,
                lines,
                lines.get(lines.size() - 1).end());
    }

    private static boolean isOutlet(String line) {
        return line.indexOf(' ') > 0
                && Arrays.stream(line.toLowerCase(Locale.ROOT).split(" ")).anyMatch(OutletWords::has)
                && Arrays.stream(line.split(" ")).allMatch(w -> !Character.isLowerCase(w.charAt(0)) || w.length() < 4);
    }

    /** The stanzas of short lines at the top, two at most; none where the first line is a field or a sentence. */
    private static List<List<Span>> stanzas(String text) {
        List<List<Span>> stanzas = new ArrayList<>();
        List<Span> stanza = new ArrayList<>();
        int at = 0;
        while (at < text.length() && stanzas.size() < STANZAS) {
            int end = at;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            Span line = stripped(text, at, end);
            if (line == null) {
                if (!stanza.isEmpty()) {
                    stanzas.add(stanza);
                    stanza = new ArrayList<>();
                }
            } else if (line.length() > LONGEST_LINE
                    || ENDED.matcher(line.of(text)).matches()
                    || stanza.size() == MOST_LINES
                    || stanzas.isEmpty()
                            && stanza.isEmpty()
                            && FIELD.matcher(line.of(text)).matches()) {
                return stanzas;
            } else {
                stanza.add(line);
            }
            at = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return stanzas;
    }

    private static @Nullable Span stripped(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end > start ? new Span(start, end) : null;
    }

    private static @Nullable String published(String text, Span line) {
        String words = OF.matcher(line.of(text)).replaceAll("$1 ");
        Matcher day = DAY.matcher(words);
        if (!day.find()) {
            return null;
        }
        String beside = words.substring(0, day.start()) + " " + words.substring(day.end());
        return beside.strip().split("\\s+").length > MOST_WORDS ? null : PublicationDays.find(words);
    }

    /** The first line, and those in capitals under one in capitals. */
    private static @Nullable String publisher(String text, List<Span> stanza) {
        StringBuilder name = new StringBuilder(stanza.get(0).of(text));
        if (name.chars().anyMatch(Character::isDigit)) {
            return stanza.size() > 1 && published(text, stanza.get(1)) == null
                    ? stanza.get(1).of(text)
                    : null;
        }
        for (int i = 1; i < stanza.size() && isCapitals(stanza.get(0).of(text)); i++) {
            String line = stanza.get(i).of(text);
            if (!isCapitals(line) || line.chars().anyMatch(Character::isDigit)) {
                break;
            }
            name.append(", ").append(line);
        }
        return name.toString();
    }

    private static boolean isCapitals(String line) {
        return line.length() > 3 && line.chars().noneMatch(Character::isLowerCase);
    }
}
