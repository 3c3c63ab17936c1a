package org.hearsay.engine.read.source;

import org.hearsay.domain.source.Source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.domain.source.Source.Kind;
import org.hearsay.domain.source.Source.Role;
import org.hearsay.engine.text.Folded;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What a text says of people's positions where they say nothing: titles before names ("Defence Minister Jon Berk"),
 * appositions behind them ("Jon Berk, who heads the Harbour Board"), campaigns that bear a name. By surname; one pass
 * over the words.
 */
final class Positions {

    private static final int REACH = 8;

    private static final Set<String> CLAUSE = Set.of(
            "said", "says", "told", "which", "whose", "that", "but", "while", "when", "where", "has", "had", "have",
            "and", "is", "will", "would", "could");

    private static final Set<String> CAMPAIGNS = Set.of(
            "campaign",
            "camp",
            "campaign's",
            "campaign’s",
            "ticket",
            "rally",
            "rallies",
            "supporters",
            "supporter",
            "delegates",
            "voters",
            "candidacy",
            "nomination",
            "bid",
            "surrogate",
            "surrogates",
            "surge",
            "victory");

    private static final Set<String> CHOOSING = Set.of(
            "endorse",
            "endorsed",
            "endorses",
            "endorsing",
            "nominate",
            "nominated",
            "elect",
            "elected",
            "defeat",
            "beat",
            "supporting");

    private static final Set<String> VOTING = Set.of("vote", "voted", "voting", "votes", "campaigning", "campaigned");

    /**
     * @param evidence the words that say so
     */
    record Position(Role role, Span evidence) {}

    private final Map<String, Position> bySurname = new HashMap<>();

    private Positions() {}

    static Positions of(String text) {
        Positions positions = new Positions();
        if (text.isEmpty()) {
            return positions;
        }
        Tokens tokens = Tokens.of(text, new Span(0, text.length()));
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i) && tokens.isCapital(i)) {
                positions.behind(tokens, i);
                positions.campaign(tokens, i);
            }
            positions.before(tokens, i);
        }
        return positions;
    }

    /** What the text says of the person with that name; null when it says nothing. */
    @Nullable
    Position of(Source.Kind kind, String name) {
        String folded = Folded.of(name);
        return kind == Kind.PERSON ? bySurname.get(folded.substring(folded.lastIndexOf(' ') + 1)) : null;
    }

    /** "Jon Berk, head of the Harbour Board", "Jon Berk (R-Kessin)". */
    private void behind(Tokens tokens, int name) {
        if (name + 2 >= tokens.size() || !tokens.is(name + 1, ',')) {
            return;
        }
        List<String> words = new ArrayList<>();
        int end = name + 2;
        while (end < tokens.size()
                && end - name < REACH + 2
                && tokens.isWord(end)
                && !CLAUSE.contains(tokens.lower(end))) {
            words.add(tokens.lower(end));
            end++;
        }
        boolean article = !words.isEmpty()
                && (Set.of("a", "an", "the", "who", "his", "her", "their", "its", "one")
                                .contains(words.get(0))
                        || !tokens.isCapital(name + 2));
        if (article) {
            put(tokens.word(name), RoleFinder.of(words, Kind.PERSON), tokens, name + 2, end);
        }
    }

    /** "presidential candidate Mira Dol": the words of a position right before a name. */
    private void before(Tokens tokens, int i) {
        if (i + 1 >= tokens.size() || !tokens.isWord(i) || !tokens.isWord(i + 1) || !tokens.isCapital(i + 1)) {
            return;
        }
        Role role = RoleFinder.of(List.of(tokens.lower(i)), Kind.PERSON);
        if (role == Role.UNKNOWN || role == Role.PRIVATE_PERSON && tokens.isCapital(i)) {
            return;
        }
        int end = i + 1;
        while (end < tokens.size() && end - i < REACH && tokens.isWord(end) && tokens.isCapital(end)) {
            end++;
        }
        put(tokens.word(end - 1), role, tokens, i, i + 1);
    }

    /** "the Dol campaign", "Mira Dol's campaign", "voted for Mira Dol": who stands for election. */
    private void campaign(Tokens tokens, int i) {
        int name = i;
        while (name > 0 && i - name < 2 && tokens.isWord(name - 1) && tokens.isCapital(name - 1)) {
            name--;
        }
        boolean chosen = name > 0 && CHOOSING.contains(tokens.lower(name - 1));
        boolean voted = name > 1 && tokens.lower(name - 1).equals("for") && VOTING.contains(tokens.lower(name - 2));
        boolean last = i + 1 >= tokens.size() || !tokens.isWord(i + 1) || !tokens.isCapital(i + 1);
        if ((chosen || voted) && last) {
            put(tokens.word(i), Role.PARTY, tokens, chosen ? name - 1 : name - 2, i + 1);
        }
        if (i + 1 < tokens.size() && CAMPAIGNS.contains(tokens.lower(i + 1))) {
            String owner = tokens.word(i);
            boolean possessive = owner.endsWith("'s") || owner.endsWith("’s");
            put(possessive ? owner.substring(0, owner.length() - 2) : owner, Role.PARTY, tokens, i, i + 2);
        }
    }

    /** The first word counts. */
    private void put(String surname, Role role, Tokens tokens, int from, int to) {
        if (role != Role.UNKNOWN && role != Role.DOCUMENT) {
            bySurname.putIfAbsent(Folded.of(surname), new Position(role, tokens.span(from, to)));
        }
    }
}
