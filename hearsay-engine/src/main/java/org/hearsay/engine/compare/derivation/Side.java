package org.hearsay.engine.compare.derivation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.document.Block;
import org.hearsay.engine.read.source.NameKey;
import org.hearsay.domain.statement.Statement;
import org.hearsay.engine.text.Folded;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One document as a side of a comparison.
 *
 * @param sketch its words in numbers
 * @param citations the outlets it names
 * @param publisher its publisher's name as it sounds; empty where it is not known
 */
record Side(Reading reading, Sketch sketch, Citations citations, List<String> publisher) {

    /** A passage lies in quotation marks when so much of it does. */
    private static final double QUOTED = 0.8;

    /** No office has these in its name: "Corvenna News Service". */
    private static final Set<String> PRESS = Set.of("news", "radio", "television", "tv", "newspaper", "broadcaster");

    /** @param outlets names, as they sound, that other documents show to be outlets */
    static Side of(Reading reading, Set<List<String>> outlets) {
        String publisher = reading.document().metadata().publisher();
        return new Side(
                reading,
                Derivations.sketch(reading),
                Citations.of(reading, outlets),
                publisher == null ? List.of() : NameKey.of(publisher));
    }

    String id() {
        return reading.document().id();
    }

    String text() {
        return reading.document().text();
    }

    List<Span> stretches() {
        return reading.document().blocks().stream()
                .filter(b -> b.kind() != Block.Kind.HEADER)
                .map(Block::span)
                .toList();
    }

    @Nullable
    String published() {
        return reading.document().metadata().published();
    }

    boolean cites(Side other) {
        return !other.publisher.isEmpty() && citations.of(other.publisher) != null || citedIssuer(other) != null;
    }

    /** How this document calls the other one's issuer, where it quotes a statement of its; null elsewhere. */
    Citations.@Nullable Outlet citedIssuer(Side other) {
        return other.issuers().stream()
                .map(citations::ofIssuer)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The names, as they sound, of the office that published it: a letterhead names the state, the body and its office. */
    List<List<String>> issuers() {
        String name = reading.document().metadata().publisher();
        return name == null || !isIssuer()
                ? List.of()
                : Arrays.stream(name.split(", ")).map(NameKey::of).toList();
    }

    /** Whether an office or a body published it in its own name: what others quote of it comes from there. */
    boolean isIssuer() {
        return isIssuer(reading);
    }

    static boolean isIssuer(Reading reading) {
        String name = reading.document().metadata().publisher();
        if (name == null || isAgency(reading, name)) {
            return false;
        }
        List<String> words = Arrays.asList(Folded.of(name).split(" "));
        boolean press = words.stream().anyMatch(PRESS::contains);
        boolean outlet = words.stream().anyMatch(WordsInNames::isOutletsOwn) && !CitedNames.isOffice(name);
        boolean body = words.stream().anyMatch(w -> WordsInNames.isInstitution(w) || w.equals("republic"));
        return !press && !outlet && (body || CitedNames.isOffice(name));
    }

    /** An agency of news names itself in its dateline: "PORT VASK (Norrin) -". */
    private static boolean isAgency(Reading reading, String name) {
        String first = "(" + name.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return reading.document().blocks().stream()
                .filter(b -> b.kind() == Block.Kind.HEADER)
                .anyMatch(b -> b.span()
                        .of(reading.document().text())
                        .toLowerCase(Locale.ROOT)
                        .contains(first));
    }

    /** Whether nearly all of the passage stands in quotation marks. */
    boolean quotes(Span passage) {
        int quoted = 0;
        for (Statement statement : reading.statements()) {
            if (statement.parent() == null && statement.kind() == Statement.Kind.DIRECT) {
                for (Span span : statement.content()) {
                    quoted +=
                            Math.max(0, Math.min(span.end(), passage.end()) - Math.max(span.start(), passage.start()));
                }
            }
        }
        return quoted >= QUOTED * passage.length();
    }

    /** Whether both passages are told on the account of one outlet that is neither of the two. */
    boolean passesOnTheSame(Span mine, Side other, Span theirs) {
        for (Map.Entry<List<String>, Citations.Outlet> outlet :
                citations.outlets().entrySet()) {
            Citations.Outlet same = other.citations.of(outlet.getKey());
            boolean third =
                    !NameKey.alike(outlet.getKey(), publisher) && !NameKey.alike(outlet.getKey(), other.publisher);
            if (third && same != null && touches(outlet.getValue(), mine) && touches(same, theirs)) {
                return true;
            }
        }
        return false;
    }

    private static boolean touches(Citations.Outlet outlet, Span passage) {
        return outlet.passages().stream().anyMatch(passage::overlaps);
    }
}
