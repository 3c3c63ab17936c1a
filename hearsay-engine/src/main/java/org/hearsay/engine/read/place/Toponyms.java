package org.hearsay.engine.read.place;

import org.hearsay.engine.gazetteer.Gazetteer;
import org.hearsay.engine.gazetteer.GazetteerEntry;
import org.hearsay.engine.gazetteer.PlaceNames;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.engine.text.EntityMention;
import org.hearsay.engine.read.entity.Mentions;
import org.hearsay.domain.entity.EntityType;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Tokens;

/**
 * Finds names of places that no mention covers by itself: inside longer mentions of places ("the Karvan hospital"), and
 * well-known ones that the model left out.
 */
public final class Toponyms {

    /** How sure a mention is that stands on a name alone. */
    private static final double CONFIDENCE = 0.5;

    /** A town whose name alone, in running text, is taken for a place. */
    private static final int WELL_KNOWN = 200_000;

    private static final int SHORTEST_PART = 4;

    private final String text;
    private final Tokens tokens;
    private final Lookup lookup;

    private Toponyms(String text, Gazetteer gazetteer) {
        this.text = text;
        this.tokens = Tokens.of(text, new Span(0, text.length()));
        this.lookup = new Lookup(gazetteer);
    }

    /**
     * @param text the document's text
     * @param ranges its running text
     * @param mentions what the model found, in order
     * @param gazetteer what knows places
     * @return the mentions and those added, in order of the text
     */
    public static List<EntityMention> added(
            String text, List<Span> ranges, List<EntityMention> mentions, Gazetteer gazetteer) {
        if (gazetteer.equals(Gazetteer.NONE)) {
            return mentions;
        }
        Toponyms toponyms = new Toponyms(text, gazetteer);
        Set<Span> added = new HashSet<>();
        toponyms.inside(mentions, added);
        toponyms.alone(ranges, mentions, added);
        List<EntityMention> all = new ArrayList<>(mentions);
        added.forEach(s -> all.add(new EntityMention(s, EntityType.LOCATION, CONFIDENCE)));
        all.sort(Comparator.comparing(EntityMention::span).thenComparing(EntityMention::type));
        return all;
    }

    /** Names inside longer mentions of places, but for the one that gives the mention its place. */
    private void inside(List<EntityMention> mentions, Set<Span> added) {
        for (int i = 0; i < mentions.size(); i++) {
            Span mention = mentions.get(i).span();
            if (mentions.get(i).type() != EntityType.LOCATION
                    || !lookup.named(PlaceNames.key(mention.of(text))).isEmpty()) {
                continue;
            }
            List<Span> inner = inner(mentions, i);
            String own = lookup.places(mention.of(text)).key();
            for (Span name : names(mention)) {
                if (!name.equals(mention)
                        && !PlaceNames.key(name.of(text)).equals(own)
                        && inner.stream().noneMatch(name::overlaps)) {
                    added.add(name);
                }
            }
        }
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

    private void alone(List<Span> ranges, List<EntityMention> mentions, Set<Span> added) {
        boolean[] covered = new boolean[text.length()];
        for (EntityMention mention : mentions) {
            Arrays.fill(covered, mention.span().start(), mention.span().end(), true);
        }
        for (Span range : ranges) {
            for (Span name : names(range)) {
                if (!covered[name.start()] && !covered[name.end() - 1] && standsAlone(name) && isKnown(name)) {
                    added.add(name);
                }
            }
        }
    }

    private boolean standsAlone(Span name) {
        int first = tokens.at(name.start());
        int after = tokens.at(name.end());
        boolean begins = first == 0 || tokens.endsSentence(first - 1);
        boolean joinedBefore =
                first > 0 && tokens.isWord(first - 1) && tokens.isCapital(first - 1) && !isSide(first - 1);
        boolean joinedAfter = after < tokens.size() && tokens.isWord(after) && tokens.isCapital(after);
        return !joinedBefore && !joinedAfter && !(begins && after - first < 2 && !isCountryName(name));
    }

    private boolean isCountryName(Span name) {
        return lookup.named(PlaceNames.key(name.of(text))).stream().anyMatch(GazetteerEntry::isCountry);
    }

    private boolean isSide(int i) {
        return Asked.isSide(tokens.lower(i));
    }

    private boolean isKnown(Span name) {
        String words = name.of(text);
        if (words.length() < 4 && !words.chars().filter(Character::isLetter).allMatch(Character::isUpperCase)) {
            return false;
        }
        boolean placed = isPlaced(name);
        for (GazetteerEntry candidate : lookup.named(PlaceNames.key(words))) {
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
        int before = tokens.at(name.start()) - 1;
        int after = tokens.at(name.end());
        return before >= 0
                        && (PlaceWords.BEFORE.contains(tokens.lower(before))
                                || tokens.is(before, ',')
                                || tokens.lower(before).equals("and"))
                || after < tokens.size() && tokens.is(after, ',');
    }

    /** The longest names that are known among capitalized words, from left to right. */
    private List<Span> names(Span range) {
        List<Span> names = new ArrayList<>();
        int from = tokens.at(range.start());
        int to = tokens.at(range.end());
        for (int i = from; i < to; i++) {
            int most = 0;
            while (most < PlaceNames.LONGEST && i + most < to && tokens.isWord(i + most) && tokens.isCapital(i)) {
                most++;
            }
            int length = most;
            while (length > 0 && !isPlace(name(i, length))) {
                length--;
            }
            if (length > 0) {
                names.add(name(i, length));
                i += length - 1;
            } else if (most > 0) {
                parts(tokens.span(i, i + 1), names);
            }
        }
        return names;
    }

    /** PlaceResolver in a word with hyphens: "Karvan-based", "the Ostra-Karvan border". */
    private void parts(Span word, List<Span> names) {
        int start = word.start();
        for (int at = start; at <= word.end(); at++) {
            if (at == word.end() ? start > word.start() : text.charAt(at) == '-') {
                if (at - start >= SHORTEST_PART
                        && Character.isUpperCase(text.charAt(start))
                        && isPlace(new Span(start, at))) {
                    names.add(new Span(start, at));
                }
                start = at + 1;
            }
        }
    }

    private Span name(int i, int length) {
        return withoutClitic(tokens.span(i, i + length));
    }

    private Span withoutClitic(Span span) {
        return Mentions.withoutClitic(text, span);
    }

    private boolean isPlace(Span span) {
        String key = PlaceNames.key(span.of(text));
        return key.length() > 1
                && !PlaceWords.GENERIC.contains(key)
                && !Asked.isSide(key)
                && !Asked.isKind(key)
                && lookup.named(key).stream().anyMatch(c -> !c.isPeople());
    }
}
