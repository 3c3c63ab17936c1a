package org.hearsay.engine.read.place;

import org.hearsay.engine.gazetteer.Gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.engine.read.entity.EntityMention;
import org.hearsay.domain.text.Span;
import org.junit.jupiter.api.Test;

class ToponymsTest {

    private final Gazetteer gazetteer = new MadeUp();

    @Test
    void aNameInsideALongerMentionIsAPlaceOfItsOwn() {
        assertThat(added("They were taken to the Karvan hospital.", "the Karvan hospital", "Location"))
                .containsExactly("Karvan");
        assertThat(added("The Ostra-Velmark border is closed.", "The Ostra-Velmark border", "Location"))
                .containsExactly("Ostra", "Velmark");
    }

    @Test
    void theNameThatGivesAMentionItsPlaceIsNotAddedOnceMore() {
        assertThat(added("They left the city of Karvan.", "the city of Karvan", "Location"))
                .isEmpty();
    }

    @Test
    void aWellKnownPlaceThatWasLeftOutIsAdded() {
        assertThat(added("It rained in Karvan on Monday.", "Monday", "Temporal"))
                .containsExactly("Karvan");
        assertThat(added("Ostra said no.", "no", "Quantity")).containsExactly("Ostra");
    }

    @Test
    void partsOfOtherNamesAreNotAdded() {
        assertThat(added("He wrote in the Karvan Post of Ostra Hilton.", "He", "Person"))
                .isEmpty();
        assertThat(added("She met Karvan, a clerk.", "Karvan", "Person")).isEmpty();
        assertThat(added("Only Kessin in Ostrava knew.", "Only", "Quantity")).isEmpty();
    }

    private List<String> added(String text, String mention, String type) {
        int start = text.indexOf(mention);
        EntityMention known = new EntityMention(new Span(start, start + mention.length()), type, 0.9);
        return Toponyms.added(text, List.of(new Span(0, text.length())), List.of(known), gazetteer).stream()
                .filter(m -> !m.equals(known))
                .map(m -> m.span().of(text))
                .toList();
    }
}
