package org.hearsay.engine.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.english.EnglishTexts;
import org.junit.jupiter.api.Test;

class RelativePronounsTest {

    private static String meant(AnalysedText text, String pronoun) {
        int at = text.text().indexOf(pronoun);
        return RelativePronouns.meant(text, new Span(at, at + pronoun.length())).of(text.text());
    }

    @Test
    void whatTheClauseHangsOn() {
        AnalysedText text = EnglishTexts.tree("""
                They     PRON  _  2  nsubj
                met      VERB  _  0  root
                a        DET   _  4  det
                driver   NOUN  _  2  obj
                from     ADP   _  6  case
                Kessin   PROPN _  4  nmod
                who      PRON  PronType=Rel  8  nsubj
                agreed   VERB  _  4  acl:relcl
                """);

        assertThat(meant(text, "who")).isEqualTo("a driver from Kessin");
        assertThat(meant(text, "They")).isEqualTo("They");
    }

    @Test
    void behindACommaAllWhoAreJoined() {
        AnalysedText text = EnglishTexts.tree("""
                Drivers   NOUN  _  8  nsubj
                and       CCONJ _  3  cc
                residents NOUN  _  1  conj
                =,        PUNCT _  6  punct
                who       PRON  PronType=Rel  6  nsubj
                agreed    VERB  _  3  acl:relcl
                =,        PUNCT _  6  punct
                left      VERB  _  0  root
                """);

        assertThat(meant(text, "who")).isEqualTo("Drivers and residents");
    }

    @Test
    void withoutTreesItIsLeft() {
        assertThat(meant(EnglishTexts.of("a driver who agreed"), "who")).isEqualTo("who");
    }
}
