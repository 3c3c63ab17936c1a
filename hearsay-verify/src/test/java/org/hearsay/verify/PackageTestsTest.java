package org.hearsay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every package has tests of its own: a test class in the package of the same name, in whichever module. */
class PackageTestsTest {

    /** Packages without, and why. */
    private static final Map<String, String> EXEMPT =
            Map.of("org.hearsay.verify.speed", "measures, and is run by hand");

    @Test
    void everyPackageHasTests() throws IOException {
        Set<String> untested = packages("src/main/java", ".java");
        untested.removeAll(packages("src/test/java", "Test.java"));
        untested.removeAll(EXEMPT.keySet());

        assertThat(untested).isEmpty();
    }

    @Test
    void whatIsExemptIsThere() throws IOException {
        assertThat(packages("src/main/java", ".java")).containsAll(EXEMPT.keySet());
    }

    private static Set<String> packages(String folder, String ending) throws IOException {
        Set<String> packages = new TreeSet<>();
        try (Stream<Path> modules = Files.list(Project.ROOT)) {
            for (Path module : modules.filter(
                            m -> String.valueOf(m.getFileName()).startsWith("hearsay-"))
                    .toList()) {
                Path root = module.resolve(folder);
                for (Path file : Files.isDirectory(root) ? files(root) : List.<Path>of()) {
                    String name = String.valueOf(file.getFileName());
                    if (name.endsWith(ending) && !name.equals("package-info.java")) {
                        packages.add(root.relativize(file.getParent())
                                .toString()
                                .replace(file.getFileSystem().getSeparator(), "."));
                    }
                }
            }
        }
        return packages;
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
