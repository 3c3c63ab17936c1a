package org.hearsay.engine.read.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.english.EnglishTexts;
import org.junit.jupiter.api.Test;

class CountedByTreeTest {

    private static String shown(String rows) {
        AnalysedText text = EnglishTexts.tree(rows);
        return Quantities.in(text, List.of(), List.of()).stream()
                .map(q -> q.span().of(text.text()) + " "
                        + (q.unit() == null ? "" : q.unit() + " ")
                        + q.counted().stream().map(c -> c.of(text.text())).collect(Collectors.joining(" / ")))
                .map(String::strip)
                .collect(Collectors.joining("; "));
    }

    @Test
    void theNounWithWhatStandsBeforeIt() {
        assertThat(shown("""
                We         PRON   _  2  nsubj
                carried    VERB   _  0  root
                4,000      NUM    _  6  nummod
                armed      ADJ    _  6  amod
                hill       NOUN   _  6  compound
                fighters   NOUN   _  2  obj
                yesterday  NOUN   _  2  obl:unmarked
                """)).isEqualTo("4,000 armed hill fighters");
    }

    @Test
    void neverAcrossAClause() {
        assertThat(shown("""
                Some    DET   _  2  advmod
                40      NUM   _  3  nummod
                people  NOUN  _  5  nsubj:pass
                were    AUX   _  5  aux:pass
                killed  VERB  _  0  root
                while   SCONJ _  8  mark
                soldiers NOUN _  8  nsubj
                watched VERB  _  5  advcl
                """)).isEqualTo("Some 40 people");
        assertThat(shown("""
                The      DET   _  2  det
                4,000    NUM   _  3  nsubj
                reached  VERB  _  0  root
                camps    NOUN  _  3  obj
                """)).isEmpty();
    }

    @Test
    void whatHappenedToThem() {
        assertThat(shown("""
                37      NUM   _  3  nsubj:pass
                were    AUX   _  3  aux:pass
                killed  VERB  _  0  root
                """)).isEqualTo("37 killed");
        assertThat(shown("""
                At      ADV   _  3  advmod
                least   ADV   _  1  fixed
                nine    NUM   _  4  nummod
                people  NOUN  _  0  root
                killed  VERB  _  4  acl
                here    ADV   _  5  advmod
                """)).isEqualTo("At least nine people killed");
    }

    @Test
    void aPartOfAWhole() {
        assertThat(shown("""
                Nine      NUM   _  6  nsubj
                of        ADP   _  4  case
                the       DET   _  4  det
                dead      ADJ   _  1  nmod
                were      AUX   _  6  cop
                children  NOUN  _  0  root
                """)).isEqualTo("Nine dead / children");
        assertThat(shown("""
                Hundreds  NOUN  _  4  nsubj
                of        ADP   _  3  case
                marchers  NOUN  _  1  nmod
                came      VERB  _  0  root
                """)).isEqualTo("Hundreds marchers");
    }

    @Test
    void theNounWhoseNumberFollows() {
        assertThat(shown("""
                The     DET   _  2  det
                number  NOUN  _  6  nsubj
                of      ADP   _  4  case
                people  NOUN  _  2  nmod
                killed  VERB  _  4  acl
                rose    VERB  _  0  root
                to      ADP   _  8  case
                44      NUM   _  6  obl
                """)).isEqualTo("44 people killed");
        assertThat(shown("""
                The   DET   _  2  det
                toll  NOUN  _  4  nsubj
                is    AUX   _  4  cop
                12    NUM   _  0  root
                """)).isEqualTo("12 toll");
    }

    @Test
    void unitsAndMoneyCountNothing() {
        assertThat(shown("""
                They     PRON  _  2  nsubj
                paid     VERB  _  0  root
                $        SYM   _  2  obj
                =5       NUM   _  6  compound
                million  NUM   _  3  nummod
                """.replace("_  6  compound", "_  5  compound"))).isEqualTo("$5 million USD");
        assertThat(shown("""
                a        DET  _  6  det
                $        SYM  _  6  compound
                =70      NUM  _  4  compound
                billion  NUM  _  2  nummod
                sea      NOUN _  6  compound
                deal     NOUN _  0  root
                """)).isEqualTo("$70 billion USD sea deal");
        assertThat(shown("""
                a     DET   _  4  det
                30    NUM   _  4  nummod
                =-    PUNCT _  2  punct
                =day  NOUN  _  0  root
                """)).isEmpty();
    }
}
