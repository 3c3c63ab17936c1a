package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.read.attribution.AttributionRelation;
import org.hearsay.engine.read.attribution.RelationFinder;
import org.hearsay.engine.text.ModelWords;
import org.hearsay.english.English;
import org.junit.jupiter.api.Test;

class AttributionModelTest {

    private static final String TEXT = "The harbour master denied that the ferry had been late. According to Mira Dol,"
            + " nobody asked her.\n\nThe council wants a second ferry, and Dol told the station: “It should come in May.”";

    private final AttributionModel model = AttributionModel.load();

    private List<AttributionRelation> find() {
        return new RelationFinder(model, Runnable::run)
                .find(ModelWords.of(
                        TEXT,
                        List.of(new Span(0, TEXT.length())),
                        English.load().vocabulary()))
                .relations();
    }

    @Test
    void findsIndirectSpeechAndQuotations() {
        assertThat(find())
                .extracting(r -> r.cue().of(TEXT))
                .contains("denied", "According to")
                .anyMatch(cue -> cue.startsWith("told"));
        assertThat(find())
                .filteredOn(r -> r.cue().of(TEXT).equals("denied"))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.source()).extracting(s -> s.of(TEXT)).containsExactly("The harbour master");
                    assertThat(r.content()).extracting(s -> s.of(TEXT)).containsExactly("that the ferry had been late");
                });
    }

    @Test
    void manyThreadsGetTheSame() throws Exception {
        List<AttributionRelation> alone = find();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<List<AttributionRelation>>> all = java.util.stream.IntStream.range(0, 8)
                    .mapToObj(i -> threads.submit(this::find))
                    .toList();
            for (Future<List<AttributionRelation>> one : all) {
                assertThat(one.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void saysWhichFilesItIs() {
        assertThat(model.identity().name()).isEqualTo("attribution");
        assertThat(model.identity().sha256()).matches("[0-9a-f]{64}");
    }
}
