package org.hearsay.engine.compare.unsourced;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hearsay.domain.comparison.Unsourced;
import org.hearsay.domain.comparison.Why;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Tokens;

/** Finds what a document passes on while nobody is named who says so. */
public final class UnsourcedFinder {

    private static final Set<String> SAID = Set.of(
            "said",
            "believed",
            "thought",
            "claimed",
            "reported",
            "rumoured",
            "rumored",
            "alleged",
            "supposed",
            "understood",
            "suspected",
            "whispered",
            "feared");

    private static final Set<String> BEING =
            Set.of("is", "are", "was", "were", "be", "been", "being", "has", "had", "have", "it", "as", "widely", "to");

    private static final Set<String> ADVERBS = Set.of("reportedly", "allegedly", "supposedly", "rumoured", "rumored");

    private UnsourcedFinder() {}

    /** In the order of the text. */
    public static List<Unsourced> of(Reading reading) {
        List<Unsourced> found = new ArrayList<>();
        String document = reading.document().id();
        for (Statement statement : reading.statements()) {
            boolean nobody = statement.source().isEmpty()
                    && statement.parent() == null
                    && statement.kind() != Statement.Kind.DIRECT
                    && statement.stance() != Statement.Stance.ATTITUDE;
            if (nobody
                    && !statement.cue().isEmpty()
                    && isHearsay(reading.document().text(), statement.cue())) {
                List<Span> content = statement.content();
                Span whole = new Span(
                        content.get(0).start(), content.get(content.size() - 1).end());
                found.add(new Unsourced(
                        document,
                        whole,
                        new Why(
                                "nobody is named who says so",
                                statement.cue().stream()
                                        .map(c -> new Why.Quote(document, c))
                                        .toList(),
                                List.of())));
            }
        }
        found.addAll(Rumours.in(reading, List.copyOf(found)));
        found.addAll(Headlines.in(reading));
        found.addAll(Leads.in(reading));
        found.sort(Comparator.comparing(Unsourced::span));
        return found;
    }

    /** A passive of saying, or an adverb that says as much. */
    private static boolean isHearsay(String text, List<Span> cue) {
        boolean passive = false;
        boolean said = false;
        for (Span span : cue) {
            Tokens tokens = Tokens.of(text, span);
            for (int i = 0; i < tokens.size(); i++) {
                if (ADVERBS.contains(tokens.lower(i))) {
                    return true;
                }
                passive |= BEING.contains(tokens.lower(i));
                said |= SAID.contains(tokens.lower(i));
            }
        }
        return passive && said;
    }
}
