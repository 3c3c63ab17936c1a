package org.hearsay.engine.read.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.entity.EntityType;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.gazetteer.Gazetteer;
import org.hearsay.engine.gazetteer.GazetteerEntry;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.PlaceWord;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.EntityMention;
import org.hearsay.engine.text.WordRun;

/**
 * Finds names of places that no mention covers by itself: inside longer mentions of places ("the Karvan hospital"), and
 * well-known ones that the model left out.
 */
public final class Toponyms {

    /** How sure a mention is that stands on a name alone. */
    private static final double CONFIDENCE = 0.5;

    /** A town whose name alone, in running text, is taken for a place. */
    private static final int WELL_KNOWN = 200_000;

    private static final int SHORTEST = 4;

    private final AnalysedText in;
    private final PlaceText text;
    private final WordRun words;
    private final Lookup lookup;

    private Toponyms(AnalysedText in, Gazetteer gazetteer) {
        this.in = in;
        this.text = new PlaceText(in);
        this.words = text.words();
        this.lookup = new Lookup(gazetteer, in.vocabulary());
    }

    /**
     * @param text what is read, with the mentions that the model found
     * @param gazetteer what knows places
     * @return the mentions and those added, in order of the text
     */
    public static List<EntityMention> added(AnalysedText text, Gazetteer gazetteer) {
        PositionalCapitals capitals = new PositionalCapitals(text);
        List<EntityMention> mentions = text.mentions().stream()
                .filter(m -> m.type() != EntityType.LOCATION || !capitals.isNoName(m.span()))
                .toList();
        if (gazetteer.equals(Gazetteer.NONE)) {
            return mentions;
        }
        Toponyms toponyms = new Toponyms(text, gazetteer);
        Set<Span> added = new HashSet<>();
        toponyms.inside(mentions, added);
        toponyms.alone(mentions, added);
        List<EntityMention> all = new ArrayList<>(mentions);
        added.forEach(s -> all.add(new EntityMention(s, EntityType.LOCATION, CONFIDENCE)));
        all.sort(Comparator.comparing(EntityMention::span).thenComparing(EntityMention::type));
        return all;
    }

    /** Names inside longer mentions of places, but for the one that gives the mention its place. */
    private void inside(List<EntityMention> mentions, Set<Span> added) {
        Set<String> alone = mentions.stream()
                .filter(m -> m.type() == EntityType.LOCATION)
                .map(m -> text.of(text.withoutClitic(m.span())))
                .collect(Collectors.toSet());
        for (int i = 0; i < mentions.size(); i++) {
            Span mention = mentions.get(i).span();
            if (mentions.get(i).type() != EntityType.LOCATION
                    || !lookup.of(text.of(mention)).isEmpty()) {
                continue;
            }
            List<Span> inner = inner(mentions, i);
            String own = lookup.places(text.of(text.withoutClitic(mention))).key();
            for (Span name : names(mention)) {
                if (!name.equals(mention)
                        && !lookup.key(text.of(name)).equals(own)
                        && (!isPartOfName(name, mention)
                                || alone.contains(text.of(name))
                                || isFamous(name) && !words.is(words.at(name.end()), PlaceWord.STREET))
                        && inner.stream().noneMatch(name::overlaps)) {
                    added.add(name);
                }
            }
        }
    }

    /**
     * "Key" in "Key Bridge", "Freedom" in "Freedom's Lighthouse": what has but one word more is mostly no place by itself,
     * unlike "Karvan" in "Karvan Recreation Center"; nor is what a hyphen joins to a name before it.
     */
    private boolean isPartOfName(Span name, Span mention) {
        int next = words.at(name.end());
        boolean hyphen = text.isHyphen(next);
        next = words.isClitic(next) ? next + 1 : next;
        boolean one = !hyphen
                && words.has(next)
                && text.isCapital(next)
                && words.end(next) == mention.end()
                && !text.isKind(next)
                && !text.isKind(words.at(name.end()) - 1);
        int before = words.at(name.start()) - 1;
        boolean joined = text.isHyphen(before)
                && words.start(before) > mention.start()
                && words.isCapital(before - 1)
                && words.end(before - 1) - words.start(before - 1) == 1;
        return one || joined;
    }

    private boolean isFamous(Span name) {
        return lookup.of(text.of(name)).stream().anyMatch(c -> c.isCountry() || isKnown(c));
    }

    /** What lies inside the mention at {@code i}, in a list in order of the text. */
    private static List<Span> inner(List<EntityMention> mentions, int i) {
        Span outer = mentions.get(i).span();
        List<Span> inner = new ArrayList<>();
        for (int j = i - 1; j >= 0 && mentions.get(j).span().start() == outer.start(); j--) {
            add(mentions.get(j).span(), outer, inner);
        }
        for (int j = i + 1; j < mentions.size() && mentions.get(j).span().start() < outer.end(); j++) {
            add(mentions.get(j).span(), outer, inner);
        }
        return inner;
    }

    private static void add(Span span, Span outer, List<Span> inner) {
        if (!span.equals(outer) && outer.contains(span)) {
            inner.add(span);
        }
    }

    private void alone(List<EntityMention> mentions, Set<Span> added) {
        boolean[] covered = new boolean[in.text().length()];
        for (EntityMention mention : mentions) {
            Arrays.fill(covered, mention.span().start(), mention.span().end(), true);
        }
        for (Block block : in.blocks()) {
            for (Span name : names(block.span())) {
                if (!covered[name.start()] && !covered[name.end() - 1] && isNamedAlone(name)) {
                    added.add(name);
                }
            }
        }
    }

    private boolean isNamedAlone(Span name) {
        return text.isDateline(name)
                ? lookup.of(text.of(name)).stream().anyMatch(GazetteerEntry::isTown)
                : standsAlone(name) && isKnown(name);
    }

    private boolean standsAlone(Span name) {
        int first = words.at(name.start());
        int after = words.at(name.end());
        boolean begins = PositionalCapitals.begins(in.word(first));
        boolean joinedBefore =
                words.isWord(first - 1) && text.isCapital(first - 1) && !words.is(first - 1, PlaceWord.SIDE);
        boolean joinedAfter = words.isWord(after) && text.isCapital(after);
        return !joinedBefore && !joinedAfter && !(begins && after - first < 2 && !isCountryName(name));
    }

    private boolean isCountryName(Span name) {
        return lookup.of(text.of(name)).stream().anyMatch(GazetteerEntry::isCountry);
    }

    private boolean isKnown(Span name) {
        String written = text.of(name);
        if (written.length() < SHORTEST
                && !written.chars().filter(Character::isLetter).allMatch(Character::isUpperCase)) {
            return false;
        }
        boolean placed = isPlaced(name);
        for (GazetteerEntry candidate : lookup.of(written)) {
            if (candidate.isCountry() || placed && isKnown(candidate)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isKnown(GazetteerEntry candidate) {
        return candidate.isTown()
                ? candidate.population() >= WELL_KNOWN
                : candidate.proper()
                        && (candidate.isFirstOrder() || candidate.feature().equals("L.CONT"));
    }

    /** Whether the words beside a name speak of a place: "in Karvan", "Karvan, Ostra and Kessin". People share such names. */
    private boolean isPlaced(Span name) {
        int before = words.at(name.start()) - 1;
        int after = words.at(name.end());
        return words.isAny(before, PlaceWord.BEFORE_PLACE, GrammarWord.COORDINATION)
                || words.isMark(before, ',')
                || words.isMark(after, ',');
    }

    /** The longest names that are known among capitalized words, from left to right. */
    private List<Span> names(Span range) {
        List<Span> names = new ArrayList<>();
        int to = words.at(range.end());
        for (int i = words.at(range.start()); i < to; i++) {
            int length = text.isCapital(i) && !words.is(i, GrammarWord.ARTICLE) ? text.run(i, to) : 0;
            while (length > 0 && !isPlace(i, i + length)) {
                length--;
            }
            if (length > 0) {
                names.add(words.span(i, i + length));
                i += length - 1;
            }
        }
        return names;
    }

    private boolean isPlace(int from, int to) {
        if (text.isHyphen(to - 1)) {
            return false;
        }
        String written = text.of(from, to);
        // "Karvan-based", "the Ostra-Karvan border": parts of what hyphens join are mostly no places where they are
        // short.
        boolean part = to - from == 1 && (text.isHyphen(from - 1) || text.isHyphen(to));
        String key = lookup.key(written);
        return key.length() > 1
                && !(part && written.length() < SHORTEST)
                && !isCommon(key)
                && !List.of(key.split(" ", -1)).stream()
                        .allMatch(w -> text.vocabulary().isAny(w, PlaceWord.SIDE, PlaceWord.GENERIC))
                && lookup.named(key).stream().anyMatch(c -> !c.isPeople());
    }

    private boolean isCommon(String key) {
        return PlaceKind.of(key, text.vocabulary()) != PlaceKind.ANY
                || text.vocabulary()
                        .isAny(
                                key,
                                PlaceWord.GENERIC,
                                PlaceWord.SIDE,
                                GrammarWord.PREPOSITION,
                                GrammarWord.DEMONSTRATIVE,
                                GrammarWord.QUANTIFIER,
                                GrammarWord.POSSESSIVE,
                                GrammarWord.SUBJECT_PRONOUN);
    }
}
