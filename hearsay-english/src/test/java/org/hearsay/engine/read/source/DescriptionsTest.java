package org.hearsay.engine.read.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.domain.source.Source.Kind;
import org.hearsay.domain.source.Source.Role;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Word;
import org.hearsay.english.EnglishTexts;
import org.junit.jupiter.api.Test;

class DescriptionsTest {

    private static List<String> nouns(AnalysedText text, int name) {
        return Descriptions.of(text.word(name)).stream().map(Word::form).toList();
    }

    @Test
    void beforeAndBehindTheName() {
        AnalysedText text = EnglishTexts.tree("""
                Minister  PROPN _  2  nmod:desc
                Jon       PROPN _  8  nsubj
                Berk      PROPN _  2  flat
                =,        PUNCT _  5  punct
                head      NOUN  _  2  appos
                of        ADP   _  7  case
                police    NOUN  _  5  nmod
                left      VERB  _  0  root
                """);

        assertThat(nouns(text, 1)).containsExactly("Minister", "head");
        assertThat(Descriptions.core(text.word(4))).containsExactly("head");
        assertThat(Descriptions.whole(text.word(4))).containsExactly("head", "of", "police");
        assertThat(new RoleFinder(text.vocabulary()).ofPhrase(text.word(4), Kind.PERSON))
                .isEqualTo(Role.OFFICIAL);
    }

    @Test
    void whatSomebodyIsSaidToBe() {
        AnalysedText is = EnglishTexts.tree("""
                Mira  PROPN _  4  nsubj
                is    AUX   _  4  cop
                a     DET   _  4  det
                baker NOUN  _  0  root
                """);
        AnalysedText isNot = EnglishTexts.tree("""
                Mira  PROPN _  5  nsubj
                is    AUX   _  5  cop
                not   PART  Polarity=Neg  5  advmod
                a     DET   _  5  det
                baker NOUN  _  0  root
                """);

        assertThat(nouns(is, 0)).containsExactly("baker");
        assertThat(nouns(isNot, 0)).isEmpty();
    }

    @Test
    void aSecondDescriptionIsNoPartOfTheFirst() {
        AnalysedText text = EnglishTexts.tree("""
                Mira       PROPN _  9  nsubj
                =,         PUNCT _  4  punct
                associate  ADJ   _  4  amod
                professor  NOUN  _  1  appos
                and        CCONJ _  6  cc
                editor     NOUN  _  4  conj
                of         ADP   _  8  case
                blogs      NOUN  _  6  nmod
                left       VERB  _  0  root
                """);

        assertThat(Descriptions.whole(text.word(3))).containsExactly("associate", "professor");
        RoleFinder.DescribedRole role = new RoleFinder(text.vocabulary()).described(text.word(0), w -> true);
        assertThat(role).isNotNull();
        assertThat(role.role()).isEqualTo(Role.EXPERT);
    }

    @Test
    void anUnknownTradeIsAPrivatePersons() {
        AnalysedText text = EnglishTexts.tree("""
                Mira     PROPN _  6  nsubj
                =,       PUNCT _  5  punct
                the      DET   _  5  det
                bridge   NOUN  _  5  compound
                keeper   NOUN  _  1  appos
                left     VERB  _  0  root
                """);

        RoleFinder.DescribedRole role = new RoleFinder(text.vocabulary()).described(text.word(0), w -> true);

        assertThat(role).isNotNull();
        assertThat(role.role()).isEqualTo(Role.PRIVATE_PERSON);
    }

    @Test
    void aCompanysPresidentHoldsNoOffice() {
        AnalysedText text = EnglishTexts.tree("""
                Mira       PROPN _  6  nsubj
                =,         PUNCT _  3  punct
                president  NOUN  _  1  appos
                of         ADP   _  5  case
                company    NOUN  _  3  nmod
                left       VERB  _  0  root
                """);

        assertThat(new RoleFinder(text.vocabulary()).ofPhrase(text.word(2), Kind.PERSON))
                .isEqualTo(Role.PRIVATE_PERSON);
    }
}
