package org.hearsay.engine.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.english.EnglishTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a source does with what it says. */
class StancesTest {

    private static Stance stance(AnalysedText text, String cue, String content) {
        String all = text.text();
        int from = all.indexOf(cue);
        int words = all.indexOf(content, from + cue.length());
        return Stances.of(
                text, List.of(new Span(from, from + cue.length())), List.of(new Span(words, words + content.length())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    said                | the ferry sank          | ASSERTS
                    has denied          | that the ferry sank     | DENIES
                    has not denied      | that the ferry sank     | NOT_SAID
                    never claimed       | that the ferry sank     | NOT_SAID
                    not only said       | that the ferry sank     | ASSERTS
                    does not believe    | that the ferry sank     | DOUBTS
                    ruled out           | a second ferry          | DENIES
                    doubts              | that the ferry sank     | DOUBTS
                    warned              | that the ferry may sink | PREDICTS
                    expects             | the ferry to sink       | PREDICTS
                    vowed               | to sink the ferry       | PROMISES
                    threatened          | to sink the ferry       | THREATENS
                    urged               | a second ferry          | DEMANDS
                    told the crew       | to leave the ferry      | DEMANDS
                    asked the crew      | to leave the ferry      | DEMANDS
                    asked               | whether the ferry sank  | ASKS
                    wants               | a second ferry          | ATTITUDE
                    fears               | that the ferry may sink | ATTITUDE
                    agreed              | that the ferry sank     | ASSERTS
                    agreed              | to sink the ferry       | ATTITUDE
                    declined to comment | on the ferry            | NOT_SAID
                    issued a denial     | of the ferry’s loss     | DENIES
                    """)
    void byTheWordsOfTheCue(String cue, String content, Stance stance) {
        assertThat(stance(EnglishTexts.of("Dol " + cue + " " + content + "."), cue, content))
                .isEqualTo(stance);
    }

    @Test
    void theVerbsOwnNegationDecides() {
        AnalysedText text = EnglishTexts.tree("""
                Dol     PROPN  _                          4  nsubj
                has     AUX    Tense=Pres|VerbForm=Fin    4  aux
                not     PART   Polarity=Neg               4  advmod
                denied  VERB   Tense=Past|VerbForm=Part   0  root
                that    SCONJ  _                          8  mark
                the     DET    _                          7  det
                ferry   NOUN   _                          8  nsubj
                sank    VERB   Tense=Past|VerbForm=Fin    4  ccomp
                """);

        assertThat(stance(text, "has not denied", "that the ferry sank")).isEqualTo(Stance.NOT_SAID);
    }

    @Test
    void aNegationOfSomethingElseDeniesNothing() {
        AnalysedText text = EnglishTexts.tree("""
                Not     PART   Polarity=Neg               2  advmod
                only    ADV    _                          3  advmod
                Dol     PROPN  _                          4  nsubj
                denied  VERB   Tense=Past|VerbForm=Fin    0  root
                that    SCONJ  _                          8  mark
                the     DET    _                          7  det
                ferry   NOUN   _                          8  nsubj
                sank    VERB   Tense=Past|VerbForm=Fin    4  ccomp
                """);

        assertThat(stance(text, "Not only Dol denied", "that the ferry sank")).isEqualTo(Stance.DENIES);
    }

    @Test
    void whatSomebodyWantsToSayIsNotSaid() {
        AnalysedText text = EnglishTexts.tree("""
                Dol     PROPN  _                          2  nsubj
                hopes   VERB   Tense=Pres|VerbForm=Fin    0  root
                to      PART   _                          4  mark
                say     VERB   VerbForm=Inf               2  xcomp
                that    SCONJ  _                          8  mark
                the     DET    _                          7  det
                ferry   NOUN   _                          8  nsubj
                sank    VERB   Tense=Past|VerbForm=Fin    4  ccomp
                """);

        assertThat(stance(text, "hopes to say", "that the ferry sank")).isEqualTo(Stance.ATTITUDE);
    }

    @Test
    void theOuterVerbTellsTheStanceOfWhatItGoverns() {
        AnalysedText text = EnglishTexts.tree("""
                Dol       PROPN  _                          2  nsubj
                promised  VERB   Tense=Past|VerbForm=Fin    0  root
                to        PART   _                          4  mark
                announce  VERB   VerbForm=Inf               2  xcomp
                a         DET    _                          7  det
                second    ADJ    _                          7  amod
                ferry     NOUN   _                          4  obj
                """);

        assertThat(stance(text, "promised to announce", "a second ferry")).isEqualTo(Stance.PROMISES);
    }

    @Test
    void wouldNotSayRefuses() {
        AnalysedText text = EnglishTexts.tree("""
                Dol     PROPN  _                          4  nsubj
                would   AUX    VerbForm=Fin               4  aux
                =n't    PART   Polarity=Neg               4  advmod
                say     VERB   VerbForm=Inf               0  root
                where   ADV    _                          8  advmod
                the     DET    _                          7  det
                ferry   NOUN   _                          8  nsubj
                sank    VERB   Tense=Past|VerbForm=Fin    4  ccomp
                """);

        assertThat(stance(text, "wouldn't say", "where the ferry sank")).isEqualTo(Stance.NOT_SAID);
    }

    @Test
    void anOpinionIsHeldOfAClauseAndADeedIsAgreedTo() {
        AnalysedText clause = EnglishTexts.tree("""
                Dol     PROPN  _                          2  nsubj
                agreed  VERB   Tense=Past|VerbForm=Fin    0  root
                the     DET    _                          4  det
                ferry   NOUN   _                          5  nsubj
                sank    VERB   Tense=Past|VerbForm=Fin    2  ccomp
                """);
        AnalysedText deed = EnglishTexts.tree("""
                Dol     PROPN  _                          2  nsubj
                agreed  VERB   Tense=Past|VerbForm=Fin    0  root
                to      PART   _                          4  mark
                leave   VERB   VerbForm=Inf               2  xcomp
                """);

        assertThat(stance(clause, "agreed", "the ferry sank")).isEqualTo(Stance.ASSERTS);
        assertThat(stance(deed, "agreed", "to leave")).isEqualTo(Stance.ATTITUDE);
    }

    @Test
    void aPrepositionIsNoAttitude() {
        AnalysedText text = EnglishTexts.tree("""
                Dol     PROPN  _                          2  nsubj
                spoke   VERB   Tense=Past|VerbForm=Fin    0  root
                like    ADP    _                          5  case
                a       DET    _                          5  det
                witness NOUN   _                          2  obl
                of      ADP    _                          8  case
                the     DET    _                          8  det
                storm   NOUN   _                          2  obl
                """);

        assertThat(stance(text, "spoke like a witness", "of the storm")).isEqualTo(Stance.ASSERTS);
    }

    @Test
    void whatNobodySaysIsNotSaid() {
        AnalysedText text = EnglishTexts.tree("""
                No         DET    _                          2  det
                official   NOUN   _                          3  nsubj
                confirmed  VERB   Tense=Past|VerbForm=Fin    0  root
                that       SCONJ  _                          7  mark
                the        DET    _                          6  det
                ferry      NOUN   _                          7  nsubj
                sank       VERB   Tense=Past|VerbForm=Fin    3  ccomp
                """);

        assertThat(stance(text, "confirmed", "that the ferry sank")).isEqualTo(Stance.NOT_SAID);
    }

    @Test
    void neitherOfTwoSaysIt() {
        AnalysedText text = EnglishTexts.tree("""
                Neither    CCONJ  _                          2  cc:preconj
                Dol        PROPN  _                          5  nsubj
                nor        CCONJ  _                          4  cc
                Varo       PROPN  _                          2  conj
                said       VERB   Tense=Past|VerbForm=Fin    0  root
                that       SCONJ  _                          9  mark
                the        DET    _                          8  det
                ferry      NOUN   _                          9  nsubj
                sank       VERB   Tense=Past|VerbForm=Fin    5  ccomp
                """);

        assertThat(stance(text, "said", "that the ferry sank")).isEqualTo(Stance.NOT_SAID);
    }

    @Test
    void toSpeakIsDeclinedWhereTheContentSaysSo() {
        AnalysedText text = EnglishTexts.tree("""
                Dol        PROPN  _                          2  nsubj
                declined   VERB   Tense=Past|VerbForm=Fin    0  root
                to         PART   _                          4  mark
                comment    VERB   VerbForm=Inf               2  xcomp
                """);

        assertThat(stance(text, "declined", "to comment")).isEqualTo(Stance.NOT_SAID);
    }

    @Test
    void whatIsNotPromisedIsNotSaid() {
        AnalysedText text = EnglishTexts.tree("""
                Dol        PROPN  _                          2  nsubj
                made       VERB   Tense=Past|VerbForm=Fin    0  root
                no         DET    _                          4  det
                promise    NOUN   _                          2  obj
                of         ADP    _                          7  case
                a          DET    _                          7  det
                ferry      NOUN   _                          4  nmod
                """);

        assertThat(stance(text, "made no promise of", "a ferry")).isEqualTo(Stance.NOT_SAID);
    }

    @Test
    void whatIsContinuedCounts() {
        AnalysedText text = EnglishTexts.tree("""
                Dol        PROPN  _                          2  nsubj
                continued  VERB   Tense=Past|VerbForm=Fin    0  root
                to         PART   _                          4  mark
                deny       VERB   VerbForm=Inf               2  xcomp
                the        DET    _                          6  det
                loss       NOUN   _                          4  obj
                """);

        assertThat(stance(text, "continued to deny", "the loss")).isEqualTo(Stance.DENIES);
    }

    @Test
    void aPhraseOfDenyingIsNoAttitude() {
        AnalysedText text = EnglishTexts.tree("""
                Dol        PROPN  _                          2  nsubj
                pushed     VERB   Tense=Past|VerbForm=Fin    0  root
                back       ADV    _                          2  advmod
                on         ADP    _                          6  case
                the        DET    _                          6  det
                report     NOUN   _                          2  obl
                """);

        assertThat(stance(text, "pushed back on", "the report")).isEqualTo(Stance.DENIES);
    }

    @Test
    void aVerbThatIsDeniedSaysNothingWhateverItIs() {
        AnalysedText text = EnglishTexts.tree("""
                Dol        PROPN  _                          4  nsubj
                would      AUX    VerbForm=Fin               4  aux
                not        PART   Polarity=Neg               4  advmod
                detail     VERB   VerbForm=Inf               0  root
                the        DET    _                          6  det
                changes    NOUN   _                          4  obj
                """);

        assertThat(stance(text, "would not detail", "the changes")).isEqualTo(Stance.NOT_SAID);
    }
}
