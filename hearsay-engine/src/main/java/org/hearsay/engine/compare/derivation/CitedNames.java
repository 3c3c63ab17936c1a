package org.hearsay.engine.compare.derivation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * By which words other documents may name those who published one among them: an outlet by its whole name, an office by
 * its name or by the noun that it ends with ("the Authority", "police"), a company by its first word.
 */
final class CitedNames {

    /** What a name stands for. */
    enum Kind {
        OUTLET,
        OFFICE
    }

    /**
     * A name.
     *
     * @param words in lower case, without article
     * @param whole all words of the publisher's whole name, which may stand beside it
     * @param kind of the publisher
     * @param documents numbers of what it published, rising
     */
    record Name(List<String> words, Set<String> whole, Kind kind, List<Integer> documents) {}

    private static final Set<String> HEADS = Set.copyOf(
            List.of(("police ministry service brigade authority commission secretariat office command mission"
                            + " council board government army department institute directorate hospital company union"
                            + " alliance committee court prosecutor navy staff association administration inspectorate"
                            + " coastguard guard agency bureau chamber federation")
                    .split(" ")));

    private static final Set<String> TRADES =
            Set.copyOf(List.of(("chemicals power mining steel industries group holding energy lines shipping ferries"
                            + " corporation ltd plc inc company co works railways airlines oil gas minerals metals"
                            + " shipyard shipyards logistics ports foods pharma mines collieries coal gold copper"
                            + " terminals docks relief aid biologics pharmaceuticals laboratories line ferry enterprises")
                    .split(" ")));

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    /** By their first word. */
    private final Map<String, List<Name>> byFirst = new HashMap<>();

    private final List<Integer> papers = new ArrayList<>();

    /** @param sides in the order of their numbers */
    CitedNames(List<Side> sides) {
        for (int i = 0; i < sides.size(); i++) {
            String publisher = sides.get(i).reading().document().metadata().publisher();
            if (publisher != null) {
                boolean office = sides.get(i).isIssuer();
                if (office) {
                    papers.add(i);
                }
                add(publisher, office, i);
            }
        }
    }

    private void add(String publisher, boolean office, int document) {
        Set<String> whole = new HashSet<>(words(publisher));
        for (String part : publisher.split(", ", -1)) {
            List<String> words = words(part);
            if (words.isEmpty() || words.size() == 1 && words.get(0).length() < 3) {
                continue;
            }
            boolean company = words.size() > 1 && TRADES.contains(words.get(words.size() - 1));
            add(words, whole, office || company ? Kind.OFFICE : Kind.OUTLET, document);
            if (company && !HEADS.contains(words.get(0))) {
                add(words.subList(0, 1), whole, Kind.OFFICE, document);
            } else if (office) {
                List<String> body = body(words);
                if (HEADS.contains(body.get(body.size() - 1))) {
                    add(body, whole, Kind.OFFICE, document);
                    add(body.subList(body.size() - 1, body.size()), whole, Kind.OFFICE, document);
                    if (body.size() > 2) {
                        add(body.subList(body.size() - 2, body.size()), whole, Kind.OFFICE, document);
                    }
                }
            }
        }
    }

    /** "state office" of "state office for air and water". */
    private static List<String> body(List<String> words) {
        for (int i = 1; i < words.size(); i++) {
            if (Set.of("of", "for", "on", "in").contains(words.get(i))) {
                return words.subList(0, i);
            }
        }
        return words;
    }

    private void add(List<String> words, Set<String> whole, Kind kind, int document) {
        List<Name> same = byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>());
        for (Name name : same) {
            if (name.words().equals(words) && name.kind() == kind) {
                name.whole().addAll(whole);
                if (name.documents().get(name.documents().size() - 1) != document) {
                    name.documents().add(document);
                }
                return;
            }
        }
        same.add(new Name(List.copyOf(words), new HashSet<>(whole), kind, new ArrayList<>(List.of(document))));
    }

    static List<String> words(String name) {
        Tokens tokens = Tokens.of(name, new Span(0, name.length()));
        return IntStream.range(0, tokens.size())
                .filter(tokens::isWord)
                .mapToObj(tokens::lower)
                .filter(w -> !ARTICLES.contains(w))
                .toList();
    }

    boolean isEmpty() {
        return byFirst.isEmpty();
    }

    /** Whether a part of the name ends with a noun that means an office or a body: "Joint Observer Mission on the Lesh". */
    static boolean isOffice(String name) {
        return Arrays.stream(name.split(", "))
                .map(CitedNames::words)
                .filter(w -> !w.isEmpty())
                .map(CitedNames::body)
                .anyMatch(b -> HEADS.contains(b.get(b.size() - 1)));
    }

    /** Numbers of what offices and bodies published, rising. */
    List<Integer> papers() {
        return papers;
    }

    /** The longest name that begins with token {@code i}; null where none does. */
    @Nullable
    Name at(Tokens tokens, int i) {
        Name longest = null;
        for (Name name : byFirst.getOrDefault(plain(tokens.lower(i)), List.of())) {
            if ((longest == null || name.words().size() > longest.words().size()) && stands(name, tokens, i)) {
                longest = name;
            }
        }
        return longest;
    }

    private static boolean stands(Name name, Tokens tokens, int i) {
        int size = name.words().size();
        if (i + size > tokens.size()) {
            return false;
        }
        boolean capital = false;
        for (int k = 0; k < size; k++) {
            if (!plain(tokens.lower(i + k)).equals(name.words().get(k))) {
                return false;
            }
            capital |= tokens.isCapital(i + k);
        }
        boolean office =
                name.kind() == Kind.OFFICE && HEADS.contains(name.words().get(size - 1));
        return office ? !isOthers(name, tokens, i, size) : capital && (size > 1 || isNoBeginning(name, tokens, i));
    }

    /** "Border Police", "police of Lissow", where neither belongs to the name. */
    private static boolean isOthers(Name name, Tokens tokens, int i, int size) {
        boolean before = i > 0
                && tokens.isWord(i - 1)
                && tokens.isCapital(i - 1)
                && !ARTICLES.contains(tokens.lower(i - 1))
                && !WordsInNames.isTitle(tokens.lower(i - 1))
                && !name.whole().contains(plain(tokens.lower(i - 1)))
                && !tokens.lower(i - 1).endsWith("s")
                && i > 1
                && !tokens.endsSentence(i - 2);
        int next = i + size;
        boolean behind = next + 1 < tokens.size()
                && tokens.lower(next).equals("of")
                && tokens.isCapital(next + 1)
                && !name.whole().contains(plain(tokens.lower(next + 1)));
        return before || behind;
    }

    /** A name of one word is no first name or part of another name. */
    private static boolean isNoBeginning(Name name, Tokens tokens, int i) {
        boolean goesOn = i + 1 < tokens.size() && tokens.isWord(i + 1) && tokens.isCapital(i + 1);
        return !goesOn || name.whole().contains(plain(tokens.lower(i + 1)));
    }

    private static String plain(String lower) {
        boolean possessive = lower.length() > 2 && (lower.endsWith("'s") || lower.endsWith("’s"));
        return possessive ? lower.substring(0, lower.length() - 2) : lower;
    }
}
