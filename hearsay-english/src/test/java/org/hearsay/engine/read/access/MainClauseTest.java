package org.hearsay.engine.read.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.read.access.Judging.Tenor;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.english.EnglishTexts;
import org.junit.jupiter.api.Test;

class MainClauseTest {

    private static MainClause only(String rows) {
        AnalysedText text = EnglishTexts.tree(rows);
        List<MainClause> clauses = MainClause.of(text, new Span(0, text.text().length()));
        assertThat(clauses).hasSize(1);
        return clauses.get(0);
    }

    @Test
    void aClauseBelowDoesNotTellTheTime() {
        MainClause clause = only("""
                Books      NOUN  _  6  nsubj
                =,         PUNCT _  4  punct
                which      PRON  _  4  nsubj
                appeared   VERB  Tense=Past|VerbForm=Fin  1  acl:relcl
                are        AUX   Tense=Pres|VerbForm=Fin  6  cop
                forgeries  NOUN  _  0  root
                """);

        assertThat(clause.tenor()).isEqualTo(Tenor.ALWAYS);
        assertThat(clause.subject()).hasToString("Books");
    }

    @Test
    void thePerfectIsPastAndTheFutureToCome() {
        assertThat(only("""
                They  PRON _  3  nsubj
                have  AUX  Tense=Pres|VerbForm=Fin  3  aux
                left  VERB Tense=Past|VerbForm=Part  0  root
                """).tenor()).isEqualTo(Tenor.WAS);
        assertThat(only("""
                They  PRON _  3  nsubj
                will  AUX  VerbForm=Fin  3  aux
                leave VERB VerbForm=Inf  0  root
                """).tenor()).isEqualTo(Tenor.TO_COME);
    }

    @Test
    void aPassiveMaySayWhoDidIt() {
        MainClause open = only("""
                Lorries  NOUN _  3  nsubj:pass
                were     AUX  Tense=Past|VerbForm=Fin  3  aux:pass
                found    VERB _  0  root
                """);
        MainClause told = only("""
                Lorries  NOUN _  3  nsubj:pass
                were     AUX  Tense=Past|VerbForm=Fin  3  aux:pass
                found    VERB _  0  root
                by       ADP  _  5  case
                herders  NOUN _  3  obl:agent
                """);

        assertThat(open.isPassive()).isTrue();
        assertThat(open.hasAgent()).isFalse();
        assertThat(told.hasAgent()).isTrue();
    }

    @Test
    void withoutTreesThereIsNone() {
        AnalysedText text = EnglishTexts.of("Lorries were found.");

        assertThat(MainClause.of(text, new Span(0, 18))).isEmpty();
    }
}
