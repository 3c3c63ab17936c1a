package org.hearsay.engine.read.place;

import org.hearsay.engine.gazetteer.GazetteerEntry;
import org.hearsay.engine.gazetteer.PlaceNames;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.engine.read.place.Asked.Wanted;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Tokens;

/** What the words beside a name say it lies in: "Paris, Texas", "Pandi in Central Luzon", "Syria's Raqqa". */
final class Containers {

    /** How many words after a name are looked at, one container in another: "Pandi, Bulacan, Philippines". */
    private static final int DEEPEST = 3;

    /** How many words before a name are looked at. */
    private static final int REACH = 4;

    /** Words of a container's name. */
    private static final int LONGEST = 4;

    private static final Map<String, String> POSTAL = postal();
    private static final Set<String> JOINING = Set.of("in", "of");

    private final String text;
    private final Tokens tokens;
    private final Lookup lookup;

    Containers(String text, Tokens tokens, Lookup lookup) {
        this.text = text;
        this.tokens = tokens;
        this.lookup = lookup;
    }

    /** What may hold the place named at {@code mention}, each a set of namesakes; the nearest first. */
    List<List<GazetteerEntry>> of(Span mention) {
        List<List<GazetteerEntry>> all = new ArrayList<>();
        int at = tokens.at(mention.end());
        for (int depth = 0; depth < DEEPEST && at < tokens.size(); depth++) {
            int start = start(at, depth);
            if (start < 0) {
                break;
            }
            int length = name(start, all);
            if (length == 0) {
                break;
            }
            if (depth == 0 && isList(mention, all.get(0), start + length)) {
                return List.of();
            }
            at = start + length;
        }
        before(tokens.at(mention.start()), all);
        return all;
    }

    /** What the words right beside a name say it is: "Karvan province", "the city of Karvan". */
    Wanted kind(Span mention) {
        int after = tokens.at(mention.end());
        if (after < tokens.size() && !tokens.isCapital(after) && Asked.isKind(tokens.lower(after))) {
            return Asked.wanted(tokens.lower(after));
        }
        int of = tokens.at(mention.start()) - 1;
        return of > 0 && tokens.lower(of).equals("of") ? Asked.wanted(tokens.lower(of - 1)) : Wanted.ANY;
    }

    /** Whether what seems to lie in something stands beside it in a list: "Utah, Virginia, Washington and Wyoming". */
    private boolean isList(Span mention, List<GazetteerEntry> beside, int after) {
        List<GazetteerEntry> own = lookup.named(PlaceNames.key(mention.of(text)));
        if (!ofOneRank(own, beside)) {
            return false;
        }
        int next = after;
        while (next < tokens.size() && next < after + 2 && isListed(next)) {
            next++;
        }
        List<List<GazetteerEntry>> others = new ArrayList<>();
        if (next > after && next < tokens.size() && tokens.isCapital(next) && name(next, others) > 0) {
            return ofOneRank(others.get(0), beside);
        }
        int before = tokens.at(mention.start()) - 1;
        for (int length = 1; before > 0 && isListed(before) && length <= LONGEST && before - length >= 0; length++) {
            if (ofOneRank(holding(tokens.span(before - length, before).of(text)), beside)) {
                return true;
            }
        }
        return false;
    }

    private boolean isListed(int i) {
        return tokens.is(i, ',')
                || tokens.lower(i).equals("and")
                || tokens.lower(i).equals("or");
    }

    private static boolean ofOneRank(List<GazetteerEntry> some, List<GazetteerEntry> others) {
        return some.stream()
                .anyMatch(a -> others.stream()
                        .anyMatch(b -> a.isCountry() && b.isCountry()
                                || a.isFirstOrder()
                                        && b.isFirstOrder()
                                        && a.place().country().equals(b.place().country())));
    }

    /** Where a container's name begins after token {@code at}; -1 when the words say nothing of the kind. */
    private int start(int at, int depth) {
        int start = at;
        if (tokens.is(at, ',') || tokens.is(at, '(')) {
            start++;
        } else if (JOINING.contains(tokens.lower(at))
                || depth == 0 && Asked.isKind(tokens.lower(at)) && joins(at + 1)) {
            start = JOINING.contains(tokens.lower(at)) ? at + 1 : at + 2;
        } else {
            return -1;
        }
        while (start < tokens.size()
                && (tokens.lower(start).equals("the")
                        || Asked.isSide(tokens.lower(start)) && !tokens.isCapital(start))) {
            start++;
        }
        return start < tokens.size() && tokens.isCapital(start) ? start : -1;
    }

    private boolean joins(int at) {
        return at < tokens.size() && JOINING.contains(tokens.lower(at));
    }

    /** Adds the longest name of something that holds others; how many tokens it has, 0 for none. */
    private int name(int start, List<List<GazetteerEntry>> all) {
        for (int length = Math.min(LONGEST, tokens.size() - start); length > 0; length--) {
            Span span = tokens.span(start, start + length);
            List<GazetteerEntry> holding = holding(span.of(text));
            if (!holding.isEmpty()) {
                all.add(holding);
                return length;
            }
        }
        return 0;
    }

    private List<GazetteerEntry> holding(String words) {
        String state = POSTAL.get(words);
        String key = PlaceNames.key(state == null ? words : state);
        boolean isState = state != null;
        return lookup.named(key).stream()
                .filter(c -> c.isCountry() || c.isDivision())
                .filter(c -> !isState || c.isFirstOrder())
                .toList();
    }

    /** "Indonesia's East Java", "the Syrian city of Raqqa". */
    private void before(int at, List<List<GazetteerEntry>> all) {
        int i = at - 1;
        if (i >= 1 && tokens.lower(i).equals("of") && Asked.isKind(tokens.lower(i - 1))) {
            i -= 2;
        }
        while (i >= 0 && at - i <= REACH && tokens.isWord(i) && !tokens.isCapital(i)) {
            i--;
        }
        if (i < 0 || at - i > REACH || !tokens.isCapital(i)) {
            return;
        }
        people(i, all);
        String word = tokens.word(i);
        if (word.endsWith("'s") || word.endsWith("’s")) {
            int end = tokens.end(i) - 2;
            for (int length = Math.min(LONGEST, i + 1); length > 0; length--) {
                List<GazetteerEntry> holding = holding(text.substring(tokens.start(i - length + 1), end));
                if (!holding.isEmpty()) {
                    all.add(holding);
                    return;
                }
            }
        }
    }

    private void people(int i, List<List<GazetteerEntry>> all) {
        if (i >= 0 && tokens.isCapital(i)) {
            List<GazetteerEntry> people = lookup.named(PlaceNames.key(tokens.word(i))).stream()
                    .filter(GazetteerEntry::isPeople)
                    .toList();
            if (!people.isEmpty()) {
                all.add(people);
            }
        }
    }

    private static Map<String, String> postal() {
        String[] pairs =
                ("AL Alabama,AK Alaska,AZ Arizona,AR Arkansas,CA California,CO Colorado,CT Connecticut,DE Delaware,"
                                + "DC District of Columbia,FL Florida,GA Georgia,HI Hawaii,ID Idaho,IL Illinois,IN Indiana,IA Iowa,KS Kansas,"
                                + "KY Kentucky,LA Louisiana,ME Maine,MD Maryland,MA Massachusetts,MI Michigan,MN Minnesota,MS Mississippi,"
                                + "MO Missouri,MT Montana,NE Nebraska,NV Nevada,NH New Hampshire,NJ New Jersey,NM New Mexico,NY New York,"
                                + "NC North Carolina,ND North Dakota,OH Ohio,OK Oklahoma,OR Oregon,PA Pennsylvania,RI Rhode Island,"
                                + "SC South Carolina,SD South Dakota,TN Tennessee,TX Texas,UT Utah,VT Vermont,VA Virginia,WA Washington,"
                                + "WV West Virginia,WI Wisconsin,WY Wyoming,AB Alberta,BC British Columbia,MB Manitoba,NB New Brunswick,"
                                + "NS Nova Scotia,ON Ontario,QC Quebec,SK Saskatchewan")
                        .split(",", -1);
        Map<String, String> map = new HashMap<>();
        for (String pair : pairs) {
            map.put(pair.substring(0, 2), pair.substring(3));
        }
        return Map.copyOf(map);
    }
}
