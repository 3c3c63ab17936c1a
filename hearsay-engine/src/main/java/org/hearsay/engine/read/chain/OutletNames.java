package org.hearsay.engine.read.chain;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.engine.read.source.SourceWords;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Recognises the name of an outlet where a sentence may have one: a name with a word of the press ("Radio Salt", "the
 * Kessin Post"), a description ("a local broadcaster"), or a short name known to be an organization's.
 */
final class OutletNames {

    /** Words in the longest name. */
    private static final int REACH = 7;

    private static final Set<String> DETERMINERS =
            Set.of("the", "a", "an", "its", "our", "another", "one", "their", "his", "her");

    /** Nouns that mean an outlet without a capital, too. */
    private static final Set<String> NOUNS =
            Set.of("newspaper", "broadcaster", "paper", "magazine", "outlet", "newswire", "daily", "tabloid");

    /** Nouns that do so with a word of the press before them: "news agency", "television station". */
    private static final Set<String> WEAK_NOUNS = Set.of(
            "agency", "station", "channel", "site", "website", "network", "outlet", "service", "radio", "television");

    private static final Set<String> PRESS = Set.of("news", "press", "radio", "television", "tv", "broadcasting");

    /** Names that are outlets' where they have a capital, beyond the words of the press. */
    private static final Set<String> NAMES = Set.copyOf(List.of(("fox axios buzzfeed breitbart huffpost propublica vox"
                    + " slate newsweek pbs c-span espn variety rt sputnik nhk ard zdf mediaset yonhap kyodo efe ansa"
                    + " tribune globe mail mirror express sun star independent atlantic economist variety reporter"
                    + " sentinel dispatch examiner inquirer enquirer gazette fm kanal canal canale"
                    + " kanava televizija televisión télévision")
            .split(" ")));

    /** What makes of a word of the press something else: "a news conference", "the Press Secretary". */
    private static final Set<String> OTHERS = Set.copyOf(
            List.of(("conference conferences briefing briefings release releases secretary corps club association"
                            + " council office ombudsman freedom")
                    .split(" ")));

    /** Where a name ends so, it is a place's: "said in Mirror Lane". */
    private static final Set<String> PLACES =
            Set.of("street", "road", "lane", "square", "house", "building", "tower", "bridge", "hall", "avenue");

    /** Words that no name goes on over, even in capitals. */
    private static final Set<String> STOPS = Set.copyOf(
            List.of(("that who which when while on in at last this about after before during as by via from it he she"
                            + " they how why what if for to with monday tuesday wednesday thursday friday saturday"
                            + " sunday")
                    .split(" ")));

    private final Predicate<Span> organization;

    /** @param organization whether a name is known to be an organization's */
    OutletNames(Predicate<Span> organization) {
        this.organization = organization;
    }

    /**
     * The outlet named from token {@code first} on; null when those words name none.
     *
     * @param strict whether a name without a word of the press does not count, even where an organization has it
     */
    @Nullable
    Span after(Tokens tokens, int first, int to, boolean strict) {
        int start = first < to && DETERMINERS.contains(tokens.lower(first)) ? first + 1 : first;
        int named = start;
        int end = start;
        while (end < to && end - start < REACH && tokens.isWord(end) && !STOPS.contains(tokens.lower(end))) {
            boolean capital = tokens.isCapital(end) || tokens.word(end).contains(".") && end > start;
            if (!capital && named > start && !isNoun(tokens, start, end)) {
                break;
            }
            end++;
            if (capital || isNoun(tokens, start, end - 1)) {
                named = end;
            }
            if (isPossessive(tokens.lower(end - 1))) {
                break;
            }
        }
        if (named == start || named < to && OTHERS.contains(tokens.lower(named))) {
            return null;
        }
        return named(tokens, first, start, named, strict);
    }

    /** The outlet whose name ends before token {@code end}; null when those words name none. */
    @Nullable
    Span before(Tokens tokens, int from, int end) {
        int start = end;
        while (start > from
                && end - start < REACH
                && tokens.isWord(start - 1)
                && !STOPS.contains(tokens.lower(start - 1))
                && !DETERMINERS.contains(tokens.lower(start - 1))
                && (tokens.isCapital(start - 1) || start == end || isNoun(tokens, start - 1, end - 1))) {
            start--;
        }
        if (start == end) {
            return null;
        }
        boolean determined = start > from && DETERMINERS.contains(tokens.lower(start - 1));
        return named(tokens, determined ? start - 1 : start, start, end, true);
    }

    private @Nullable Span named(Tokens tokens, int first, int start, int end, boolean strict) {
        boolean press = false;
        boolean capitals = true;
        boolean institution = false;
        for (int i = start; i < end; i++) {
            String word = plain(tokens.lower(i));
            boolean capital = tokens.isCapital(i);
            if (OTHERS.contains(word)) {
                return null;
            }
            press |= capital && (SourceWords.isOutlet(word) || NAMES.contains(word))
                    || !capital && isNoun(tokens, start, i);
            capitals &= capital;
            institution |= SourceWords.isInstitution(word);
        }
        Span words = tokens.span(start, end);
        boolean bare = first == start && capitals && !institution;
        if (PLACES.contains(plain(tokens.lower(end - 1))) || !press && (strict || !bare || !organization.test(words))) {
            return null;
        }
        Span whole = tokens.span(first, end);
        int clitic = isPossessive(tokens.lower(end - 1)) ? 2 : 0;
        return new Span(whole.start(), whole.end() - clitic);
    }

    private static boolean isNoun(Tokens tokens, int start, int i) {
        String word = plain(tokens.lower(i));
        boolean joined = i > start && PRESS.contains(plain(tokens.lower(i - 1)));
        boolean local = i > start && WEAK_NOUNS.contains(word) && isPlace(tokens, start, i);
        return NOUNS.contains(word) || WEAK_NOUNS.contains(word) && (joined || local);
    }

    /** "the British station", "a local channel": what says where it is heard. */
    private static boolean isPlace(Tokens tokens, int start, int i) {
        String before = tokens.lower(i - 1);
        return Set.of("local", "regional", "national", "foreign", "public", "private", "independent")
                        .contains(before)
                || tokens.isCapital(i - 1)
                        && i - 1 == start
                        && (before.endsWith("ish")
                                || before.endsWith("an")
                                || before.endsWith("ese")
                                || before.endsWith("i"));
    }

    private static String plain(String lower) {
        return isPossessive(lower) ? lower.substring(0, lower.length() - 2) : lower;
    }

    private static boolean isPossessive(String lower) {
        return lower.length() > 2 && (lower.endsWith("'s") || lower.endsWith("’s"));
    }
}
