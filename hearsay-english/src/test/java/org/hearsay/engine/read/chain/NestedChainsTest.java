package org.hearsay.engine.read.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Link.How;
import org.hearsay.domain.statement.Statement.Kind;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.read.statement.Finding;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.english.English;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Statements inside statements, given as they are found. */
class NestedChainsTest {

    private static final String TEXT =
            "The station reported that the officer said a sapper had warned them to keep off."
                    + " The officer said the officer was tired. Four men are said to have told him so.";

    private final Map<Span, List<Source>> sources = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private static Span span(String words) {
        return new Span(TEXT.indexOf(words), TEXT.indexOf(words) + words.length());
    }

    private Finding said(@Nullable String who, Source.Kind kind, String cue, String content, @Nullable Finding parent) {
        if (who != null) {
            Span mention = span(who);
            String id = who.toLowerCase(java.util.Locale.ROOT).replace("the ", "");
            sources.put(
                    mention,
                    List.of(new Source(
                            id,
                            who,
                            kind,
                            Source.Role.UNKNOWN,
                            List.of(),
                            Source.Naming.DESCRIBED,
                            false,
                            null,
                            List.of(mention),
                            List.of())));
        }
        Finding finding = new Finding(
                Kind.INDIRECT,
                Stance.ASSERTS,
                List.of(span(content)),
                List.of(span(cue)),
                who == null ? List.of() : List.of(span(who)),
                parent,
                How.QUOTED,
                0.9);
        findings.add(finding);
        return finding;
    }

    private List<String> chain(Finding finding) {
        List<List<Link>> chains = Chains.of(
                        AnalysedText.of(Document.ofText("a.txt", TEXT), English.load()), findings, List.of(), sources)
                .getOrDefault(finding, List.of());
        return chains.isEmpty()
                ? List.of()
                : chains.get(0).stream().map(l -> l.source() + " " + l.how()).toList();
    }

    @Test
    void theWayOfTheOuterStatementComesFirst() {
        Finding outer = said(
                "The station",
                Source.Kind.OUTLET,
                "reported",
                "that the officer said a sapper had warned them to keep off",
                null);
        Finding middle = said("the officer", Source.Kind.PERSON, "said", "a sapper had warned them to keep off", outer);
        Finding inner = said("a sapper", Source.Kind.PERSON, "warned", "them to keep off", middle);

        assertThat(chain(outer)).containsExactly("station CITED");
        assertThat(chain(middle)).containsExactly("station CITED", "officer QUOTED");
        assertThat(chain(inner)).containsExactly("station CITED", "officer QUOTED", "a sapper QUOTED");
    }

    @Test
    void whoSpeaksOfHimselfIsOneHand() {
        Finding outer = said("The officer", Source.Kind.PERSON, "said the", "the officer was tired", null);
        Finding inner = said("the officer", Source.Kind.PERSON, "was", "tired", outer);

        assertThat(chain(inner)).containsExactly("officer QUOTED");
    }

    @Test
    void whoComesUpAgainFurtherInIsNotKnown() {
        Finding outer = said(
                "The station",
                Source.Kind.OUTLET,
                "reported",
                "that the officer said a sapper had warned them to keep off",
                null);
        Finding middle = said("the officer", Source.Kind.PERSON, "said", "a sapper had warned them to keep off", outer);
        Finding inner = said("The station", Source.Kind.OUTLET, "warned", "them to keep off", middle);

        assertThat(chain(inner)).containsExactly("station CITED", "officer QUOTED", "null UNKNOWN");
    }

    @Test
    void anInnerStatementWithoutASourceEndsInNobody() {
        Finding outer = said(
                "The station",
                Source.Kind.OUTLET,
                "reported",
                "that the officer said a sapper had warned them to keep off",
                null);
        Finding inner = said(null, Source.Kind.UNKNOWN, "warned", "them to keep off", outer);

        assertThat(chain(inner)).containsExactly("station CITED", "null UNKNOWN");
    }

    @Test
    void aRumourHasNoChainAndIsAHandOfWhatItHolds() {
        Finding outer = said(null, Source.Kind.UNKNOWN, "are said", "to have told him so", null);
        Finding inner = said("Four men", Source.Kind.GROUP, "told", "him so", outer);

        assertThat(chain(outer)).isEmpty();
        assertThat(chain(inner)).containsExactly("null UNKNOWN", "four men QUOTED");
    }
}
