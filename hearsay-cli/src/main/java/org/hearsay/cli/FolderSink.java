package org.hearsay.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hearsay.app.AtomicFile;
import org.hearsay.domain.document.Metadata;
import org.hearsay.domain.reading.Reading;
import org.hearsay.format.ReadingCsv;
import org.hearsay.report.HtmlReport;
import org.hearsay.report.IndexEntry;

/** One file for each reading and an index, in a folder. Every file is complete as soon as it is there. */
final class FolderSink implements ReadingSink {

    private static final List<String> INDEX_COLUMNS = List.of(
            "output", "file", "document", "title", "publisher", "published", "language", "sources", "statements");

    private final Path folder;
    private final Format format;
    private final FileNames names;
    private final List<IndexEntry> pages = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();

    /** @param isInput whether a path is one of the inputs, which are never overwritten */
    FolderSink(Path folder, Format format, Predicate<Path> isInput) throws IOException {
        this.folder = Files.isDirectory(folder) ? folder : Files.createDirectories(folder);
        this.format = format;
        this.names = new FileNames(format.ending(), name -> isInput.test(folder.resolve(name)));
        if (isInput.test(index())) {
            throw new IOException("Its " + index().getFileName() + " is one of the inputs and is not overwritten.");
        }
    }

    @Override
    public void write(Reading reading) throws IOException {
        String name = names.next(reading.document().name());
        try (FileSink file = new FileSink(folder.resolve(name), format, true)) {
            file.write(reading);
            file.finish();
        }
        if (format == Format.HTML) {
            pages.add(IndexEntry.of(name, reading));
        } else {
            rows.add(row(name, reading));
        }
    }

    @Override
    public void finish() throws IOException {
        try (AtomicFile file = AtomicFile.create(index())) {
            OutputStream out = file.stream();
            if (format == Format.HTML) {
                out.write(HtmlReport.renderIndex(pages).getBytes(StandardCharsets.UTF_8));
            } else {
                out.write(ReadingCsv.line(INDEX_COLUMNS).getBytes(StandardCharsets.UTF_8));
                for (List<String> row : rows) {
                    out.write(ReadingCsv.line(row).getBytes(StandardCharsets.UTF_8));
                }
            }
            file.commit();
        }
    }

    @Override
    public void close() {}

    private Path index() {
        return folder.resolve("index" + format.ending());
    }

    private static List<String> row(String name, Reading reading) {
        Metadata metadata = reading.document().metadata();
        return List.of(
                name,
                String.join("; ", reading.document().files()),
                reading.document().id(),
                metadata.title() == null ? "" : metadata.title(),
                metadata.publisher() == null ? "" : metadata.publisher(),
                metadata.published() == null ? "" : metadata.published(),
                metadata.language() == null ? "" : metadata.language(),
                Integer.toString(reading.sources().size()),
                Integer.toString(reading.statements().size()));
    }
}
