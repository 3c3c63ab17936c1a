package org.hearsay.engine.read.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.domain.entity.Affiliation;
import org.hearsay.domain.entity.Affiliation.Kind;
import org.hearsay.domain.entity.Entity;
import org.hearsay.domain.entity.EntityType;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.EntityWord;
import org.hearsay.engine.language.SourceWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.PartOfSpeech;
import org.hearsay.engine.text.Sentence;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Finds who belongs to, leads and speaks for whom where a noun of office ties the two names in a sentence's tree: the body
 * hangs on the noun ("chairman of the Harbour Board", "army officer"), and the person is it, stands in apposition to it or
 * is said to be it. Texts without trees have none.
 */
public final class Affiliations {

    /** How a body hangs on an office, or on a noun that does: "head of the hospital's board". */
    private static final Dependency[] TO_OFFICE = {
        Dependency.NMOD, Dependency.COMPOUND, Dependency.AMOD, Dependency.OBL, Dependency.FLAT
    };

    /** How an office and a person's name hang on one another. */
    private static final Dependency[] TO_PERSON = {
        Dependency.APPOS, Dependency.COMPOUND, Dependency.FLAT, Dependency.NMOD_DESC, Dependency.NMOD_UNMARKED
    };

    /** Nouns between a body and the office, at most. */
    private static final int FURTHEST = 2;

    private final Map<List<String>, Affiliation> found = new LinkedHashMap<>();

    private Affiliations() {}

    /** A mention by the word that the others hang on. */
    private record Placed(Span span, Word head, Entity entity) {}

    /**
     * @param text what is read
     * @param entities found in it
     * @return each tie once, with the words of its first statement, in order of the text
     */
    public static List<Affiliation> of(AnalysedText text, List<Entity> entities) {
        if (entities.isEmpty() || !text.hasTrees()) {
            return List.of();
        }
        Affiliations affiliations = new Affiliations();
        Map<Sentence, List<Placed>> people = placed(text, entities, Set.of(EntityType.PERSON));
        Map<Sentence, List<Placed>> bodies =
                placed(text, entities, Set.of(EntityType.ORGANISATION, EntityType.LOCATION));
        for (Sentence sentence : text.sentences()) {
            for (Placed body : bodies.getOrDefault(sentence, List.of())) {
                Word office = office(body.head());
                for (Placed person : people.getOrDefault(sentence, List.of())) {
                    if (office != null && isHeldBy(office, person)) {
                        affiliations.tie(person, body, office);
                    }
                }
            }
        }
        return List.copyOf(affiliations.found.values());
    }

    private static Map<Sentence, List<Placed>> placed(AnalysedText text, List<Entity> entities, Set<EntityType> types) {
        List<Placed> placed = new ArrayList<>();
        for (Entity entity : entities) {
            for (Span mention : types.contains(entity.type()) ? entity.mentions() : List.<Span>of()) {
                Word head = text.headOf(mention);
                if (head != null) {
                    placed.add(new Placed(mention, head, entity));
                }
            }
        }
        placed.sort((a, b) -> a.span().compareTo(b.span()));
        Map<Sentence, List<Placed>> bySentence = new HashMap<>();
        placed.forEach(p -> bySentence
                .computeIfAbsent(p.head().sentence(), s -> new ArrayList<>())
                .add(p));
        return bySentence;
    }

    /** The noun of office that a body hangs on; null where there is none. */
    private static @Nullable Word office(Word body) {
        Word word = body;
        for (int step = 0; step < FURTHEST; step++) {
            Word head = word.head();
            if (head == null || !isOneOf(word, TO_OFFICE)) {
                return null;
            }
            if (kind(head) != null) {
                return head;
            }
            if (head.pos() == PartOfSpeech.PROPN && step == 0) {
                // "Harbour Board chairman Ilko Brandt": the name may be what both hang on.
                return besides(head, body);
            }
            if (head.pos() != PartOfSpeech.NOUN) {
                return null;
            }
            word = head;
        }
        return null;
    }

    /** An office between a body and the name that both hang on. */
    private static @Nullable Word besides(Word name, Word body) {
        for (Word child : name.children(TO_PERSON)) {
            if (kind(child) != null && child.index() > body.index() && child.index() < name.index()) {
                return child;
            }
        }
        return null;
    }

    private static boolean isHeldBy(Word office, Placed person) {
        Word name = person.head();
        if (office.equals(name)) {
            return true;
        }
        boolean named = name.equals(office.head()) && isOneOf(office, TO_PERSON)
                || office.equals(name.head()) && isOneOf(name, TO_PERSON);
        return named
                || office.child(Dependency.COP) != null && office.equals(name.head()) && name.isA(Dependency.NSUBJ);
    }

    private void tie(Placed person, Placed body, Word office) {
        Kind kind = kind(office);
        if (kind != null && !person.entity().id().equals(body.entity().id())) {
            Span all = around(around(person.span(), body.span()), office.span());
            found.putIfAbsent(
                    List.of(kind.name(), person.entity().id(), body.entity().id()),
                    new Affiliation(kind, person.entity().id(), body.entity().id(), List.of(all)));
        }
    }

    private static Span around(Span a, Span b) {
        return new Span(Math.min(a.start(), b.start()), Math.max(a.end(), b.end()));
    }

    private static @Nullable Kind kind(Word word) {
        Vocabulary words = word.in().vocabulary();
        String lower = word.lower();
        return words.is(SourceWord.SPOKESPERSON, lower)
                ? Kind.SPEAKS_FOR
                : words.is(EntityWord.IN_CHARGE_OF, lower)
                        ? Kind.IN_CHARGE_OF
                        : words.is(EntityWord.BELONGS_TO, lower) ? Kind.BELONGS_TO : null;
    }

    private static boolean isOneOf(Word word, Dependency... relations) {
        for (Dependency relation : relations) {
            if (word.isA(relation)) {
                return true;
            }
        }
        return false;
    }
}
