package org.hearsay.verify;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.engine.read.Reader;
import org.hearsay.english.English;
import org.hearsay.format.ReadingJson;
import org.hearsay.ingest.Ingest;
import org.hearsay.ingest.IngestException;
import org.hearsay.model.AttributionModel;
import org.hearsay.model.gazetteer.GazetteerFile;

/**
 * Reads files, many, with a reader that ends where the program makes a mistake, and tells of each kind of mistake how often it
 * came and in which files; a kind is what was thrown and where. Of the texts nothing is printed.
 */
public final class MistakesFinder {

    /** Frames that make a kind, and files that are named for it. */
    private static final int FRAMES = 8;

    private static final int NAMED = 5;

    private MistakesFinder() {}

    /**
     * Reads all files of some folders.
     *
     * @param arguments files and folders; {@code --marks} to do without the model
     * @throws IOException when a file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        boolean marks = List.of(arguments).contains("--marks");
        Reader reader = marks
                ? new Reader("mistakes", List.of(English.load()))
                : new Reader(
                        "mistakes",
                        List.of(English.load()),
                        AttributionModel.load(),
                        GazetteerFile.shipped(),
                        Runnable::run);
        Map<String, List<Path>> kinds = new TreeMap<>();
        AtomicInteger read = new AtomicInteger();
        int refused = 0;
        for (Path file : files(arguments)) {
            try {
                try (ReadingJson written = ReadingJson.lines(OutputStream.nullOutputStream())) {
                    written.write(reader.read(Ingest.read(file, file.toString())));
                }
            } catch (IngestException e) {
                refused++;
            } catch (RuntimeException | StackOverflowError e) {
                kinds.computeIfAbsent(kind(e), k -> new ArrayList<>()).add(file);
            }
            if (read.incrementAndGet() % 200 == 0) {
                System.out.println(read + " read, " + kinds.size() + " kinds of mistakes");
            }
        }
        System.out.println(read + " files, " + refused + " refused, " + kinds.size() + " kinds of mistakes");
        kinds.forEach((kind, where) -> System.out.println(where.size() + " times: " + kind + "\n  "
                + where.stream().limit(NAMED).toList()));
    }

    private static List<Path> files(String[] arguments) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String argument : arguments) {
            if (!argument.startsWith("--")) {
                try (Stream<Path> walk = Files.walk(Path.of(argument))) {
                    walk.filter(Files::isRegularFile).sorted().forEach(files::add);
                }
            }
        }
        return files;
    }

    private static String kind(Throwable e) {
        return e
                + Arrays.stream(e.getStackTrace())
                        .limit(FRAMES)
                        .map(f -> "\n    " + f)
                        .collect(Collectors.joining());
    }
}
