package org.hearsay.engine.read.entity;

import org.hearsay.domain.entity.Affiliation;
import org.hearsay.domain.entity.Entity;
import org.hearsay.domain.entity.EntityType;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.domain.entity.Affiliation.Kind;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds who belongs to, leads and speaks for whom where the text says so by a noun of office between or around the two
 * names: "Harbour Board chairman Ilko Brandt", "Mira Dol, a spokeswoman for the dock workers' union", "the head of the
 * Kessin hospital, Dr. Tarn", "an army officer".
 */
public final class Affiliations {

    private static final Set<String> SPEAKING = words("spokesman spokeswoman spokesperson spokesmen spokespeople");
    private static final Set<String> LEADING = words("head chief leader director commander minister president chairman"
            + " chairwoman chair chairperson mayor governor founder premier chancellor king emir ceo boss captain"
            + " secretary-general commissioner principal superintendent speaker manager editor prime-minister");
    private static final Set<String> BELONGING =
            words("member members fighter fighters soldier soldiers officer officers"
                    + " official officials employee employees worker workers engineer analyst lawyer ambassador envoy adviser"
                    + " advisor aide representative professor researcher researchers teacher doctor nurse journalist reporter"
                    + " correspondent deputy secretary senator lawmaker general colonel major lieutenant sergeant pilot"
                    + " militant militants activist volunteer delegate economist scientist historian prosecutor judge");
    private static final Set<String> JOINING = words("of for at in with from to");

    /** Tokens between two mentions, or before them, that are looked at. */
    private static final int REACH = 8;

    private final String text;
    private final Tokens tokens;
    private final Map<List<String>, Affiliation> found = new LinkedHashMap<>();

    private Affiliations(String text, Span all) {
        this.text = text;
        this.tokens = Tokens.of(text, all);
    }

    private record Placed(Span span, Entity entity) {}

    /**
     * @param text the document's text
     * @param entities found in it
     * @return each tie once, with the words of its first statement, in order of the text
     */
    public static List<Affiliation> of(String text, List<Entity> entities) {
        if (entities.isEmpty()) {
            return List.of();
        }
        Affiliations affiliations = new Affiliations(text, new Span(0, text.length()));
        List<Placed> people = placed(entities, Set.of(EntityType.PERSON));
        List<Placed> bodies = placed(entities, Set.of(EntityType.ORGANISATION, EntityType.LOCATION));
        int first = 0;
        for (Placed person : people) {
            while (first < bodies.size() && affiliations.isFar(bodies.get(first), person)) {
                first++;
            }
            for (int i = first; i < bodies.size() && !affiliations.isFar(person, bodies.get(i)); i++) {
                affiliations.tie(person, bodies.get(i));
            }
        }
        return List.copyOf(affiliations.found.values());
    }

    private static List<Placed> placed(List<Entity> entities, Set<EntityType> types) {
        List<Placed> placed = new ArrayList<>();
        for (Entity entity : entities) {
            if (types.contains(entity.type())) {
                entity.mentions().forEach(m -> placed.add(new Placed(m, entity)));
            }
        }
        placed.sort(Comparator.comparing(Placed::span));
        return placed;
    }

    /** Whether {@code a} ends so long before {@code b} begins that no phrase holds both. */
    private boolean isFar(Placed a, Placed b) {
        return tokens.at(a.span().end()) + REACH < tokens.at(b.span().start());
    }

    private void tie(Placed person, Placed body) {
        Span p = person.span();
        Span o = body.span();
        if (p.contains(o)) {
            // "[[army] officer]", "[the [Kessin] police chief]"
            tie(person, body, role(tokens.at(o.end()), tokens.at(p.end())), p);
        } else if (o.end() <= p.start()) {
            int from = tokens.at(o.end());
            int to = tokens.at(p.start());
            if (isPlain(from, to)) {
                tie(person, body, role(from, to), new Span(o.start(), p.end()));
            } else if (to == from + 1 && tokens.is(from, ',')) {
                int before = tokens.at(o.start());
                int start = roleBefore(before);
                tie(
                        person,
                        body,
                        start < 0 ? null : role(start, start + 1),
                        start < 0 ? p : new Span(tokens.start(start), p.end()));
            }
        } else if (p.end() <= o.start()) {
            int from = tokens.at(p.end());
            int to = tokens.at(o.start());
            int start = roleBefore(to);
            if (start >= from && isPhrase(from, start)) {
                tie(person, body, role(start, start + 1), new Span(p.start(), o.end()));
            }
        }
    }

    private void tie(Placed person, Placed body, @Nullable Kind kind, Span evidence) {
        if (kind != null) {
            found.putIfAbsent(
                    List.of(kind.name(), person.entity().id(), body.entity().id()),
                    new Affiliation(kind, person.entity().id(), body.entity().id(), List.of(evidence)));
        }
    }

    /** The noun of office that "of the" or the like joins to what begins at token {@code to}; -1 when there is none. */
    private int roleBefore(int to) {
        int at = to - 1;
        if (at >= 0 && tokens.lower(at).equals("the")) {
            at--;
        }
        return at >= 1 && JOINING.contains(tokens.lower(at)) && kind(tokens.lower(at - 1)) != null ? at - 1 : -1;
    }

    /** What the last noun of office among some tokens says. */
    private @Nullable Kind role(int from, int to) {
        for (int i = Math.min(to, tokens.size()) - 1; i >= from; i--) {
            Kind kind = kind(tokens.lower(i));
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    private static @Nullable Kind kind(String word) {
        return SPEAKING.contains(word)
                ? Kind.SPEAKS_FOR
                : LEADING.contains(word) ? Kind.IN_CHARGE_OF : BELONGING.contains(word) ? Kind.BELONGS_TO : null;
    }

    /** Words only, as between an organization and its officer's name. */
    private boolean isPlain(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.isWord(i) && !isPossessive(i)) {
                return false;
            }
        }
        return from < to;
    }

    /** Nothing, or a comma and words: "Mira Dol, the long-serving …". */
    private boolean isPhrase(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.isWord(i) && !(i == from && tokens.is(i, ','))) {
                return false;
            }
        }
        return from < to && tokens.is(from, ',');
    }

    private boolean isPossessive(int i) {
        return "'’".indexOf(text.charAt(tokens.start(i))) >= 0;
    }

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }
}
