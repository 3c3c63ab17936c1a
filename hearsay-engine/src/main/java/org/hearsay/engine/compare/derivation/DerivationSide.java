package org.hearsay.engine.compare.derivation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.compare.document.ComparedDocument;
import org.hearsay.engine.compare.document.Issuers;
import org.hearsay.engine.compare.document.PublisherName;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.read.source.NameKey;
import org.hearsay.engine.text.AnalysedText;
import org.jspecify.annotations.Nullable;

/**
 * One document as a side of a derivation.
 *
 * @param citations the outlets it names
 * @param publisher its publisher's name as it sounds; empty where it is not known
 * @param name the publisher's name in its parts; null where it is not known
 * @param isIssuer whether an office or a body published it in its own name
 */
record DerivationSide(
        ComparedDocument document,
        Citations citations,
        List<String> publisher,
        @Nullable PublisherName name,
        boolean isIssuer) {

    /** A passage lies in quotation marks when so much of it does. */
    private static final double QUOTED = 0.8;

    /** @param outlets names, as they sound, that other documents show to be outlets */
    static DerivationSide of(ComparedDocument document, Set<List<String>> outlets) {
        String publisher = document.publisher();
        return new DerivationSide(
                document,
                Citations.of(document, outlets),
                publisher == null ? List.of() : NameKey.of(publisher),
                publisher == null
                        ? null
                        : PublisherName.of(publisher, document.text().language()),
                Issuers.of(document) != null);
    }

    String id() {
        return document.id();
    }

    AnalysedText text() {
        return document.text();
    }

    Vocabulary vocabulary() {
        return document.vocabulary();
    }

    @Nullable
    String published() {
        return document.published();
    }

    boolean cites(DerivationSide other) {
        return !other.publisher.isEmpty() && citations.of(other.publisher) != null || citedIssuer(other) != null;
    }

    /** How this document calls the other one's issuer, where it quotes a statement of its; null elsewhere. */
    @Nullable
    CitedOutlet citedIssuer(DerivationSide other) {
        return other.issuers().stream()
                .map(citations::ofIssuer)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The names, as they sound, of the office that published it. */
    private List<List<String>> issuers() {
        return name == null || !isIssuer
                ? List.of()
                : name.parts().stream()
                        .map(p -> NameKey.of(String.join(" ", p)))
                        .toList();
    }

    /** Whether nearly all of the passage stands in quotation marks. */
    boolean quotes(Span passage) {
        int quoted = 0;
        for (Statement statement : document.reading().statements()) {
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
    boolean passesOnTheSame(Span mine, DerivationSide other, Span theirs) {
        for (Map.Entry<List<String>, CitedOutlet> outlet : citations.outlets().entrySet()) {
            CitedOutlet same = other.citations.of(outlet.getKey());
            boolean third =
                    !NameKey.alike(outlet.getKey(), publisher) && !NameKey.alike(outlet.getKey(), other.publisher);
            if (third && same != null && touches(outlet.getValue(), mine) && touches(same, theirs)) {
                return true;
            }
        }
        return false;
    }

    private static boolean touches(CitedOutlet outlet, Span passage) {
        return outlet.passages().stream().anyMatch(passage::overlaps);
    }
}
