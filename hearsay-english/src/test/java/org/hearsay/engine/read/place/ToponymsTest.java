package org.hearsay.engine.read.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.domain.entity.EntityType;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.gazetteer.Gazetteer;
import org.hearsay.engine.text.EntityMention;
import org.hearsay.english.EnglishTexts;
import org.junit.jupiter.api.Test;

class ToponymsTest {

    private final Gazetteer gazetteer = new MadeUp();

    @Test
    void aNameInsideALongerMentionIsAPlaceOfItsOwn() {
        assertThat(added("They were taken to the Karvan hospital.", "the Karvan hospital", EntityType.LOCATION))
                .containsExactly("Karvan");
        assertThat(added("The Ostra-Velmark border is closed.", "The Ostra-Velmark border", EntityType.LOCATION))
                .containsExactly("Ostra", "Velmark");
    }

    @Test
    void theNameThatGivesAMentionItsPlaceIsNotAddedOnceMore() {
        assertThat(added("They left the city of Karvan.", "the city of Karvan", EntityType.LOCATION))
                .isEmpty();
    }

    @Test
    void aWellKnownPlaceThatWasLeftOutIsAdded() {
        assertThat(added("It rained in Karvan on Monday.", "Monday", EntityType.TEMPORAL))
                .containsExactly("Karvan");
        assertThat(added("Ostra said no.", "no", EntityType.QUANTITY)).containsExactly("Ostra");
    }

    @Test
    void partsOfOtherNamesAreNotAdded() {
        assertThat(added("He wrote in the Karvan Post of Ostra Hilton.", "He", EntityType.PERSON))
                .isEmpty();
        assertThat(added("She met Karvan, a clerk.", "Karvan", EntityType.PERSON))
                .isEmpty();
        assertThat(added("Only Kessin in Ostrava knew.", "Only", EntityType.QUANTITY))
                .isEmpty();
    }

    @Test
    void theCapitalOfASentenceMakesNoPlace() {
        assertThat(places("“Tarn is full,” she said of the tarn.", "Tarn")).isEmpty();
        assertThat(places("Idel lies far from here.", "Idel")).containsExactly("Idel");
        assertThat(places("Tarn is full. The tarn near Tarn is full.", "Tarn")).containsExactly("Tarn");
        assertThat(added("“Karvan is cold,” she said.", "she", EntityType.PERSON))
                .isEmpty();
    }

    @Test
    void partsOfLongerNamesOfPlacesAreNotAddedWhereFewKnowThem() {
        assertThat(added("They met on Tarn Bridge.", "Tarn Bridge", EntityType.LOCATION))
                .isEmpty();
        assertThat(added("They met at Karvan Hall.", "Karvan Hall", EntityType.LOCATION))
                .containsExactly("Karvan");
        assertThat(added("They met in Karvan Street.", "Karvan Street", EntityType.LOCATION))
                .isEmpty();
        assertThat(added("They met at the Tarn hospital.", "the Tarn hospital", EntityType.LOCATION))
                .containsExactly("Tarn");
    }

    @Test
    void aDatelineIsAPlace() {
        assertThat(added("TARN, Velmark (NNA) -- It rained.", "It", EntityType.QUANTITY))
                .contains("TARN");
        assertThat(added("TARN IS COLD. It rained.", "It", EntityType.QUANTITY)).isEmpty();
    }

    private List<String> places(String text, String mention) {
        int start = text.indexOf(mention);
        EntityMention known = new EntityMention(new Span(start, start + mention.length()), EntityType.LOCATION, 0.9);
        return Toponyms.added(EnglishTexts.of(text).with(List.of(known)), gazetteer).stream()
                .map(m -> m.span().of(text))
                .distinct()
                .toList();
    }

    private List<String> added(String text, String mention, EntityType type) {
        int start = text.indexOf(mention);
        EntityMention known = new EntityMention(new Span(start, start + mention.length()), type, 0.9);
        return Toponyms.added(EnglishTexts.of(text).with(List.of(known)), gazetteer).stream()
                .filter(m -> !m.equals(known))
                .map(m -> m.span().of(text))
                .toList();
    }
}
