package org.hearsay.domain.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearsay.domain.text.Span;
import org.junit.jupiter.api.Test;

class EntityTest {

    @Test
    void anEntityIsMentioned() {
        assertThatThrownBy(() -> new Entity("e1", EntityType.PERSON, "Ilva Torren", List.of(), null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Entity("e1", EntityType.PERSON, "Ilva Torren", List.of(new Span(0, 11)), null).mentions())
                .hasSize(1);
    }

    @Test
    void typesAreFoundByTheirLabels() {
        for (EntityType type : EntityType.values()) {
            assertThat(EntityType.ofLabel(type.label())).isEqualTo(type);
        }
        assertThatThrownBy(() -> EntityType.ofLabel("person")).isInstanceOf(IllegalArgumentException.class);
    }
}
