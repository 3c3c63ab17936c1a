package org.hearsay.engine.read.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.domain.entity.Entity;
import org.hearsay.domain.entity.EntityType;
import org.hearsay.domain.place.Place;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.gazetteer.Gazetteer;
import org.hearsay.engine.gazetteer.GazetteerEntry;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.WordRun;
import org.jspecify.annotations.Nullable;

/**
 * Puts a document's places on the map. A name that several places bear means the one that fits best to what the words
 * beside it say and to the document's other places; one that no known place bears, or none that fits, stays unknown.
 */
public final class PlaceResolver {

    /** Rounds in which the names are weighed against one another. */
    private static final int ROUNDS = 3;

    /** What names inside others' names ("Harrow County Council") and peoples' names count for the rest. */
    private static final double ASIDE = 0.4;

    private static final double PEOPLE = 1;

    /** A smaller town is only believed in a country or beside a place that the document speaks of. */
    private static final int KNOWN_EVERYWHERE = 100_000;

    /** One with as many people is believed where no other place bears its name. */
    private static final int KNOWN_ALONE = 15_000;

    private static final double SPOKEN_OF = 0.2;

    private final PlaceText text;
    private final Lookup lookup;
    private final Containers containers;

    private PlaceResolver(AnalysedText text, Gazetteer gazetteer) {
        this.text = new PlaceText(text);
        this.lookup = new Lookup(gazetteer, text.vocabulary());
        this.containers = new Containers(this.text, lookup);
    }

    /**
     * @param text what is read
     * @param entities what it is about
     * @param gazetteer what knows places
     * @return the same entities, those of type Location with their place where it is known
     */
    public static List<Entity> placed(AnalysedText text, List<Entity> entities, Gazetteer gazetteer) {
        if (entities.isEmpty() || gazetteer.equals(Gazetteer.NONE)) {
            return entities;
        }
        return new PlaceResolver(text, gazetteer).placed(entities);
    }

    /** A name that is to be placed; one found by its sound alone needs the document's word for it. */
    private record Asking(Named named, boolean bySound) {}

    private List<Entity> placed(List<Entity> entities) {
        Map<Entity, Asking> asked = new LinkedHashMap<>();
        List<Named> all = new ArrayList<>();
        for (Entity entity : entities) {
            if (entity.type() == EntityType.LOCATION) {
                Lookup.Answer answer = lookup.places(name(entity));
                boolean whole = answer.key().equals(lookup.key(name(entity)));
                List<GazetteerEntry> candidates =
                        whole ? fitting(answer.candidates(), entity.mentions()) : answer.candidates();
                Named named = named(candidates, entity.mentions(), 1);
                asked.put(entity, new Asking(named, answer.bySound()));
                all.add(named);
            } else if (entity.type() == EntityType.NATIONALITY) {
                List<GazetteerEntry> people = lookup.of(name(entity));
                all.add(named(people, entity.mentions(), PEOPLE));
            }
        }
        aside(entities, all);
        settle(all);
        Evidence evidence = new Evidence();
        all.forEach(n -> n.tell(evidence, false));
        List<Entity> placed = new ArrayList<>();
        for (Entity entity : entities) {
            Asking asking = asked.get(entity);
            placed.add(asking == null ? entity : with(entity, place(asking, evidence)));
        }
        return placed;
    }

    /** Small towns have no article: "the White House" is none of those called White House. */
    private List<GazetteerEntry> fitting(List<GazetteerEntry> candidates, List<Span> mentions) {
        return !mentions.stream().allMatch(text::hasArticle)
                ? candidates
                : candidates.stream()
                        .filter(c -> !c.isTown() || c.population() >= KNOWN_EVERYWHERE)
                        .toList();
    }

    /** The fullest name without a clitic at the end. */
    private String name(Entity entity) {
        for (Span mention : entity.mentions()) {
            if (text.of(mention).equals(entity.name())) {
                return text.of(text.withoutClitic(mention));
            }
        }
        return entity.name();
    }

    private Named named(List<GazetteerEntry> candidates, List<Span> mentions, double trust) {
        if (candidates.size() < 2) {
            return new Named(candidates, Priors.of(candidates, List.of(), Set.of()), mentions.size(), trust);
        }
        List<List<List<GazetteerEntry>>> holding =
                mentions.stream().map(containers::of).filter(c -> !c.isEmpty()).toList();
        Set<PlaceKind> kinds = EnumSet.noneOf(PlaceKind.class);
        mentions.forEach(m -> kinds.add(containers.kind(m)));
        return new Named(candidates, Priors.of(candidates, holding, kinds), mentions.size(), trust);
    }

    /** Places named inside the names of organizations. */
    private void aside(List<Entity> entities, List<Named> all) {
        Map<String, List<Span>> found = new LinkedHashMap<>();
        for (Entity entity : entities) {
            if (entity.type() == EntityType.ORGANISATION) {
                entity.mentions().forEach(m -> inside(m, found));
            }
        }
        found.forEach((key, spans) -> {
            List<GazetteerEntry> candidates = lookup.named(key);
            all.add(named(candidates, spans, ASIDE));
        });
    }

    private void inside(Span mention, Map<String, List<Span>> found) {
        WordRun words = text.words();
        int to = words.at(mention.end());
        for (int i = words.at(mention.start()); i < to; i++) {
            for (int length = text.isCapital(i) ? text.run(i, to) : 0; length > 0; length--) {
                Span span = words.span(i, i + length);
                String key = lookup.key(text.of(span));
                if (key.length() > 2 && !lookup.named(key).isEmpty()) {
                    found.computeIfAbsent(key, k -> new ArrayList<>()).add(span);
                    i += length - 1;
                    break;
                }
            }
        }
    }

    private static void settle(List<Named> all) {
        for (int round = 0; round < ROUNDS; round++) {
            Evidence evidence = new Evidence();
            all.forEach(n -> n.tell(evidence, false));
            for (Named named : all) {
                named.tell(evidence, true);
                named.weigh(evidence);
                named.tell(evidence, false);
            }
        }
    }

    private static @Nullable Place place(Asking asking, Evidence evidence) {
        Named named = asking.named();
        int best = named.best();
        if (best < 0) {
            return null;
        }
        GazetteerEntry candidate = named.candidate(best);
        named.tell(evidence, true);
        double spoken = evidence.country(candidate.place().country());
        named.tell(evidence, false);
        boolean isKnown = isKnownEverywhere(candidate) || named.isOnly(best) && candidate.population() >= KNOWN_ALONE;
        return spoken >= SPOKEN_OF || isKnown && !asking.bySound() ? candidate.place() : null;
    }

    private static boolean isKnownEverywhere(GazetteerEntry candidate) {
        boolean isSmall = candidate.isTown() || candidate.isDivision() && candidate.population() > 0;
        return !isSmall || candidate.population() >= KNOWN_EVERYWHERE;
    }

    private static Entity with(Entity entity, @Nullable Place place) {
        return place == null ? entity : new Entity(entity.id(), entity.type(), entity.name(), entity.mentions(), place);
    }
}
