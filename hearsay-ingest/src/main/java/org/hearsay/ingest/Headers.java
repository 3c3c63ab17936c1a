package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.document.Layout;
import org.hearsay.domain.document.Metadata;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/** The lines above an article that say what it is, as people save them, and the dateline it begins with. */
final class Headers {

    private static final int MOST_LINES = 12;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TITLE = 140;
    private static final int BYLINE_WITHIN = 4;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String PERSON = "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|al|bin|de|van|von|der)){0,4}";

    private static final String TIME = ",? \\d{1,2}[:.]\\d\\d\\b[^\\r\\n]{0,12}";

    private static final Pattern DATE = Pattern.compile(
            "\\s*(?:date|published|updated)\\s*:?\\s*(?:on )?(" + PublicationDays.DAY + ")(?:" + TIME + ")?[.;]?",
            FLAGS);
    private static final Pattern BARE_DATE = Pattern.compile(
            "\\s*(?:\\p{L}[\\p{L} ]{2,20}, )?(?:\\p{L}+day,? )?(" + PublicationDays.DAY + ")(?:" + TIME + ")?\\s*",
            FLAGS);
    private static final Pattern FIELD = Pattern.compile(
            "\\s*(title|headline|publisher|outlet|source|published by|author|authors|byline|url|link|language)\\s*:\\s*(\\S.*?)\\s*",
            FLAGS);
    private static final Pattern TRANSLATED =
            Pattern.compile("\\s*[\\[(]?(?:machine[- ])?translat(?:ed|ion)\\b.{0,80}", FLAGS);
    private static final Pattern OUTLET_AND_DATE = Pattern.compile(
            "\\s*(\\p{Lu}[^|•·]{1,60}?)\\s*[|•·]\\s*(?:\\p{L}+day,? )?" + PublicationDays.DAY + ".{0,20}", FLAGS);
    private static final Pattern ADDRESS = Pattern.compile("\\s*(https?://\\S+)\\s*", FLAGS);

    private static final Pattern BYLINE =
            Pattern.compile("(?:.{3,90}\\. )?(?:[Bb]y|BY|(?:[Bb]y|[Ff]rom) our(?: \\p{Ll}+)? correspondent)\\s+("
                    + PERSON + "(?:(?:, | and | & )" + PERSON + ")*)" + "(?:\\s*[|,/–—-]\\s*([^|]{2,60}))?\\s*");

    private static final Pattern DATELINE =
            Pattern.compile("(\\p{Lu}{3,}[\\p{Lu} .'’-]*(?:, \\p{Lu}[\\p{L} ]{1,30}?)??)"
                    + "(?:,? (?:\\p{L}+day,? )?(\\d{1,2}\\s+\\p{L}{3,9}\\.?(?:\\s+\\d{4})?|\\p{L}{3,9}\\.?\\s+\\d{1,2}(?:,? \\d{4})?))?"
                    + "\\s*(?:\\(([^()]{2,40})\\))?\\s*[-–—]{1,2}(?=\\s)");

    /** "February 21, 2015 (VELMORA) - ": the day first. */
    private static final Pattern DATED = Pattern.compile(
            "(?i:(" + PublicationDays.DAY + "))\\s*\\(\\p{Lu}{3,}[\\p{Lu} .'’-]*\\)\\s*[-–—]{1,2}(?=\\s)");

    private final String text;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> authors = new ArrayList<>();
    private final List<Span> bylines = new ArrayList<>();
    private @Nullable Span dateline;
    private @Nullable String title;
    private @Nullable String publisher;
    private @Nullable String published;
    private @Nullable String url;
    private int end;
    private int titleEnd;
    private boolean letterhead;

    private Headers(String text) {
        this.text = text;
    }

    /** Reads the headers of {@code text}. */
    static Headers of(String text) {
        Headers headers = new Headers(text);
        headers.masthead();
        headers.lines();
        headers.beginning();
        return headers;
    }

    /** Where the headers end, in UTF-16 units. */
    int end() {
        return end;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The dateline that the first paragraph begins with. */
    @Nullable
    Span dateline() {
        return dateline;
    }

    /** Whether the paragraph is a byline. */
    boolean isByline(Span paragraph) {
        return bylines.contains(paragraph);
    }

    Metadata metadata() {
        return new Metadata(title, publisher, authors, published, null, url);
    }

    private void masthead() {
        Masthead masthead = Masthead.of(text);
        if (masthead != null) {
            publisher = masthead.publisher();
            published = masthead.published();
            masthead.lines().forEach(l -> header(l.start(), l.end()));
            if (masthead.title() != null) {
                title = masthead.title().of(text);
                blocks.add(new Block(masthead.title(), Block.Kind.TITLE));
                blocks.sort(Comparator.comparing(Block::span));
            }
            end = masthead.end();
        }
    }

    private void lines() {
        int at = end;
        for (int count = 0; count < MOST_LINES && at < text.length(); count++) {
            int lineEnd = lineEnd(at);
            String line = text.substring(at, Math.min(lineEnd, at + 2 * LONGEST_LINE));
            if (!line.isBlank()) {
                int taken = line(line, at, lineEnd);
                if (taken < 0) {
                    return;
                }
                end = taken;
                if (taken < lineEnd) {
                    return;
                }
            }
            at = lineEnd + (text.startsWith("\r\n", lineEnd) ? 2 : 1);
        }
    }

    /** Takes the line, or its beginning, as a header; where the header ends, or -1 when it is none. */
    private int line(String line, int at, int lineEnd) {
        Matcher date = DATE.matcher(line);
        if (date.lookingAt() && PublicationDays.find(date.group(1)) != null) {
            published = published == null ? PublicationDays.find(date.group(1)) : published;
            publisherAbove(at);
            String rest = line.substring(date.end());
            boolean alone = at + line.length() == lineEnd
                    && (rest.isBlank() || TRANSLATED.matcher(rest).matches());
            return header(at, alone ? lineEnd : at + date.end());
        }
        if (at + line.length() < lineEnd || line.length() > LONGEST_LINE) {
            return -1;
        }
        Matcher field = FIELD.matcher(line);
        if (field.matches()) {
            field(field.group(1).toLowerCase(java.util.Locale.ROOT), field.group(2));
            return header(at, lineEnd);
        }
        Matcher outlet = OUTLET_AND_DATE.matcher(line);
        if (outlet.matches()) {
            publisher = publisher == null ? outlet.group(1) : publisher;
            published = published == null ? PublicationDays.find(line) : published;
            return header(at, lineEnd);
        }
        Matcher byline = BYLINE.matcher(line.strip());
        if (byline.matches()) {
            byline(byline);
            return header(at, lineEnd);
        }
        Matcher address = ADDRESS.matcher(line);
        if (address.matches()) {
            url = address.group(1);
            return header(at, lineEnd);
        }
        if (BARE_DATE.matcher(line).matches()) {
            published = published == null ? PublicationDays.find(line) : published;
            publisherAbove(at);
            return header(at, lineEnd);
        }
        if (isLetterhead(line, lineEnd)) {
            publisher = publisher == null ? line.strip() : publisher + ", " + line.strip();
            return header(at, lineEnd);
        }
        return TRANSLATED.matcher(line).matches() ? header(at, lineEnd) : titleLine(line, at, lineEnd);
    }

    /** The line right above a date is no headline but who published it. */
    private void publisherAbove(int at) {
        boolean adjacent = titleEnd > 0 && at - titleEnd <= 2;
        if (adjacent && publisher == null && title != null) {
            publisher = title;
            title = null;
            blocks.replaceAll(b -> b.kind() == Block.Kind.TITLE ? new Block(b.span(), Block.Kind.HEADER) : b);
        }
    }

    /** One of several lines in capitals at the top, as offices have them. */
    private boolean isLetterhead(String line, int lineEnd) {
        boolean first = title == null && (blocks.isEmpty() || letterhead);
        int next = lineEnd + (text.startsWith("\r\n", lineEnd) ? 2 : 1);
        boolean followed =
                next < text.length() && isCapitals(text.substring(next, Math.min(lineEnd(next), next + LONGEST_LINE)));
        boolean is = first && isCapitals(line) && (letterhead || followed);
        letterhead |= is;
        return is;
    }

    private static boolean isCapitals(String line) {
        return line.strip().length() > 3
                && line.strip().length() < LONGEST_LINE / 3
                && line.chars().noneMatch(Character::isLowerCase)
                && line.chars().filter(Character::isUpperCase).count()
                        > line.strip().length() / 2;
    }

    private int titleLine(String line, int at, int lineEnd) {
        String words = line.strip();
        char last = words.charAt(words.length() - 1);
        boolean followed = lineEnd == text.length() || isBlankAfter(lineEnd) || isHeaderAfter(lineEnd);
        if (title != null
                || words.length() > LONGEST_TITLE
                || ".:,;-–—".indexOf(last) >= 0
                || !followed
                || !hasMore(lineEnd)) {
            return -1;
        }
        title = words;
        titleEnd = lineEnd;
        Span span = trimmed(at, lineEnd);
        blocks.add(new Block(span, Block.Kind.TITLE));
        return lineEnd;
    }

    private void field(String name, String value) {
        switch (name) {
            case "title", "headline" -> title = value;
            case "publisher", "outlet", "source", "published by" -> publisher = value;
            case "author", "authors", "byline" -> authors.addAll(people(value.replaceFirst("^[Bb]y ", "")));
            case "url", "link" -> url = value;
            default -> {}
        }
    }

    private void byline(Matcher byline) {
        authors.addAll(people(byline.group(1)));
        if (publisher == null && byline.group(2) != null && PublicationDays.find(byline.group(2)) == null) {
            publisher = byline.group(2).strip();
        }
    }

    private static List<String> people(String words) {
        return List.of(words.strip().split("\\s*(?:,| and | & )\\s*"));
    }

    /** What stands at the beginning of the running text: a dateline, a byline below the lead. */
    private void beginning() {
        List<Block> first = Layout.of(text.substring(0, Math.min(text.length(), end + 20_000)), end);
        for (int i = 0; i < Math.min(BYLINE_WITHIN, first.size()); i++) {
            Span span = first.get(i).span();
            String words = text.substring(span.start(), Math.min(span.end(), span.start() + LONGEST_LINE));
            Matcher byline = BYLINE.matcher(words);
            if (span.length() < LONGEST_LINE && byline.matches()) {
                byline(byline);
                bylines.add(span);
            }
            Matcher dated = DATED.matcher(words);
            if (dateline == null && (bylines.size() == i || areLines(first.subList(0, i))) && dated.lookingAt()) {
                dateline = new Span(span.start(), span.start() + dated.end());
                published = published == null ? PublicationDays.find(dated.group(1)) : published;
            }
            Matcher matcher = DATELINE.matcher(words);
            if (dateline == null
                    && (bylines.size() == i || areLines(first.subList(0, i)))
                    && matcher.lookingAt()
                    && (matcher.group(2) != null
                            || matcher.group(3) != null
                            || !matcher.group(1).contains(" "))) {
                dateline = new Span(span.start(), span.start() + matcher.end());
                lead(first.subList(bylines.size(), Math.max(i, bylines.size())), matcher.group(3));
                publisher = publisher == null ? matcher.group(3) : publisher;
                published = published == null && matcher.group(2) != null
                        ? PublicationDays.find(matcher.group(2))
                        : published;
            }
        }
    }

    /** Whether nothing before the dateline is running text: an agency's slug, a headline. */
    private boolean areLines(List<Block> before) {
        return bylines.isEmpty()
                && title == null
                && before.stream()
                        .allMatch(b -> b.span().length() < LONGEST_LINE
                                && !b.span().of(text).strip().endsWith("."));
    }

    /** The lines before a dateline: the last one is the headline. */
    private void lead(List<Block> before, @Nullable String outlet) {
        for (Block line : before) {
            boolean last = line.equals(before.get(before.size() - 1)) && title == null;
            Span span = line.span();
            int first = lineEnd(span.start());
            if (last && outlet != null && first < span.end() && text.startsWith(outlet, span.start())) {
                // The agency's name, and its headline right under it.
                publisher = publisher == null ? text.substring(span.start(), first) : publisher;
                header(span.start(), first);
                span = trimmed(first, span.end());
            }
            title = last ? span.of(text) : title;
            blocks.add(new Block(span, last ? Block.Kind.TITLE : Block.Kind.HEADER));
            end = Math.max(end, span.end());
        }
    }

    private int header(int at, int to) {
        blocks.add(new Block(trimmed(at, to), Block.Kind.HEADER));
        return to;
    }

    private Span trimmed(int from, int to) {
        int start = from;
        int stop = to;
        while (start < stop - 1 && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (stop > start + 1 && Character.isWhitespace(text.charAt(stop - 1))) {
            stop--;
        }
        return new Span(start, stop);
    }

    private boolean isBlankAfter(int lineEnd) {
        int next = lineEnd + (text.startsWith("\r\n", lineEnd) ? 2 : 1);
        return next < text.length() && text.substring(next, lineEnd(next)).isBlank();
    }

    private boolean isHeaderAfter(int lineEnd) {
        int next = lineEnd + (text.startsWith("\r\n", lineEnd) ? 2 : 1);
        if (next >= text.length()) {
            return false;
        }
        String line = text.substring(next, Math.min(lineEnd(next), next + LONGEST_LINE));
        return DATE.matcher(line).lookingAt()
                || FIELD.matcher(line).matches()
                || BYLINE.matcher(line.strip()).matches()
                || OUTLET_AND_DATE.matcher(line).matches()
                || BARE_DATE.matcher(line).matches();
    }

    private boolean hasMore(int from) {
        for (int at = from; at < text.length(); at++) {
            if (!Character.isWhitespace(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    private int lineEnd(int at) {
        int to = at;
        while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
            to++;
        }
        return to;
    }
}
