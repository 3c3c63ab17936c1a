package org.hearsay.english.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.domain.text.Span;
import org.hearsay.engine.calendar.Tense;
import org.hearsay.engine.calendar.Tenses;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.english.EnglishTexts;
import org.junit.jupiter.api.Test;

class WordTenseTest {

    private static Tense around(String rows, String words) {
        AnalysedText text = EnglishTexts.tree(rows);
        int start = text.text().indexOf(words);
        return Tenses.around(text, new Span(start, start + words.length()));
    }

    @Test
    void theVerbOfTheClauseTells() {
        assertThat(around("""
                She     PRON  _                                  2  nsubj
                said    VERB  Mood=Ind|Tense=Past|VerbForm=Fin   0  root
                they    PRON  _                                  5  nsubj
                will    AUX   VerbForm=Fin                       5  aux
                leave   VERB  VerbForm=Inf                       2  ccomp
                in      ADP   _                                  7  case
                March   PROPN _                                  5  obl
                """, "March")).isEqualTo(Tense.FUTURE);
        assertThat(around("""
                They    PRON  _                                  2  nsubj
                left    VERB  Mood=Ind|Tense=Past|VerbForm=Fin   0  root
                in      ADP   _                                  4  case
                March   PROPN _                                  2  obl
                and     CCONJ _                                  7  cc
                will    AUX   VerbForm=Fin                       7  aux
                return  VERB  VerbForm=Inf                       2  conj
                """, "March")).isEqualTo(Tense.PAST);
    }

    @Test
    void anInfinitiveIsToldByWhatItHangsOn() {
        String rows = """
                They      PRON  _                                 2  nsubj
                %s
                to        PART  _                                 4  mark
                leave     VERB  VerbForm=Inf                      2  xcomp
                in        ADP   _                                 6  case
                March     PROPN _                                 4  obl
                """;

        assertThat(around(rows.replace("%s", "refused VERB Mood=Ind|Tense=Past|VerbForm=Fin 0 root"), "March"))
                .isEqualTo(Tense.PAST);
        assertThat(around(rows.replace("%s", "plan VERB Mood=Ind|Tense=Pres|VerbForm=Fin 0 root"), "March"))
                .isEqualTo(Tense.FUTURE);
    }

    @Test
    void whatCouldHaveBeenIsPast() {
        assertThat(around("""
                They   PRON  _                          4  nsubj
                could  AUX   VerbForm=Fin               4  aux
                have   AUX   VerbForm=Inf               4  aux
                left   VERB  Tense=Past|VerbForm=Part   0  root
                in     ADP   _                          6  case
                March  PROPN _                          4  obl
                """, "March")).isEqualTo(Tense.PAST);
    }

    @Test
    void aPresentSaysNothing() {
        assertThat(around("""
                They   PRON  _                                 2  nsubj
                leave  VERB  Mood=Ind|Tense=Pres|VerbForm=Fin  0  root
                in     ADP   _                                 4  case
                March  PROPN _                                 2  obl
                """, "March")).isEqualTo(Tense.OPEN);
    }

    @Test
    void withoutATreeTheNearestVerbTells() {
        AnalysedText text = EnglishTexts.of("The ford will be closed in October.");
        Lexemes lexemes = Lexemes.of(text, new Span(0, text.text().length()));

        assertThat(WordTense.of(lexemes, 6, 7)).isEqualTo(Tense.FUTURE);
    }

    @Test
    void aMonthBesideThePresentIsToCome() {
        String rows = """
                She       PRON  _                                 2  nsubj
                stands    VERB  Mood=Ind|Tense=Pres|VerbForm=Fin  0  root
                %s        ADP   _                                 4  case
                November  PROPN _                                 2  obl
                """;
        assertThat(isPresent(rows.replace("%s", "in"))).isTrue();
        assertThat(isPresent(rows.replace("%s", "since"))).isFalse();
        assertThat(isPresent(rows.replace("%s", "in").replace("stands", "stood").replace("Pres", "Past")))
                .isFalse();
    }

    @Test
    void aWeekdayThatSomethingIsComes() {
        String rows = """
                The       DET   _                                 2  det
                vote      NOUN  _                                 4  nsubj
                %s        AUX   Mood=Ind|Tense=%t|VerbForm=Fin    4  cop
                Thursday  PROPN _                                 0  root
                """;
        assertThat(isSaidToBe(rows.replace("%s", "is").replace("%t", "Pres"))).isTrue();
        assertThat(isSaidToBe(rows.replace("%s", "was").replace("%t", "Past"))).isFalse();
    }

    private static boolean isSaidToBe(String rows) {
        AnalysedText text = EnglishTexts.tree(rows);
        Lexemes lexemes = Lexemes.of(text, new Span(0, text.text().length()));
        return WordTense.isSaidToBe(lexemes, lexemes.size() - 1, lexemes.size());
    }

    private static boolean isPresent(String rows) {
        AnalysedText text = EnglishTexts.tree(rows);
        Lexemes lexemes = Lexemes.of(text, new Span(0, text.text().length()));
        return WordTense.isPresent(lexemes, lexemes.size() - 1, lexemes.size());
    }
}
