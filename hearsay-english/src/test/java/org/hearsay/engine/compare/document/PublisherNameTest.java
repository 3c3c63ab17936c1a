package org.hearsay.engine.compare.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.english.English;
import org.junit.jupiter.api.Test;

class PublisherNameTest {

    private static final English ENGLISH = English.load();

    @Test
    void aLetterheadHasParts() {
        PublisherName name = PublisherName.of("Republic of Tarsa, The Ministry of Water, ", ENGLISH);

        assertThat(name.parts())
                .containsExactly(List.of("republic", "of", "tarsa"), List.of("ministry", "of", "water"));
        assertThat(name.words()).containsExactly("republic", "of", "tarsa", "ministry", "of", "water");
    }

    @Test
    void hyphensAndMarksAreNoWords() {
        assertThat(PublisherName.of("The Salt-Kessin Courier!", ENGLISH).words())
                .containsExactly("salt", "kessin", "courier");
    }

    @Test
    void aBodyEndsBeforeWhatItIsFor() {
        assertThat(PublisherName.body(List.of("state", "office", "for", "air"), ENGLISH.vocabulary()))
                .containsExactly("state", "office");
        assertThat(PublisherName.body(List.of("harbour", "police"), ENGLISH.vocabulary()))
                .containsExactly("harbour", "police");
    }
}
