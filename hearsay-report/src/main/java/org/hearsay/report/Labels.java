package org.hearsay.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Metadata;
import org.hearsay.domain.document.Notice;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.statement.Statement.Access;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Span;
import org.hearsay.report.Shares.Hand;
import org.jspecify.annotations.Nullable;

/** The fixed words of the reports. What is unknown has no word: silence is shorter. */
final class Labels {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Labels() {}

    /** The document's headline, or the name of its file. */
    static String title(Document document) {
        String title = document.metadata().title();
        return Visible.line(title == null || title.isBlank() ? document.name() : title);
    }

    /** Publisher, day and byline, as far as the document states them. */
    static List<String> origin(Metadata metadata) {
        List<String> parts = new ArrayList<>();
        addText(parts, metadata.publisher());
        if (metadata.published() != null) {
            addText(parts, day(metadata.published()));
        }
        if (!metadata.authors().isEmpty()) {
            addText(parts, "by " + String.join(", ", metadata.authors()));
        }
        return parts;
    }

    /** How many statements are left out; nothing where none is. */
    static List<String> leftOut(Reading reading) {
        return reading.notices().stream()
                .filter(n -> n.code().equals(Notice.LEFT_OUT))
                .map(Notice::message)
                .toList();
    }

    /** What the person should know beside that. */
    static List<Notice> notices(Reading reading) {
        return reading.notices().stream()
                .filter(n -> !n.code().equals(Notice.LEFT_OUT))
                .toList();
    }

    /** {@code 2024-03-14} as {@code 14 March 2024}; what is no date stays as it is. */
    static String day(String published) {
        try {
            return LocalDate.parse(published).format(DAY);
        } catch (DateTimeException e) {
            return Visible.line(published);
        }
    }

    /** How the text names a source and what it is by position. */
    static List<String> tags(Source source) {
        List<String> tags = new ArrayList<>();
        tags.add(
                switch (source.naming()) {
                    case NAMED -> "named";
                    case PSEUDONYM -> "pseudonym";
                    case DESCRIBED -> "described";
                    case NONE -> "not named";
                });
        if (source.role() != Source.Role.UNKNOWN) {
            tags.add(words(source.role()));
        }
        if (source.publisher()) {
            tags.add("the publisher itself");
        }
        return tags;
    }

    /** How the origin came to know a statement, and what it does with it, where that says anything. */
    static List<String> tags(Statement statement) {
        List<String> tags = new ArrayList<>();
        if (statement.access() != Access.UNKNOWN) {
            tags.add(access(statement));
        }
        if (statement.stance() != Stance.ASSERTS) {
            tags.add(words(statement.stance()));
        }
        return tags;
    }

    /** How the origin came to know a statement. */
    static String access(Statement statement) {
        return statement.access() == Access.DOCUMENT ? "from a document" : words(statement.access());
    }

    /** The words that show how the origin knows, as far as they are not shown as cue or source already. */
    static List<Span> accessWords(Statement statement) {
        return statement.accessEvidence().stream()
                .filter(e -> Stream.concat(statement.cue().stream(), statement.source().stream())
                        .noneMatch(shown -> shown.contains(e)))
                .toList();
    }

    /** How words passed on where there is more to say than that somebody is quoted; empty where there is not. */
    static String how(Hand hand, boolean origin) {
        boolean plain = hand.how() == Link.How.UNKNOWN || origin && hand.how() != Link.How.INTERVIEWED;
        return plain || hand.evidence().isEmpty() ? "" : words(hand.how());
    }

    /** Whether a way has anything to show beside the name of the source. */
    static boolean isShown(List<Hand> path) {
        return path.size() > 1
                || path.get(0).source() == null
                || !how(path.get(0), true).isEmpty();
    }

    /** Words of an enumeration as they are written: {@code TOOK_PART} is "took part". */
    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** A number with thousands parted: {@code 1,412}. */
    static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** "1 source", "4 sources". */
    static String count(long number, String noun) {
        return count(number) + " " + (number == 1 ? noun : noun + "s");
    }

    /** A share of words in whole percent; what is there but small is "under 1 %". */
    static String percent(double part, double whole) {
        if (part <= 0 || whole <= 0) {
            return "0\u00A0%";
        }
        double percent = 100 * part / whole;
        return percent < 1 ? "under 1\u00A0%" : Math.round(percent) + "\u00A0%";
    }

    /** What the attributed words stand on: shares of the attributed words. */
    static List<String> standing(Shares shares) {
        List<String> parts = new ArrayList<>();
        for (Source.Naming naming : Source.Naming.values()) {
            double words = shares.words(naming);
            if (words > 0) {
                String origins = switch (naming) {
                    case NAMED -> "named origins";
                    case PSEUDONYM -> "pseudonyms";
                    case DESCRIBED -> "described origins";
                    case NONE -> "origins not named";
                };
                parts.add(percent(words, shares.attributed()) + " on " + origins);
            }
        }
        return parts;
    }

    /** How many hands lie between the page and the origins, the origins' own counted: shares of the attributed words. */
    static List<String> distances(Shares shares) {
        List<String> parts = new ArrayList<>();
        for (int hands = 1; hands <= shares.deepest(); hands++) {
            int words = shares.wordsThrough(hands);
            if (words > 0) {
                parts.add(percent(words, shares.attributed()) + " through " + count(hands, "hand"));
            }
        }
        return parts;
    }

    /** Why a reading has no statement, in one sentence. */
    static String nothingFound(Shares shares) {
        return shares.words() == 0
                ? "Nothing found: the document has no text to read."
                : "Nothing attributed: no words in this text were found to be given to a source, so all of it counts as"
                        + " the publisher’s own voice.";
    }

    private static void addText(List<String> parts, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            parts.add(Visible.line(text));
        }
    }
}
