package org.hearsay.engine.read.place;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.gazetteer.GazetteerEntry;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.PlaceWord;
import org.hearsay.engine.text.WordRun;

/** What the words beside a name say it lies in: "Paris, Texas", "Pandi in Central Luzon", "Syria's Raqqa". */
final class Containers {

    /** How many words after a name are looked at, one container in another: "Pandi, Bulacan, Philippines". */
    private static final int DEEPEST = 3;

    /** How many words before a name are looked at. */
    private static final int REACH = 4;

    /** Words of a container's name. */
    private static final int LONGEST = 6;

    private final PlaceText text;
    private final WordRun words;
    private final Lookup lookup;

    Containers(PlaceText text, Lookup lookup) {
        this.text = text;
        this.words = text.words();
        this.lookup = lookup;
    }

    /** What may hold the place named at {@code mention}, each a set of namesakes; the nearest first. */
    List<List<GazetteerEntry>> of(Span mention) {
        List<List<GazetteerEntry>> all = new ArrayList<>();
        int at = words.at(mention.end());
        for (int depth = 0; depth < DEEPEST && at < words.size(); depth++) {
            int start = start(at, depth);
            if (start < 0) {
                break;
            }
            int length = name(start, all);
            if (length == 0) {
                break;
            }
            if (depth == 0 && (areCountries(mention, all.get(0)) || isList(mention, all.get(0), start + length))) {
                return List.of();
            }
            at = start + length;
        }
        before(words.at(mention.start()), all);
        return all;
    }

    /** What the words right beside a name say it is: "Karvan province", "the city of Karvan". */
    PlaceKind kind(Span mention) {
        int after = words.at(mention.end());
        if (text.isDateline(mention)) {
            return PlaceKind.TOWN;
        }
        if (!words.isCapital(after) && text.isKind(after)) {
            return PlaceKind.of(words.lower(after), text.vocabulary());
        }
        int joint = words.at(mention.start()) - 1;
        return words.is(joint, PlaceWord.KIND_JOINT)
                ? PlaceKind.of(words.lower(joint - 1), text.vocabulary())
                : PlaceKind.ANY;
    }

    /** No country lies in another, but Georgia in the United States does. */
    private boolean areCountries(Span mention, List<GazetteerEntry> beside) {
        List<GazetteerEntry> own = lookup.of(text.of(mention));
        return own.stream().anyMatch(GazetteerEntry::isCountry)
                && beside.stream().anyMatch(GazetteerEntry::isCountry)
                && own.stream()
                        .noneMatch(c -> c.isFirstOrder() && beside.stream().anyMatch(b -> b.contains(c)));
    }

    /** Whether what seems to lie in something stands beside it in a list: "Utah, Virginia, Washington and Wyoming". */
    private boolean isList(Span mention, List<GazetteerEntry> beside, int after) {
        List<GazetteerEntry> own = lookup.of(text.of(mention));
        if (!ofOneRank(own, beside)) {
            return false;
        }
        int next = after;
        while (next < words.size() && next < after + 2 && isListed(next)) {
            next++;
        }
        List<List<GazetteerEntry>> others = new ArrayList<>();
        if (next > after && next < words.size() && text.isCapital(next) && name(next, others) > 0) {
            return ofOneRank(others.get(0), beside);
        }
        int before = words.at(mention.start()) - 1;
        for (int length = 1; before > 0 && isListed(before) && length <= LONGEST && before - length >= 0; length++) {
            if (ofOneRank(holding(text.of(before - length, before)), beside)) {
                return true;
            }
        }
        return false;
    }

    private boolean isListed(int i) {
        return words.isMark(i, ',') || words.is(i, GrammarWord.COORDINATION);
    }

    private static boolean ofOneRank(List<GazetteerEntry> some, List<GazetteerEntry> others) {
        return some.stream()
                .anyMatch(a -> others.stream()
                        .anyMatch(b -> a.isCountry() && b.isCountry()
                                || a.isFirstOrder()
                                        && b.isFirstOrder()
                                        && a.place().country().equals(b.place().country())));
    }

    /** Where a container's name begins after word {@code at}; -1 when the words say nothing of the kind. */
    private int start(int at, int depth) {
        int start = at;
        if (words.isMark(at, ',') || words.isMark(at, '(')) {
            start++;
        } else if (joins(at) || depth == 0 && text.isKind(at) && joins(at + 1)) {
            start = joins(at) ? at + 1 : at + 2;
        } else {
            return -1;
        }
        while (words.is(start, GrammarWord.ARTICLE) || words.is(start, PlaceWord.SIDE) && !words.isCapital(start)) {
            start++;
        }
        return text.isCapital(start) ? start : -1;
    }

    private boolean joins(int at) {
        return words.is(at, PlaceWord.CONTAINER_JOINT);
    }

    /** Adds the longest name of something that holds others; how many words it has, 0 for none. */
    private int name(int start, List<List<GazetteerEntry>> all) {
        for (int length = Math.min(LONGEST, words.size() - start); length > 0; length--) {
            List<GazetteerEntry> holding = holding(text.of(start, start + length));
            if (!holding.isEmpty()) {
                all.add(holding);
                return length;
            }
        }
        return 0;
    }

    private List<GazetteerEntry> holding(String name) {
        String division = text.vocabulary().value(PlaceWord.DIVISION_CODE, name.replace(".", ""), String.class);
        return lookup.of(division == null ? name : division).stream()
                .filter(c -> c.isCountry() || c.isDivision())
                .filter(c -> division == null || c.isFirstOrder())
                .toList();
    }

    /** "Indonesia's East Java", "the Syrian city of Raqqa". */
    private void before(int at, List<List<GazetteerEntry>> all) {
        int i = at - 1;
        if (words.is(i, PlaceWord.KIND_JOINT) && text.isKind(i - 1)) {
            i -= 2;
        }
        while (at - i <= REACH && words.isWord(i) && !words.isCapital(i)) {
            i--;
        }
        boolean owner = words.isClitic(i);
        int last = owner ? i - 1 : i;
        if (at - i > REACH || !words.isCapital(last)) {
            return;
        }
        people(last, all);
        for (int length = owner ? Math.min(LONGEST, last + 1) : 0; length > 0; length--) {
            List<GazetteerEntry> holding = holding(text.of(last - length + 1, last + 1));
            if (!holding.isEmpty()) {
                all.add(holding);
                return;
            }
        }
    }

    private void people(int i, List<List<GazetteerEntry>> all) {
        List<GazetteerEntry> people = lookup.of(text.of(i, i + 1)).stream()
                .filter(GazetteerEntry::isPeople)
                .toList();
        if (!people.isEmpty()) {
            all.add(people);
        }
    }
}
