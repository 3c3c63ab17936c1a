package org.hearsay.engine.compare.unsourced;

import org.hearsay.domain.comparison.Unsourced;
import org.hearsay.domain.comparison.Why;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Sentences of narration that pass something on by their wording alone, though no statement was found in them: "rumour has
 * it", "the bridge is said to have shaken", "as one hears", "reportedly". One pass over the words.
 */
final class Rumours {

    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "been", "be", "being");

    private static final Set<String> PASSED_ON = Set.of(
            "said",
            "reported",
            "rumoured",
            "rumored",
            "alleged",
            "believed",
            "thought",
            "understood",
            "claimed",
            "supposed",
            "whispered",
            "reputed");

    /** After "it is". */
    private static final Set<String> SAID = Set.of(
            "said",
            "rumoured",
            "rumored",
            "whispered",
            "claimed",
            "alleged",
            "reported",
            "murmured",
            "believed",
            "told");

    private static final Set<String> RUMOUR =
            Set.of("rumour", "rumor", "rumours", "rumors", "word", "gossip", "legend");

    private static final Set<String> PEOPLE =
            Set.of("people", "some", "many", "one", "everybody", "everyone", "townspeople");

    private static final Set<String> TALK = Set.of(
            "say", "says", "talk", "talks", "whisper", "whispers", "hears", "hear", "tells", "tell", "speak", "murmur");

    private static final Set<String> ADVERBS = Set.of("reportedly", "allegedly", "supposedly", "purportedly");

    /** Words between "people" and "talk": "in the valley". */
    private static final int PLACE = 4;

    private Rumours() {}

    /** Apart from {@code known}, in the order of the text. */
    static List<Unsourced> in(Reading reading, List<Unsourced> known) {
        List<Unsourced> found = new ArrayList<>();
        String text = reading.document().text();
        List<Span> answered = answered(reading);
        List<Span> outlets = reading.sources().stream()
                .filter(s -> s.kind() == Source.Kind.OUTLET && !s.publisher())
                .flatMap(s -> s.mentions().stream())
                .toList();
        for (Block block : reading.document().blocks()) {
            if (block.kind() == Block.Kind.HEADER || block.kind() == Block.Kind.TITLE) {
                continue;
            }
            Tokens tokens = Tokens.of(text, block.span());
            int start = 0;
            for (int i = 0; i < tokens.size(); i++) {
                if (tokens.endsSentence(i) || i == tokens.size() - 1) {
                    Unsourced one = sentence(reading, tokens, start, i + 1, answered);
                    boolean lead = one != null && isAnsweredBehind(tokens, i + 1, outlets);
                    if (one != null
                            && !lead
                            && known.stream().noneMatch(k -> k.span().overlaps(one.span()))) {
                        found.add(one);
                    }
                    start = i + 1;
                }
            }
        }
        return found;
    }

    /** A lead whose next sentence names the outlet that it is from, or says "that is what". */
    private static boolean isAnsweredBehind(Tokens tokens, int from, List<Span> outlets) {
        int to = from;
        while (to < tokens.size() && !tokens.endsSentence(to)) {
            to++;
        }
        if (from >= to) {
            return false;
        }
        Span next = tokens.span(from, to);
        boolean that = from + 2 < to
                && Set.of("that", "this", "so").contains(tokens.lower(from))
                && Set.of("what", "how").contains(tokens.lower(from + 2));
        return that || outlets.stream().anyMatch(next::contains);
    }

    /** The words that somebody is named for. */
    private static List<Span> answered(Reading reading) {
        List<Span> answered = new ArrayList<>();
        for (Statement statement : reading.statements()) {
            if (statement.kind() == Statement.Kind.DIRECT || !statement.source().isEmpty()) {
                answered.addAll(statement.content());
            }
        }
        return answered;
    }

    private static @Nullable Unsourced sentence(Reading reading, Tokens tokens, int from, int to, List<Span> answered) {
        for (int i = from; i < to; i++) {
            int end = end(tokens, i, to);
            if (end > i
                    && !isAttributed(tokens, from, end, to)
                    && answered.stream().noneMatch(tokens.span(i, end)::overlaps)) {
                int last = tokens.isWord(to - 1) ? to : to - 1;
                return new Unsourced(
                        reading.document().id(),
                        tokens.span(from, Math.max(last, end)),
                        new Why(
                                "nobody is named who says so",
                                List.of(new Why.Quote(reading.document().id(), tokens.span(i, end))),
                                List.of()));
            }
        }
        return null;
    }

    /** Behind the words of hearsay that begin with token {@code i}; {@code i} where none do. */
    private static int end(Tokens tokens, int i, int to) {
        String word = tokens.lower(i);
        if (ADVERBS.contains(word)) {
            return i + 1;
        }
        if (BEING.contains(word)) {
            boolean talk = i > 0
                    && i + 1 < to
                    && tokens.lower(i - 1).equals("there")
                    && Set.of("talk", "rumours", "rumors", "gossip").contains(tokens.lower(i + 1));
            if (talk) {
                return i + 2;
            }
            return passive(tokens, i, to);
        }
        if (RUMOUR.contains(word) && i + 2 < to) {
            boolean has = Set.of("has", "have", "had").contains(tokens.lower(i + 1))
                    && tokens.lower(i + 2).equals("it");
            boolean is = !word.equals("word") && tokens.lower(i + 1).equals("that")
                    || Set.of("goes", "say", "says").contains(tokens.lower(i + 1));
            return has ? i + 3 : is ? i + 2 : i;
        }
        if (PEOPLE.contains(word)) {
            return talk(tokens, i, to);
        }
        return i;
    }

    /** "is reported to have", "it was whispered", "the damage is put at". */
    private static int passive(Tokens tokens, int i, int to) {
        int verb = i + 1 < to
                        && (tokens.lower(i + 1).endsWith("ly")
                                || tokens.lower(i + 1).equals("also"))
                ? i + 2
                : i + 1;
        if (verb + 1 >= to) {
            return i;
        }
        String said = tokens.lower(verb);
        String next = tokens.lower(verb + 1);
        boolean impersonal = i > 0
                && (tokens.lower(i - 1).equals("it")
                        || i > 1
                                && tokens.lower(i - 2).equals("it")
                                && tokens.lower(i - 1).equals("has"));
        boolean infinitiveBehind = next.equals("to") && verb + 2 < to;
        boolean infinitive = PASSED_ON.contains(said)
                && infinitiveBehind
                && (!said.equals("supposed") || tokens.lower(verb + 2).equals("have"));
        boolean amount = (said.equals("put") || said.equals("estimated")) && next.equals("at");
        return infinitive || amount
                ? verb + 2
                : impersonal && SAID.contains(said) && !next.equals("with") ? verb + 1 : i;
    }

    /** "people in the valley talk of", "as one hears", "some say". */
    private static int talk(Tokens tokens, int i, int to) {
        boolean place = i + 1 < to
                && Set.of("in", "at", "on", "around", "here", "there").contains(tokens.lower(i + 1));
        int last = Math.min(to, place ? i + 2 + PLACE : i + 2);
        for (int k = i + 1; k < last; k++) {
            if (TALK.contains(tokens.lower(k))) {
                return k + 1;
            }
        }
        return i;
    }

    private static boolean isAttributed(Tokens tokens, int from, int end, int to) {
        if (end < to && tokens.lower(end).equals("by")) {
            return true;
        }
        for (int i = from; i < to; i++) {
            if (tokens.lower(i).equals("according")) {
                return true;
            }
        }
        return false;
    }
}
