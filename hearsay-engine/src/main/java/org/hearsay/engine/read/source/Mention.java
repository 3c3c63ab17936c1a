package org.hearsay.engine.read.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.hearsay.domain.source.Source.Kind;
import org.hearsay.domain.source.Source.Naming;
import org.hearsay.domain.source.Source.Role;
import org.hearsay.engine.text.Folded;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * One place where a source is mentioned, taken apart: its name if it has one, the noun that describes it if it has
 * none.
 *
 * @param span where it stands
 * @param name the name without titles, or the whole description without its article, or the pronoun
 * @param keys the name's words folded for comparison: no case, no accents
 * @param words all words of the mention, in lower case
 * @param head the noun that describes it; empty for names and pronouns
 * @param form how it refers
 * @param naming how the words name the source
 * @param kind what the words make of it
 * @param role what it is by position
 */
record Mention(
        Span span,
        String name,
        List<String> keys,
        List<String> words,
        String head,
        Form form,
        Naming naming,
        Kind kind,
        Role role) {

    /** How a mention refers. */
    enum Form {
        NAME,
        /** "the driver": someone known already, if anyone fits. */
        DEFINITE,
        /** "a driver", "another driver": someone new. */
        INDEFINITE,
        PRONOUN
    }

    private static final Set<String> PRONOUNS = Set.of(
            "he",
            "she",
            "they",
            "it",
            "i",
            "we",
            "you",
            "who",
            "one",
            "someone",
            "his",
            "her",
            "their",
            "its",
            "my",
            "our",
            "him",
            "them",
            "himself",
            "herself",
            "themselves",
            "itself");
    private static final Set<String> BEHIND =
            Set.of("familiar", "close", "aware", "present", "there", "here", "today", "yesterday", "seen", "shown");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final Pattern SPACES = Pattern.compile("[\\s,]+");
    private static final Pattern CLITIC = Pattern.compile("['’](?:m|re|ve|ll|d|s)$");
    private static final Set<String> DEFINITE =
            Set.of("the", "this", "that", "his", "her", "its", "their", "these", "those", "our", "my", "both");
    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "our", "my");
    private static final Set<String> DAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    private static final Set<String> INDEFINITE = Set.of(
            "a", "an", "another", "one", "some", "several", "many", "other", "two", "three", "four", "five", "few",
            "most", "any");
    private static final Set<String> JOINTS =
            Set.of("of", "for", "the", "and", "al", "bin", "de", "van", "von", "der", "du", "la", "le", "&");
    private static final Set<String> PREPOSITIONS = Set.of(
            "of", "for", "from", "at", "in", "with", "on", "to", "by", "who", "which", "whose", "that", "and", "or");
    private static final Set<String> CONJUNCTIONS = Set.of(
            "and", "but", "so", "or", "yet", "though", "although", "while", "when", "because", "as", "if", "then");
    private static final Set<String> NAMERS = Set.of("as", "called", "named", "nicknamed");
    private static final Set<String> PSEUDONYM =
            Set.of("himself", "herself", "themselves", "only", "pseudonym", "alias");

    /**
     * Takes the words in {@code span} apart.
     *
     * @param known what a name is known to be, by the name; gives null for names that are not known
     */
    static Mention of(String text, Span span, Function<String, @Nullable Kind> known) {
        Tokens tokens = bare(text, span);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.lower(i));
        }
        if (words.size() == 1) {
            words.set(0, CLITIC.matcher(words.get(0)).replaceFirst(""));
        }
        if (words.size() == 1 && PRONOUNS.contains(words.get(0))) {
            return new Mention(
                    span,
                    span.of(text),
                    List.of(),
                    words,
                    "",
                    Form.PRONOUN,
                    Naming.DESCRIBED,
                    Kind.UNKNOWN,
                    Role.UNKNOWN);
        }
        Span name = name(tokens, words);
        name = isGroup(tokens, name) ? null : name;
        String head = name != null ? "" : tokens.size() == 1 ? tokens.lower(0) : head(tokens, words);
        boolean plural = head.endsWith("s") && !head.endsWith("ss");
        Kind kind = SourceWords.kind(name == null ? words : foldAll(name.of(text)), head, name != null, plural);
        if (name != null && kind == Kind.PERSON && isAcronym(name.of(text))) {
            kind = SourceWords.isOutlet(name.of(text).toLowerCase(Locale.ROOT)) ? Kind.OUTLET : Kind.ORGANIZATION;
        }
        Kind told = name == null ? null : known.apply(Folded.of(name.of(text)));
        if (told == Kind.OUTLET || told == Kind.ORGANIZATION && kind == Kind.PERSON && head.isEmpty()) {
            kind = told;
        }
        if (name == null && isShare(words)) {
            kind = Kind.GROUP;
        }
        if (kind == Kind.PERSON && isWork(text, span, words)) {
            kind = Kind.DOCUMENT;
        }
        if (name == null
                && words.size() > 2
                && words.get(0).equals("one")
                && words.get(1).equals("of")
                && kind == Kind.GROUP) {
            kind = Kind.PERSON;
        }
        Role role = RoleFinder.of(words, kind);
        if (name != null) {
            boolean pseudonym = words.stream().anyMatch(PSEUDONYM::contains)
                    || IntStream.range(0, words.size()).anyMatch(i -> isCallHim(words, i));
            return new Mention(
                    span,
                    name.of(text),
                    foldAll(name.of(text)),
                    words,
                    head(tokens, words),
                    Form.NAME,
                    pseudonym ? Naming.PSEUDONYM : Naming.NAMED,
                    kind,
                    role);
        }
        String first = words.isEmpty() ? "" : words.get(0);
        boolean group = tokens.size() == 1 && SourceWords.isPeople(first);
        Form form = DEFINITE.contains(first) || group ? Form.DEFINITE : Form.INDEFINITE;
        boolean article = words.size() > 1 && (first.equals("the") || first.equals("a") || first.equals("an"));
        String described = text.substring(
                tokens.size() == 0 ? span.start() : tokens.start(article ? 1 : 0), phraseEnd(tokens, words, span));
        Mention mention = new Mention(span, described, List.of(), words, head, form, Naming.DESCRIBED, kind, role);
        // "the Cole campaign", "a Salt Radio poll": who made it is its name.
        boolean maker = (kind == Kind.DOCUMENT || kind == Kind.ORGANIZATION)
                && !mention.proper().isEmpty();
        return maker ? new Mention(span, described, List.of(), words, head, form, Naming.NAMED, kind, role) : mention;
    }

    /** Whether it may mean one human being: by a name, unless it is something else's, or by a noun that says so. */
    boolean isHuman() {
        return kind == Kind.PERSON
                && (form == Form.NAME
                        || SourceWords.isHuman(head)
                        || words.stream().anyMatch(SourceWords::isTitle));
    }

    /** What goes with it: by its words, else by the given name. */
    Gender gender() {
        Gender told = Gender.of(words);
        return told == Gender.UNKNOWN && form == Form.NAME && keys.size() > 1 ? GivenNames.gender(keys.get(0)) : told;
    }

    /** The names within a description: "cole" of "the Cole campaign"; empty for names. */
    Set<String> proper() {
        Set<String> proper = new HashSet<>();
        if (form == Form.DEFINITE || form == Form.INDEFINITE) {
            for (String word : SPACES.split(name, -1)) {
                if (!word.isEmpty() && Character.isUpperCase(word.charAt(0)) && !SourceWords.isNoun(Folded.of(word))) {
                    proper.add(Folded.of(POSSESSIVE.matcher(word).replaceFirst("")));
                }
            }
        }
        return proper;
    }

    /** A description of one human being. */
    boolean isSinglePerson() {
        return kind == Kind.PERSON && form == Form.DEFINITE && SourceWords.isHuman(head);
    }

    /** "his campaign", "their lawyer". */
    boolean isOwned() {
        return words.size() > 1 && OWNERS.contains(words.get(0));
    }

    /** "But the driver", "So I", "the ministry's": what joins it to the words around is no part of a name. */
    private static Tokens bare(String text, Span span) {
        Tokens tokens = Tokens.of(text, span);
        int first = tokens.size() > 1 && CONJUNCTIONS.contains(tokens.lower(0)) && tokens.isWord(1) ? 1 : 0;
        int last = tokens.size() - 1;
        boolean possessive = last >= 0 && POSSESSIVE.matcher(tokens.word(last)).find();
        return first == 0 && !possessive
                ? tokens
                : Tokens.of(text, new Span(tokens.start(first), tokens.end(last) - (possessive ? 2 : 0)));
    }

    /** "Voters", "Republicans": a noun for people that begins with a capital only since a sentence does, or as a side. */
    private static boolean isGroup(Tokens tokens, @Nullable Span name) {
        return name != null
                && tokens.size() == 1
                && (RoleFinder.of(List.of(tokens.lower(0)), Kind.GROUP) != Role.UNKNOWN
                                && tokens.lower(0).endsWith("s")
                        || SourceWords.isPeople(tokens.lower(0))
                        || SourceWords.isDocument(tokens.lower(0)));
    }

    /** "her book The Long Shore", a title in quotation marks. */
    private static boolean isWork(String text, Span span, List<String> words) {
        return "“\"".indexOf(text.charAt(span.start())) >= 0
                || text.startsWith("''", span.start())
                || words.contains("book")
                || words.contains("memoir");
    }

    /** "46 percent of voters", "six in ten". */
    private static boolean isShare(List<String> words) {
        return words.contains("percent")
                || words.contains("%")
                || words.size() > 2
                        && !words.get(0).equals("one")
                        && (words.get(1).equals("in") || words.get(1).equals("of"))
                        && isNumber(words.get(0));
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0))
                || INDEFINITE.contains(word) && !word.equals("a") && !word.equals("an");
    }

    /** A description without the clauses that follow it. */
    private static int phraseEnd(Tokens tokens, List<String> words, Span span) {
        for (int i = 2; i < tokens.size(); i++) {
            String word = words.get(i);
            if (tokens.is(i, ',')
                    || tokens.is(i, ';')
                    || word.equals("who")
                    || word.equals("which")
                    || word.equals("whose")) {
                return tokens.end(i - 1);
            }
        }
        return span.end();
    }

    /** The name in the mention: the one it is given expressly, else a segment that is nothing else. */
    private static @Nullable Span name(Tokens tokens, List<String> words) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            boolean namer = NAMERS.contains(words.get(i)) || isCallHim(words, i);
            if (i > 0 && namer && tokens.isWord(i + 1) && tokens.isCapital(i + 1)) {
                int end = i + 1;
                while (end < tokens.size()
                        && tokens.isWord(end)
                        && (tokens.isCapital(end) || JOINTS.contains(words.get(end)))) {
                    end++;
                }
                while (end > i + 2 && JOINTS.contains(words.get(end - 1))) {
                    end--;
                }
                return tokens.span(i + 1, end);
            }
        }
        int start = 0;
        // "in Kessin, Ostravia": what follows a place is another one.
        boolean place = false;
        for (int i = 0; i <= tokens.size(); i++) {
            boolean cut = i == tokens.size()
                    || tokens.is(i, ',')
                    || tokens.is(i, '(')
                    || tokens.is(i, '–')
                    || tokens.is(i, '—')
                    || words.get(i).equals("who");
            if (cut) {
                Span found = i > start && !(place && i - start == 1) ? segment(tokens, words, start, i) : null;
                if (found != null) {
                    return found;
                }
                place = i > start && tokens.isWord(i - 1) && tokens.isCapital(i - 1);
                while (i < tokens.size() && tokens.is(i, '(') && !tokens.is(i, ')') && i + 1 < tokens.size()) {
                    i++;
                    if (tokens.is(i, ')')) {
                        break;
                    }
                }
                start = i + 1;
            }
        }
        return null;
    }

    /** The name that ends the segment, unless a preposition makes it part of a description. */
    private static @Nullable Span segment(Tokens tokens, List<String> words, int from, int to) {
        int end = to;
        while (end > from && (!tokens.isWord(end - 1) || DAYS.contains(words.get(end - 1)))) {
            end--;
        }
        int start = end;
        while (start > from
                && (tokens.isWord(start - 1)
                                && (tokens.isCapital(start - 1) && !(start - 1 == 0 && isDeterminer(words.get(0)))
                                        || start < end
                                                && start - 1 > from
                                                && JOINTS.contains(words.get(start - 1))
                                                && tokens.isCapital(start - 2)
                                                && tokens.isCapital(start))
                        || start < end && tokens.is(start - 1, '&'))) {
            start--;
        }
        while (start > from && start < end && Character.isDigit(tokens.first(start - 1))) {
            start--;
        }
        if (start == end || !tokens.isCapital(end - 1)) {
            return leading(tokens, words, from, end);
        }
        if (start > from
                && (PREPOSITIONS.contains(words.get(start - 1))
                        || words.get(start - 1).equals("the")
                                && start - 1 > from
                                && PREPOSITIONS.contains(words.get(start - 2)))) {
            return leading(tokens, words, from, end);
        }
        int bare = start;
        for (int i = start; i < end - 1; i++) {
            if (SourceWords.isTitle(tokens.word(i))) {
                bare = i + 1;
                if (words.get(i + 1).equals("of") || words.get(i + 1).equals("for")) {
                    if (i + 3 >= end) {
                        // A title and no more: "the Minister of Water".
                        return null;
                    }
                    bare = i + 3;
                }
            }
        }
        // "Republican Mira Dol"
        if (bare == start
                && end - start > 2
                && GivenNames.gender(words.get(start + 1)) != Gender.UNKNOWN
                && Set.of("republican", "democrat", "democratic").contains(words.get(start))) {
            bare++;
        }
        // "Mira Dol of Kessin"
        for (int i = bare + 2; i < end; i++) {
            boolean behind = words.get(i).equals("of") || words.get(i).equals("for");
            if (behind && i == bare + 2 && GivenNames.gender(words.get(bare)) != Gender.UNKNOWN) {
                return tokens.span(bare, i);
            }
        }
        boolean possessive =
                words.get(end - 1).endsWith("'s") || words.get(end - 1).endsWith("’s");
        return possessive ? null : tokens.span(bare < end ? bare : start, end);
    }

    /** {@code Captain Oda Ferenc of the fire brigade}: a full name, with or without titles, before a preposition. */
    private static @Nullable Span leading(Tokens tokens, List<String> words, int from, int to) {
        int first = from;
        // "the teacher Mira Dol from Kessin"
        while (first + 1 < to
                && (isDeterminer(words.get(first)) || SourceWords.isHuman(words.get(first)))
                && (first == from || !tokens.isCapital(first))) {
            first++;
        }
        int end = first;
        int bare = first;
        while (end < to && tokens.isWord(end) && tokens.isCapital(end) && !(end == 0 && isDeterminer(words.get(0)))) {
            end++;
            bare = SourceWords.isTitle(tokens.word(end - 1)) ? end : bare;
        }
        boolean full = end - first > 1 && end > bare;
        return full && end < to && PREPOSITIONS.contains(words.get(end)) ? tokens.span(bare, end) : null;
    }

    /** {@code asks us to call him X}: an assumed name. */
    private static boolean isCallHim(List<String> words, int i) {
        return i > 0
                && (words.get(i - 1).equals("call") || words.get(i - 1).equals("calling"))
                && (words.get(i).equals("him")
                        || words.get(i).equals("her")
                        || words.get(i).equals("them"));
    }

    private static String head(Tokens tokens, List<String> words) {
        String head = "";
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, '/')) {
                continue;
            }
            if (!tokens.isWord(i) || i > 0 && PREPOSITIONS.contains(words.get(i))) {
                if (!head.isEmpty()) {
                    break;
                }
            } else if (SourceWords.isNoun(head) && isBehindNoun(words.get(i))) {
                break;
            } else if (!tokens.isCapital(i) && !isDeterminer(words.get(i))) {
                head = words.get(i);
            }
        }
        return head;
    }

    /** "a poll released", "people familiar": what stands behind its noun and describes it further. */
    private static boolean isBehindNoun(String lower) {
        return lower.endsWith("ed") || lower.endsWith("ing") || BEHIND.contains(lower);
    }

    private static boolean isDeterminer(String lower) {
        return DEFINITE.contains(lower) || INDEFINITE.contains(lower);
    }

    private static boolean isAcronym(String name) {
        String letters = name.replace(".", "");
        return letters.length() >= 2 && letters.length() <= 6 && letters.chars().allMatch(Character::isUpperCase);
    }

    /** Words for comparison: no case, no accents, no dots. */
    static List<String> foldAll(String name) {
        String folded = Folded.of(name);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }
}
