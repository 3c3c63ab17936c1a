package org.hearsay.domain.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EntityTypeTest {

    @Test
    void everyTypeIsFoundByWhatItIsCalled() {
        for (EntityType type : EntityType.values()) {
            assertThat(EntityType.ofLabel(type.label())).isEqualTo(type);
        }
        assertThat(EntityType.MILITARY_PLATFORM.label()).isEqualTo("MilitaryPlatform");
    }

    @Test
    void anUnknownTypeIsRefused() {
        assertThatThrownBy(() -> EntityType.ofLabel("PERSON"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PERSON");
    }
}
