package org.hearsay.engine.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.hearsay.domain.comparison.Comparison;
import org.hearsay.domain.comparison.Issue;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Metadata;
import org.hearsay.domain.reading.Engine;
import org.hearsay.domain.reading.Reading;
import org.hearsay.engine.compare.derivation.SharedPassage;
import org.hearsay.engine.compare.derivation.Sketch;
import org.hearsay.engine.compare.document.ComparedDocument;
import org.hearsay.engine.read.Reader;
import org.hearsay.english.English;
import org.junit.jupiter.api.Test;

/** The steps of a comparison one by one, and what it runs them on. */
class ComparerStepsTest {

    private static final List<English> PACKS = List.of(English.load());

    private static final String BRIDGE =
            "The old bridge at Kessin was closed to lorries on Monday after divers found a crack in the second pier,"
                    + " and the harbour board set up a ferry for 40 farmers of the eastern bank.";

    private static Reading read(String publisher, String published, String text) {
        Document plain = Document.ofText(publisher + ".txt", text);
        return new Reader("test", List.copyOf(PACKS))
                .read(plain.with(new Metadata(null, publisher, List.of(), published, "en", null)));
    }

    private static List<Reading> dossier() {
        return List.of(
                read("Kessin Post", "2024-05-03", "Rain is expected. " + BRIDGE),
                read("Salt Courier", "2024-05-02", BRIDGE),
                read("Harbour Board of Kessin", "2024-05-02", "The ferry carries 90 farmers. It is said to leak."));
    }

    private static Comparison compared(Executor executor) {
        ScriptedModel model = new ScriptedModel().part("farmers", "farmers", Issue.On.QUANTITY);
        return new Comparer("1.2", PACKS, model, executor).compare(dossier());
    }

    @Test
    void oneByOneTheStepsFindTheSame() {
        Comparer comparer = new Comparer("1.2", PACKS);
        List<ComparedDocument> documents =
                comparer.chronological(dossier().stream().map(comparer::open).toList());
        List<Sketch> sketches = documents.stream().map(comparer::sketch).toList();
        List<SharedPassage> shared = new ArrayList<>();
        comparer.candidates(sketches)
                .forEach(p -> shared.addAll(comparer.align(sketches.get(p.one()), sketches.get(p.two()), p)));

        assertThat(shared).hasSize(1);
        assertThat(comparer.derive(documents, shared))
                .hasSize(1)
                .isEqualTo(comparer.compare(dossier()).derivations());
    }

    @Test
    void whatComesOutDoesNotDependOnTheExecutor() {
        Comparison direct = compared(Runnable::run);
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try {
            assertThat(compared(threads)).isEqualTo(direct);
            assertThat(compared(task -> {})).isEqualTo(direct);
        } finally {
            threads.shutdown();
        }
        assertThat(direct.derivations()).hasSize(1);
        assertThat(direct.unsourced()).hasSize(1);
    }

    @Test
    void aComparisonOnTheOnlyThreadOfItsExecutorEnds() throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            assertThat(one.submit(() -> compared(one)).get()).isEqualTo(compared(Runnable::run));
        } finally {
            one.shutdown();
        }
    }

    @Test
    void itSaysWhatMadeIt() {
        assertThat(compared(Runnable::run).engine())
                .isEqualTo(new Engine("1.2", List.of(new ScriptedModel().identity())));
        assertThat(new Comparer("1.2", PACKS).compare(List.of()).engine()).isEqualTo(new Engine("1.2", List.of()));
    }

    @Test
    void aBodyIsTheIssuerOfItsStatement() {
        Comparison comparison = compared(Runnable::run);

        assertThat(comparison.issuers())
                .containsOnlyKeys(comparison.readings().get(2).document().id())
                .containsValue("Harbour Board of Kessin");
    }
}
