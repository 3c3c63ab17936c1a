package org.hearsay.cli;

import org.hearsay.english.English;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicReference;
import org.hearsay.engine.read.Reader;
import org.hearsay.domain.reading.Reading;
import org.hearsay.engine.compare.Comparer;
import org.hearsay.domain.comparison.Comparison;
import org.hearsay.domain.document.Document;
import org.hearsay.engine.gazetteer.Gazetteer;
import org.hearsay.format.ComparisonCsv;
import org.hearsay.format.ComparisonJson;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.IngestException;
import org.hearsay.model.AttributionModel;
import org.hearsay.model.ComparisonModel;
import org.hearsay.model.gazetteer.GazetteerFile;
import org.hearsay.model.gazetteer.Gazetteers;
import org.hearsay.report.Assertions;
import org.hearsay.report.ComparisonHtml;
import org.hearsay.report.ComparisonText;
import org.hearsay.report.HtmlReport;
import org.hearsay.report.IndexEntry;
import org.hearsay.report.TextReport;
import org.jspecify.annotations.Nullable;

/** The one place where the command is put together from the other modules. */
final class Parts {

    private static final AtomicReference<@Nullable Reader> CORE = new AtomicReference<>();

    private static final AtomicReference<GazetteerFolder.@Nullable Loaded> ADDED = new AtomicReference<>();

    private Parts() {}

    /** What reads when nothing else is asked for. */
    static DocumentReader reader() {
        return input -> core().read(document(input));
    }

    /** What reads documents; the model behind it is loaded once, by the first document. */
    static Reader core() {
        synchronized (CORE) {
            Reader known = CORE.get();
            if (known == null) {
                // Side by side: each takes a good part of a start.
                CompletableFuture<Gazetteer> gazetteer = CompletableFuture.supplyAsync(Parts::gazetteer);
                known = new Reader(
                        Version.OF_PROGRAM,
                        List.of(English.load()),
                        AttributionModel.load(),
                        gazetteer.join(),
                        ForkJoinPool.commonPool());
                CORE.set(known);
            }
            return known;
        }
    }

    /** The gazetteers that the person added come first: they know more of their countries. */
    private static Gazetteer gazetteer() {
        List<GazetteerFile> all = new ArrayList<>(added().gazetteers());
        all.add(GazetteerFile.shipped());
        return new Gazetteers(all);
    }

    /** The gazetteers that the person added; loaded once. */
    static GazetteerFolder.Loaded added() {
        synchronized (ADDED) {
            GazetteerFolder.Loaded known = ADDED.get();
            if (known == null) {
                known = addedFolder().load();
                ADDED.set(known);
            }
            return known;
        }
    }

    static GazetteerFolder addedFolder() {
        return GazetteerFolder.ofUser(System.getenv(), System.getProperty("user.home", ""));
    }

    /** The document of an input. */
    static Document document(Input input) throws InputException {
        String asGiven = input.files().get(0);
        Path path = input.path();
        byte[] bytes = input.bytes();
        try {
            if (bytes == null) {
                return named(Ingest.read(Objects.requireNonNull(path), asGiven), input.files());
            }
            return named(Ingest.read(bytes, asGiven, input.name()), input.files());
        } catch (IngestException e) {
            throw new InputException(e.getMessage(), e);
        } catch (IOException e) {
            throw new InputException(Failures.sentence(e), e);
        }
    }

    static String text(Reading reading, Terminal terminal) {
        return TextReport.render(reading, terminal.width(), terminal.colour());
    }

    static Reading assertions(Reading reading) {
        return Assertions.of(reading);
    }

    static String rule(Terminal terminal) {
        return TextReport.rule(terminal.width(), terminal.colour());
    }

    static String overview(List<IndexEntry> entries, Terminal terminal) {
        return TextReport.overview(entries, terminal.width(), terminal.colour());
    }

    static String html(Reading reading) {
        return HtmlReport.render(reading);
    }

    static Comparer comparer() {
        return new Comparer(ComparisonModel.load());
    }

    static String text(Comparison comparison, Terminal terminal) {
        return ComparisonText.render(comparison, terminal.width(), terminal.colour());
    }

    static void json(Comparison comparison, OutputStream out) throws IOException {
        ComparisonJson.write(comparison, out);
    }

    static void csv(Comparison comparison, OutputStream out) throws IOException {
        ComparisonCsv.write(comparison, out);
    }

    static String html(Comparison comparison) {
        return ComparisonHtml.render(comparison);
    }

    /** The page that links several readings; keeps a line for each, not the readings. */
    static final class Index {

        private final List<IndexEntry> entries = new ArrayList<>();

        void add(String file, Reading reading) {
            entries.add(IndexEntry.of(file, reading));
        }

        String render() {
            return HtmlReport.renderIndex(entries);
        }
    }

    private static Document named(Document document, List<String> files) {
        return files.equals(document.files())
                ? document
                : new Document(
                        document.id(),
                        files,
                        document.name(),
                        document.metadata(),
                        document.mediaType(),
                        document.text(),
                        document.blocks(),
                        document.notices());
    }
}
