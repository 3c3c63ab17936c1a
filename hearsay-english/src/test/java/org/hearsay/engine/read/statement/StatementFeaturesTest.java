package org.hearsay.engine.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.hearsay.domain.statement.Link.How;
import org.hearsay.domain.statement.Statement.Kind;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.english.EnglishTexts;
import org.junit.jupiter.api.Test;

/** What a judge is told of a statement. */
class StatementFeaturesTest {

    private static Map<String, Double> features(AnalysedText text, String source, String cue, String content) {
        Finding finding = new Finding(
                Kind.INDIRECT,
                Stance.ASSERTS,
                List.of(span(text, content)),
                List.of(span(text, cue)),
                List.of(span(text, source)),
                null,
                How.QUOTED,
                0.5);
        return StatementFeatures.of(text, finding, List.of());
    }

    private static Span span(AnalysedText text, String words) {
        int at = text.text().indexOf(words);
        return new Span(at, at + words.length());
    }

    @Test
    void aClauseUnderAVerbOfSaying() {
        AnalysedText text = EnglishTexts.tree("""
                Dol     PROPN  _                          2  nsubj
                said    VERB   Tense=Past|VerbForm=Fin    0  root
                the     DET    _                          4  det
                ferry   NOUN   _                          5  nsubj
                sank    VERB   Tense=Past|VerbForm=Fin    2  ccomp
                """);

        assertThat(features(text, "Dol", "said", "the ferry sank"))
                .containsEntry("odds", 0.0)
                .containsKeys(
                        "cue saying",
                        "form indirect clause",
                        "finite",
                        "content_to_cue ccomp",
                        "source_to_cue nsubj",
                        "lemma say")
                .doesNotContainKeys("no_verb", "no_source", "source relative", "other_subject");
    }

    @Test
    void aThingUnderAVerbOfDoing() {
        AnalysedText text = EnglishTexts.tree("""
                Dol     PROPN  _                          2  nsubj
                wrote   VERB   Tense=Past|VerbForm=Fin    0  root
                songs   NOUN   _                          2  obj
                that    PRON   PronType=Rel               5  nsubj
                repaired VERB  Tense=Past|VerbForm=Fin    3  acl:relcl
                ferries NOUN   _                          5  obj
                """);

        assertThat(features(text, "that", "repaired", "ferries"))
                .containsKeys(
                        "cue verb",
                        "form indirect phrase",
                        "no_verb",
                        "very_short",
                        "content_to_cue obj",
                        "source relative")
                .doesNotContainKeys("finite", "cue saying");
    }
}
