package org.hearsay.app;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.gazetteer.GazetteerFile;
import org.hearsay.model.gazetteer.GazetteerWriter;

/** Where the gazetteers lie that a person added: one file each, by its name. It need not be there. */
public final class GazetteerFolder {

    /** The folder of all that Hearsay keeps for a person, where it is not the usual one. */
    public static final String VARIABLE = "HEARSAY_USER_DATA";

    private static final String ENDING = ".hsgz";

    private final Path folder;

    public GazetteerFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * What could be loaded, and what not.
     *
     * @param gazetteers in order of their names
     * @param problems a file that cannot be used, and a sentence that says why and what to do
     */
    public record Loaded(List<GazetteerFile> gazetteers, Map<Path, String> problems) {}

    /** The folder of the person who runs the command; it need not be there. */
    public static GazetteerFolder ofUser(Map<String, String> environment, String home) {
        String own = environment.getOrDefault(VARIABLE, "");
        String shared = environment.getOrDefault("XDG_DATA_HOME", "");
        Path data;
        if (!own.isEmpty()) {
            data = Path.of(own);
        } else if (!shared.isEmpty() && Path.of(shared).isAbsolute()) {
            data = Path.of(shared, "hearsay");
        } else {
            data = Path.of(home, ".local", "share", "hearsay");
        }
        return new GazetteerFolder(data.resolve("gazetteer"));
    }

    public Path path() {
        return folder;
    }

    /** The names of those added, in order. */
    public List<String> names() throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (!name.startsWith(".")) {
                    names.add(name.substring(0, name.length() - ENDING.length()));
                }
            }
        } catch (NoSuchFileException e) {
            return List.of();
        }
        names.sort(null);
        return names;
    }

    public Loaded load() {
        List<GazetteerFile> gazetteers = new ArrayList<>();
        Map<Path, String> problems = new LinkedHashMap<>();
        try {
            for (String name : names()) {
                Path file = file(name);
                try {
                    gazetteers.add(GazetteerFile.of(name, Files.readAllBytes(file)));
                } catch (IllegalArgumentException e) {
                    problems.put(
                            file,
                            "This added gazetteer is left out: " + e.getMessage() + ". Add it again, or run"
                                    + " \"hearsay gazetteer remove " + name + "\".");
                } catch (IOException e) {
                    problems.put(file, "This added gazetteer is left out: " + Failures.sentence(e));
                }
            }
        } catch (IOException e) {
            problems.put(folder, "The added gazetteers are left out: " + Failures.sentence(e));
        }
        return new Loaded(gazetteers, problems);
    }

    /** Puts a gazetteer into the folder, whole or not at all; one of the same name is replaced. */
    public void add(String name, GazetteerWriter gazetteer) throws IOException {
        Files.createDirectories(folder);
        try (AtomicFile file = AtomicFile.create(file(name))) {
            gazetteer.write(file.stream());
            file.commit();
        }
    }

    /** Takes a gazetteer out; false where there is none of that name. */
    public boolean remove(String name) throws IOException {
        return names().contains(name) && Files.deleteIfExists(file(name));
    }

    /** The name under which the table in {@code file} is kept: its own without ending and without odd characters. */
    public static String nameFor(Path file) {
        Path last = file.getFileName();
        String name = last == null ? "" : last.toString();
        int dot = name.lastIndexOf('.');
        String plain = (dot > 0 ? name.substring(0, dot) : name).replaceAll("[^\\p{L}\\p{N}_-]", "_");
        return plain.isEmpty() ? "_" : plain;
    }

    private Path file(String name) {
        return folder.resolve(name + ENDING);
    }
}
