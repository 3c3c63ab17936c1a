package org.hearsay.engine.read.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.english.EnglishTexts;
import org.junit.jupiter.api.Test;

class FoldedPassageTest {

    private static FoldedPassage passage(AnalysedText text, List<Span> quotations) {
        return new FoldedPassage(text, new Span(0, text.text().length()), quotations);
    }

    private static List<String> units(FoldedPassage passage) {
        return IntStream.range(0, passage.size())
                .mapToObj(u -> passage.isQuotation(u) ? "Q" + passage.quotation(u) : passage.lower(u))
                .toList();
    }

    @Test
    void cliticsAndWhatHyphensTieAreOneUnit() {
        AnalysedText text = EnglishTexts.tree("""
                The     DET   _ 4 det
                US      PROPN _ 4 compound
                =-      PUNCT _ 4 punct
                =backed ADJ   _ 5 amod
                council PROPN _ 8 nsubj
                =’s     PART  _ 5 case
                clerk   NOUN  _ 8 nsubj
                did     AUX   _ 9 aux
                =n’t    PART  _ 9 advmod
                speak   VERB  _ 0 root
                -       PUNCT _ 9 punct
                no      DET   _ 9 det
                =.      PUNCT _ 9 punct
                """);

        assertThat(units(passage(text, List.of())))
                .containsExactly("the", "us-backed", "council's", "clerk", "didn't", "speak", "-", "no", ".");
    }

    @Test
    void aQuotationIsOneUnitAndDoesNotEndItsSentence() {
        AnalysedText text = EnglishTexts.of("“We left. They came?” asked al-Suwar. Nobody spoke.");
        FoldedPassage passage = passage(text, List.of(new Span(0, 21)));

        assertThat(units(passage)).containsExactly("Q0", "asked", "al-suwar", ".", "nobody", "spoke", ".");
        assertThat(passage.isCapital(2)).isTrue();
        assertThat(passage.sentenceEnd(0)).isEqualTo(4);
        assertThat(passage.sentenceStart(5)).isEqualTo(4);
        assertThat(passage.lastWritten(0)).isEqualTo('?');
        assertThat(passage.at(text.text().indexOf("Nobody"))).isEqualTo(4);
    }
}
