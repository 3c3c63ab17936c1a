package org.hearsay.engine.read.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What a number measures or counts, from the words around it. */
final class Counted {

    /** Words of a noun phrase behind the number, at most. */
    private static final int REACH = 6;

    /** Words looked back over for "the number of people killed rose to 44". */
    private static final int BACK = 14;

    /** The same where the words before the number lead up to it: "the number of ... rose to nine". */
    private static final int FAR_BACK = 28;

    private static final Set<String> LEADING = Set.of("to", "at", "by", "stands", "reached", "was", "is");

    private static final Map<String, String> UNITS = Map.ofEntries(
            Map.entry("%", "percent"),
            Map.entry("percent", "percent"),
            Map.entry("second", "second"),
            Map.entry("minute", "minute"),
            Map.entry("hour", "hour"),
            Map.entry("day", "day"),
            Map.entry("week", "week"),
            Map.entry("month", "month"),
            Map.entry("year", "year"),
            Map.entry("kilometre", "kilometre"),
            Map.entry("kilometer", "kilometre"),
            Map.entry("km", "kilometre"),
            Map.entry("metre", "metre"),
            Map.entry("meter", "metre"),
            Map.entry("mile", "mile"),
            Map.entry("foot", "foot"),
            Map.entry("feet", "foot"),
            Map.entry("kilogram", "kilogram"),
            Map.entry("kilo", "kilogram"),
            Map.entry("kg", "kilogram"),
            Map.entry("ton", "ton"),
            Map.entry("tonne", "tonne"),
            Map.entry("litre", "litre"),
            Map.entry("liter", "litre"),
            Map.entry("hectare", "hectare"),
            Map.entry("degree", "degree"),
            Map.entry("dollar", "USD"),
            Map.entry("euro", "EUR"));

    private static final Map<Character, String> CURRENCIES = Map.of('$', "USD", '€', "EUR", '£', "GBP", '¥', "JPY");

    /** A noun phrase ends before these. */
    private static final Set<String> ENDS =
            Set.copyOf(List.of(("in at on of from for with by to as and or but that who which"
                            + " whose where when while after before since until was were is are be been had has have did do does will"
                            + " would could can may might said says told died left went came took made began crossed reached boarded"
                            + " rolled drove than per during over under into out through between among against within without about"
                            + " because if so then there he she it they we i you not no also still already only each a an the his her"
                            + " their its this these those")
                    .split(" ")));

    /** What stands for those it happened to. */
    private static final Set<String> FATES = Set.of(
            "dead",
            "killed",
            "died",
            "injured",
            "wounded",
            "hurt",
            "missing",
            "arrested",
            "detained",
            "infected",
            "ill",
            "sick",
            "registered",
            "evacuated",
            "displaced",
            "hospitalised",
            "hospitalized");

    private static final Set<String> THEM = Set.of("them", "us", "whom", "you");

    /** "Six more". */
    private static final Set<String> FURTHER =
            Set.of("more", "other", "others", "fewer", "less", "further", "additional");

    private static final Set<String> PLURALS =
            Set.of("people", "men", "women", "children", "police", "troops", "persons");

    private static final Set<String> BEING =
            Set.of("was", "were", "are", "is", "have", "had", "has", "been", "be", "being");

    /**
     * @param unit null for things that are counted
     * @param to first token after the unit
     */
    record Measured(@Nullable String unit, int to) {}

    private Counted() {}

    /** The unit of the number in tokens {@code from} to {@code to}. */
    static Measured unit(Tokens tokens, int from, int to) {
        String currency = from > 0 ? CURRENCIES.get(tokens.first(from - 1)) : null;
        if (currency != null) {
            return new Measured(currency, to);
        }
        if (to < tokens.size()) {
            String word = tokens.is(to, '%') ? "%" : tokens.lower(to);
            String unit = UNITS.get(word);
            unit = unit == null && word.endsWith("s") ? UNITS.get(word.substring(0, word.length() - 1)) : unit;
            if (unit != null) {
                return new Measured(unit, to + 1);
            }
        }
        return new Measured(null, to);
    }

    /** What is counted by the number before token {@code to}, the whole before the part. */
    static List<Span> things(Tokens tokens, int from, int to) {
        int at = to;
        List<Span> counted = new ArrayList<>();
        if (at + 1 < tokens.size() && tokens.lower(at).equals("of")) {
            at++;
            if (Set.of("the", "these", "those", "its", "their", "his", "her").contains(tokens.lower(at))) {
                at++;
            }
            boolean pronoun = at < tokens.size() && THEM.contains(tokens.lower(at));
            Span whole = pronoun ? tokens.span(at, at + 1) : phrase(tokens, at);
            if (whole != null) {
                counted.add(whole);
                int next = tokens.at(whole.end());
                boolean being = next < tokens.size() && BEING.contains(tokens.lower(next));
                Span part = being || pronoun ? phrase(tokens, being ? next + 1 : next) : null;
                if (part != null) {
                    counted.add(part);
                }
            }
            return counted;
        }
        Span behind = phrase(tokens, at);
        behind = behind == null ? fate(tokens, at) : behind;
        if (behind == null) {
            behind = before(tokens, from);
        }
        return behind == null ? List.of() : List.of(behind);
    }

    /** "women and children" and the like are cut at the joint: the first noun phrase. */
    private static @Nullable Span phrase(Tokens tokens, int from) {
        int to = from;
        while (to < tokens.size() && FURTHER.contains(tokens.lower(to))) {
            to++;
        }
        int first = to;
        while (to < tokens.size() && to - from < REACH && tokens.isWord(to) && !ENDS.contains(tokens.lower(to))) {
            to++;
            if (FATES.contains(tokens.lower(to - 1)) || isPlural(tokens, to - 1) && !goesOn(tokens, to)) {
                break;
            }
        }
        return to > first ? tokens.span(first, to) : null;
    }

    private static boolean isPlural(Tokens tokens, int i) {
        String word = tokens.lower(i);
        return PLURALS.contains(word)
                || word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    }

    /** "arms crates", "people killed": the noun behind a plural, or what happened to those. */
    private static boolean goesOn(Tokens tokens, int i) {
        return i < tokens.size()
                && tokens.isWord(i)
                && (isPlural(tokens, i) || FATES.contains(tokens.lower(i)))
                && !ENDS.contains(tokens.lower(i));
    }

    /** "37 were killed", "seven died". */
    private static @Nullable Span fate(Tokens tokens, int from) {
        int at = from;
        while (at < tokens.size() && BEING.contains(tokens.lower(at))) {
            at++;
        }
        return at < tokens.size() && FATES.contains(tokens.lower(at)) ? tokens.span(at, at + 1) : null;
    }

    /** "the number of people killed on the bridge rose to 44", "put the number of injured at 19". */
    private static @Nullable Span before(Tokens tokens, int from) {
        boolean leads = from > 0 && LEADING.contains(tokens.lower(from - 1));
        for (int i = from - 1; i >= Math.max(0, from - (leads ? FAR_BACK : BACK)) && !tokens.endsSentence(i); i--) {
            String word = tokens.lower(i);
            if (word.equals("toll")) {
                return tokens.span(i, i + 1);
            }
            if (word.equals("number") && i + 2 < from && tokens.lower(i + 1).equals("of")) {
                int at = i + 2;
                while (at < from
                        && Set.of("the", "those", "his", "her", "their", "its").contains(tokens.lower(at))) {
                    at++;
                }
                return at < from ? phrase(tokens, at) : null;
            }
        }
        return null;
    }
}
