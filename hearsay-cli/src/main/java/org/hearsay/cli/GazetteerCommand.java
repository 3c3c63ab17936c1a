package org.hearsay.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.hearsay.app.Failures;
import org.hearsay.app.GazetteerFolder;
import org.hearsay.domain.reading.Engine;
import org.hearsay.model.gazetteer.GazetteerFile;
import org.hearsay.model.gazetteer.GazetteerWriter;
import org.hearsay.model.gazetteer.GeoNamesTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code hearsay gazetteer}: which places are known. */
@Command(
        name = "gazetteer",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Shows which gazetteers are used, and adds a country's full table.",
        footer = "Places: GeoNames (https://www.geonames.org), CC BY 4.0.")
final class GazetteerCommand implements Callable<Integer> {

    static final String ATTRIBUTION = "Places: GeoNames (https://www.geonames.org), CC BY 4.0";

    private final GazetteerFolder folder;
    private final OutputStream out;
    private final Messages messages;

    GazetteerCommand(GazetteerFolder folder, OutputStream out, PrintStream err) {
        this.folder = folder;
        this.out = out;
        this.messages = new Messages(err);
    }

    @Override
    public Integer call() {
        return list();
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description =
                    "Shows the gazetteers in use, with the number of their places and the SHA-256 of their files.")
    int list() {
        StringBuilder lines = new StringBuilder();
        line(lines, GazetteerFile.shipped());
        GazetteerFolder.Loaded added = folder.load();
        added.gazetteers().forEach(g -> line(lines, g));
        added.problems().forEach((file, sentence) -> messages.failure(file.toString(), sentence));
        lines.append(ATTRIBUTION).append('\n');
        print(lines.toString());
        return status();
    }

    @Command(
            name = "add",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description =
                    "Adds tables of GeoNames (19 columns with tabs between them, plain or .zip), such as a country's"
                            + " from https://download.geonames.org/export/dump/. One of the same name is replaced.")
    int add(@Parameters(arity = "1..*", paramLabel = "FILE", description = "The tables.") List<String> files) {
        for (String file : files) {
            try {
                add(file, Path.of(file));
            } catch (InvalidPathException e) {
                messages.failure(file, "There is no such file or folder.");
            }
        }
        return status();
    }

    @Command(
            name = "remove",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Removes gazetteers that were added.")
    int remove(
            @Parameters(arity = "1..*", paramLabel = "NAME", description = "Their names, as list shows them.")
                    List<String> names) {
        for (String name : names) {
            try {
                if (folder.remove(name)) {
                    print(name + ": removed.\n");
                } else {
                    messages.failure(
                            name, "No gazetteer of this name was added; \"hearsay gazetteer list\" shows them.");
                }
            } catch (IOException e) {
                messages.failure(name, "It cannot be removed: " + Failures.sentence(e));
            }
        }
        return status();
    }

    private void add(String asGiven, Path file) {
        if (Files.isDirectory(file)) {
            messages.failure(asGiven, "It is a folder; name the tables in it one by one.");
            return;
        }
        GazetteerWriter writer;
        try {
            writer = GeoNamesTable.read(file);
        } catch (GeoNamesTable.TableException e) {
            messages.failure(asGiven, String.valueOf(e.getMessage()));
            return;
        } catch (IOException e) {
            messages.failure(asGiven, Failures.sentence(e));
            return;
        } catch (OutOfMemoryError e) {
            messages.failure(asGiven, "There is not enough memory to read it; keep the lines you need and add those.");
            return;
        }
        String name = GazetteerFolder.nameFor(file);
        try {
            folder.add(name, writer);
            print(String.format(Locale.ROOT, "%s: %,d places added. %s.\n", name, writer.size(), ATTRIBUTION));
        } catch (IOException e) {
            messages.failure(folder.path().toString(), "The gazetteer cannot be kept there: " + Failures.sentence(e));
        } catch (OutOfMemoryError e) {
            messages.failure(asGiven, "There is not enough memory to sort it; keep the lines you need and add those.");
        }
    }

    private int status() {
        return messages.failed() ? HearsayCommand.SOME_FAILED : HearsayCommand.DONE;
    }

    private static void line(StringBuilder lines, GazetteerFile gazetteer) {
        Engine.Model model = gazetteer.identities().get(0);
        lines.append(String.format(
                Locale.ROOT, "%-20s %,10d places  sha256 %s\n", model.name(), gazetteer.size(), model.sha256()));
    }

    private void print(String text) {
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            if (!Failures.isBrokenPipe(e)) {
                messages.failure("standard output", Failures.sentence(e));
            }
        }
    }
}
