package org.hearsay.engine.read.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.english.EnglishTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words that name a speaker beside a verb. */
class SpeakerPhrasesTest {

    private static FoldedPassage passage(AnalysedText text) {
        return new FoldedPassage(text, new Span(0, text.text().length()), List.of());
    }

    private static int unit(FoldedPassage passage, String word) {
        for (int u = 0; u < passage.size(); u++) {
            if (passage.lower(u).equals(word)) {
                return u;
            }
        }
        throw new AssertionError(word);
    }

    private static String before(AnalysedText text, String verb) {
        FoldedPassage passage = passage(text);
        UnitRange found = new SpeakerPhrases(passage).leftOf(unit(passage, verb), 0);
        return found == null ? "nobody" : passage.span(found.from(), found.to()).of(text.text());
    }

    private static String after(AnalysedText text, String verb) {
        FoldedPassage passage = passage(text);
        UnitRange found = new SpeakerPhrases(passage).rightOf(unit(passage, verb) + 1, passage.size());
        return found == null ? "nobody" : passage.span(found.from(), found.to()).of(text.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Yesterday the old ferryman said so.                      | the old ferryman
                    But local residents said so.                             | local residents
                    In Karvan, Mira Dol, a clerk for the harbour, said so.   | Mira Dol, a clerk for the harbour
                    The US-backed council of Karvan has repeatedly said so.  | The US-backed council of Karvan
                    The harbour master's deputy said so.                     | The harbour master's deputy
                    Dol and Oruk said so.                                    | Dol and Oruk
                    """)
    void byClassesOfWordsBeforeTheVerb(String text, String speaker) {
        assertThat(before(EnglishTexts.of(text), "said")).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    So said Mira Dol, a clerk from Dranik, on Friday.   | Mira Dol, a clerk from Dranik
                    So said the old ferryman when he came.              | the old ferryman
                    So said she to the crew.                            | she
                    """)
    void byClassesOfWordsBehindTheVerb(String text, String speaker) {
        assertThat(after(EnglishTexts.of(text), "said")).isEqualTo(speaker);
    }

    @Test
    void theSubjectWithAllThatHangsOnIt() {
        assertThat(before(EnglishTexts.tree("""
                Yesterday NOUN  _ 9 obl:unmarked
                people    NOUN  _ 9 nsubj
                near      ADP   _ 5 case
                the       DET   _ 5 det
                gate      NOUN  _ 2 nmod
                with      ADP   _ 8 case
                nine      NUM   _ 8 nummod
                lorries   NOUN  _ 2 nmod
                said      VERB  _ 0 root
                so        ADV   _ 9 advmod
                """), "said")).isEqualTo("people near the gate with nine lorries");
    }

    @Test
    void anAppositionBelongsToTheSpeakerAndItsCommasDoNot() {
        assertThat(before(EnglishTexts.tree("""
                Dol      PROPN _ 8 nsubj
                =,       PUNCT _ 3 punct
                clerk    NOUN  _ 1 appos
                of       ADP   _ 6 case
                the      DET   _ 6 det
                harbour  NOUN  _ 3 nmod
                =,       PUNCT _ 1 punct
                said     VERB  _ 0 root
                so       ADV   _ 8 advmod
                """), "said")).isEqualTo("Dol, clerk of the harbour");
    }

    @Test
    void whoIsDescribedByTheClauseSpeaksInIt() {
        assertThat(before(EnglishTexts.tree("""
                We       PRON  _ 2 nsubj
                drove    VERB  _ 0 root
                with     ADP   _ 5 case
                an       DET   _ 5 det
                officer  NOUN  _ 2 obl
                who      PRON  _ 7 nsubj
                said     VERB  _ 5 acl:relcl
                so       ADV   _ 7 advmod
                """), "said")).isEqualTo("an officer who");
    }

    @Test
    void ofTwoSubjectsTheOneBesideTheVerbSpeaks() {
        assertThat(before(EnglishTexts.tree("""
                Radio    PROPN _ 5 nsubj
                Salt     PROPN _ 1 flat
                =,       PUNCT _ 1 punct
                he       PRON  _ 5 nsubj
                said     VERB  _ 0 root
                so       ADV   _ 5 advmod
                """), "said")).isEqualTo("he");
    }

    @Test
    void thePhraseBehindTheVerbEndsWithItsNoun() {
        assertThat(after(EnglishTexts.tree("""
                So        ADV   _ 2 advmod
                said      VERB  _ 0 root
                two       NUM   _ 4 nummod
                drivers   NOUN  _ 2 nsubj
                waiting   VERB  _ 4 acl
                outside   ADV   _ 5 advmod
                that      DET   _ 8 det
                night     NOUN  _ 2 obl:unmarked
                """), "said")).isEqualTo("two drivers waiting outside");
    }

    @Test
    void whoIsToldDoesNotSpeak() {
        assertThat(new PhraseByTree(passage(EnglishTexts.tree("""
                                So        ADV   _ 2 advmod
                                told      VERB  _ 0 root
                                the       DET   _ 4 det
                                crew      NOUN  _ 2 obj
                                Dol       PROPN _ 2 nsubj
                                """))).after(2, 5))
                .isNull();
    }
}
