package org.hearsay.verify;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project and the data beside it lie. */
public final class Project {

    /** The project's root folder: the nearest one at or above the working folder that holds {@code .mvn}. */
    public static final Path ROOT = root();

    /**
     * The folder with articles and corpora that may not be published, beside the project or where the system property
     * {@code hearsay.shared} says. It may be absent.
     */
    public static final Path SHARED = shared();

    private Project() {}

    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        for (Path at = folder; at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve(".mvn"))) {
                return at;
            }
        }
        throw new IllegalStateException("not inside the project: " + folder);
    }

    private static Path shared() {
        String given = System.getProperty("hearsay.shared");
        return given == null ? ROOT.resolveSibling("shared") : Path.of(given);
    }
}
