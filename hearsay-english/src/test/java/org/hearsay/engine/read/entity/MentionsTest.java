package org.hearsay.engine.read.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.domain.entity.Entity;
import org.hearsay.domain.entity.EntityType;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.model.EntityThresholds;
import org.hearsay.engine.text.EntityMention;
import org.hearsay.english.EnglishTexts;
import org.junit.jupiter.api.Test;

class MentionsTest {

    private static EntityMention mention(int start, int end, double confidence) {
        return new EntityMention(new Span(start, end), EntityType.PERSON, confidence);
    }

    private static final EntityThresholds THRESHOLDS = new EntityThresholds(0.5, 0.8, 0.2);

    @Test
    void whatCrossesASurerOneGoes() {
        assertThat(Mentions.settled(
                        "Karvan and Kessin met.",
                        List.of(mention(0, 10, 0.7), mention(5, 15, 0.9), mention(6, 8, 0.6)),
                        THRESHOLDS))
                .extracting(EntityMention::span)
                .containsExactly(new Span(5, 15), new Span(6, 8));
    }

    @Test
    void aSureMentionVouchesForTheSameWordsElsewhere() {
        String text = "Dol spoke. DOL left, and so did Torren.";

        assertThat(Mentions.settled(
                        text, List.of(mention(0, 3, 0.9), mention(11, 14, 0.3), mention(32, 38, 0.3)), THRESHOLDS))
                .extracting(m -> m.span().of(text))
                .containsExactly("Dol", "DOL");
    }

    @Test
    void thePossessiveIsNoPartOfTheName() {
        String text = "Karvan's mayor said they’ve gone to St James's Gate";

        assertThat(Mentions.withoutClitic(text, new Span(0, 8), EnglishTexts.ENGLISH.vocabulary())
                        .of(text))
                .isEqualTo("Karvan");
        assertThat(Mentions.withoutClitic(text, new Span(20, 27), EnglishTexts.ENGLISH.vocabulary())
                        .of(text))
                .isEqualTo("they");
        assertThat(Mentions.withoutClitic(text, new Span(9, 14), EnglishTexts.ENGLISH.vocabulary())
                        .of(text))
                .isEqualTo("mayor");
    }

    @Test
    void oneNameIsOneEntityWhateverItsAccents() {
        String text = "Özkan left. The driver met Ozkan, and the driver left.";
        List<Entity> entities = Entities.of(EnglishTexts.of(text)
                .with(List.of(mention(0, 5, 1), mention(12, 22, 1), mention(27, 32, 1), mention(38, 48, 1))));

        assertThat(entities).extracting(e -> e.mentions().size()).containsExactly(2, 1, 1);
        assertThat(entities.get(0).name()).isEqualTo("Özkan");
    }
}
