package org.hearsay.engine.read.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import org.hearsay.domain.entity.Entity;
import org.hearsay.domain.entity.EntityType;
import org.hearsay.domain.text.Span;
import org.junit.jupiter.api.Test;

class GovernmentsTest {

    private static Predicate<String> among(Entity... entities) {
        return Governments.among(List.of(entities), new MadeUp());
    }

    @Test
    void countriesAndCapitalsAreGovernmentsWhereTheySpeak() {
        assertThat(among().test("Velmark")).isTrue();
        assertThat(among().test("Tolme")).isTrue();
        assertThat(among().test("Kessin")).isFalse();
        assertThat(among().test("Nowhere")).isFalse();
    }

    @Test
    void whoBearsSuchANameIsNone() {
        Entity person = new Entity("e1", EntityType.PERSON, "Ilva Tolme", List.of(new Span(0, 10)), null);
        assertThat(among(person).test("Tolme")).isFalse();
        Entity taken = new Entity("e1", EntityType.PERSON, "Tolme", List.of(new Span(0, 5)), null);
        assertThat(among(taken).test("Tolme")).isTrue();
    }
}
