package org.hearsay.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngineTest {

    @Test
    void whatMadeAReadingStaysAsItWas() {
        List<Engine.Model> models = new ArrayList<>(List.of(new Engine.Model("attribution", "0".repeat(64))));
        Engine engine = new Engine("0.1", models);
        models.clear();
        assertThat(engine.models()).hasSize(1);
    }
}
