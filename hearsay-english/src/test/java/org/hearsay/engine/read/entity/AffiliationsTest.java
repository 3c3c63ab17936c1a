package org.hearsay.engine.read.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.entity.Entity;
import org.hearsay.domain.entity.EntityType;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.EntityMention;
import org.hearsay.english.EnglishTexts;
import org.junit.jupiter.api.Test;

class AffiliationsTest {

    private final List<EntityMention> mentions = new ArrayList<>();
    private AnalysedText text = EnglishTexts.of("");

    @Test
    void anOfficeBetweenTwoNames() {
        text = EnglishTexts.tree("""
                Harbour   PROPN  _  2  compound
                Board     PROPN  _  3  compound
                chairman  NOUN   _  4  nmod:desc
                Ilko      PROPN  _  6  nsubj
                Brandt    PROPN  _  4  flat
                left      VERB   _  0  root
                """);

        assertThat(ties("Ilko Brandt", "Harbour Board")).containsExactly("Ilko Brandt IN_CHARGE_OF Harbour Board");
    }

    @Test
    void bothHangOnTheName() {
        text = EnglishTexts.tree("""
                Harbour   PROPN  _  2  compound
                Board     PROPN  _  4  compound
                chairman  NOUN   _  4  compound
                Ilko      PROPN  _  6  nsubj
                Brandt    PROPN  _  4  flat
                left      VERB   _  0  root
                """);

        assertThat(ties("Ilko Brandt", "Harbour Board")).containsExactly("Ilko Brandt IN_CHARGE_OF Harbour Board");
    }

    @Test
    void anOfficeInApposition() {
        text = EnglishTexts.tree("""
                Mira         PROPN  _  10  nsubj
                Dol          PROPN  _  1   flat
                =,           PUNCT  _  5   punct
                a            DET    _  5   det
                spokeswoman  NOUN   _  1   appos
                for          ADP    _  8   case
                the          DET    _  8   det
                Guild        PROPN  _  5   nmod
                =,           PUNCT  _  5   punct
                refused      VERB   _  0   root
                """);

        assertThat(ties("Mira Dol", "the Guild")).containsExactly("Mira Dol SPEAKS_FOR the Guild");
    }

    @Test
    void anOfficeInFrontOfBoth() {
        text = EnglishTexts.tree("""
                The       DET    _  2   det
                head      NOUN   _  11  nsubj
                of        ADP    _  6   case
                the       DET    _  6   det
                Kessin    PROPN  _  6   compound
                hospital  NOUN   _  2   nmod
                =,        PUNCT  _  8   punct
                Dr.       PROPN  _  9   nmod:desc
                Tarn      PROPN  _  2   appos
                =,        PUNCT  _  9   punct
                spoke     VERB   _  0   root
                """);

        assertThat(ties("Dr. Tarn", "the Kessin hospital"))
                .containsExactly("Dr. Tarn IN_CHARGE_OF the Kessin hospital");
    }

    @Test
    void anOfficeThatIsSaidOfSomebody() {
        text = EnglishTexts.tree("""
                Jon      PROPN  _  5  nsubj
                Tarn     PROPN  _  1  flat
                is       AUX    _  5  cop
                a        DET    _  5  det
                teacher  NOUN   _  0  root
                at       ADP    _  8  case
                Kessin   PROPN  _  8  compound
                College  PROPN  _  5  nmod
                """);

        assertThat(ties("Jon Tarn", "Kessin College")).containsExactly("Jon Tarn BELONGS_TO Kessin College");
    }

    @Test
    void anOrganizationInsideADescription() {
        text = EnglishTexts.tree("""
                the      DET   _  3  det
                army     NOUN  _  3  compound
                officer  NOUN  _  4  nsubj
                waited   VERB  _  0  root
                """);

        assertThat(ties("the army officer", "army")).containsExactly("the army officer BELONGS_TO army");
    }

    @Test
    void namesThatOnlyStandTogetherAreNotTied() {
        text = EnglishTexts.tree("""
                Mira     PROPN  _  3  nsubj
                Dol      PROPN  _  1  flat
                met      VERB   _  0  root
                a        DET    _  5  det
                teacher  NOUN   _  3  obj
                of       ADP    _  8  case
                Kessin   PROPN  _  8  compound
                College  PROPN  _  5  nmod
                """);

        assertThat(ties("Mira Dol", "Kessin College")).isEmpty();
    }

    @Test
    void withoutTreesThereAreNone() {
        text = EnglishTexts.of("Harbour Board chairman Ilko Brandt left.");

        assertThat(ties("Ilko Brandt", "Harbour Board")).isEmpty();
    }

    private List<String> ties(String person, String body) {
        mention(person, EntityType.PERSON);
        mention(body, EntityType.ORGANISATION);
        List<Entity> entities = Entities.of(text.with(mentions));
        return Affiliations.of(text, entities).stream()
                .map(a -> name(entities, a.from()) + " " + a.kind() + " " + name(entities, a.to()))
                .toList();
    }

    private void mention(String words, EntityType type) {
        int start = text.text().indexOf(words);
        mentions.add(new EntityMention(new Span(start, start + words.length()), type, 0.9));
    }

    private static String name(List<Entity> entities, String id) {
        return entities.stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name();
    }
}
