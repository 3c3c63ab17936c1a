package org.hearsay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of {@code docs/architecture.md} name modules and files that are there. */
class ArchitectureDocumentTest {

    private static final Pattern MODULE = Pattern.compile("^\\| `(hearsay-\\w+)` ", Pattern.MULTILINE);
    private static final Pattern BEHAVIOUR = Pattern.compile("^\\| [^|`]+ \\| `([\\w.]+)` \\|$", Pattern.MULTILINE);
    private static final String TABLES = "hearsay-english/src/main/resources/org/hearsay/english/";

    @Test
    void everyFileNamedIsThere() throws IOException {
        List<String> named = named(BEHAVIOUR);
        assertThat(named).hasSizeGreaterThanOrEqualTo(30).doesNotHaveDuplicates();
        for (String name : named) {
            assertThat(isThere(name)).as(name).isTrue();
        }
    }

    @Test
    void everyModuleHasItsRow() throws IOException {
        try (Stream<Path> files = Files.list(Project.ROOT)) {
            assertThat(named(MODULE))
                    .containsExactlyInAnyOrderElementsOf(files.filter(f -> Files.exists(f.resolve("pom.xml")))
                            .map(f -> f.getFileName().toString())
                            .toList());
        }
    }

    private static boolean isThere(String name) throws IOException {
        if (name.endsWith(".tsv")) {
            return Files.exists(Project.ROOT.resolve(TABLES + name));
        }
        String file = "src/main/java/org/hearsay/" + name.replace('.', '/') + ".java";
        try (Stream<Path> modules = Files.list(Project.ROOT)) {
            return modules.anyMatch(module -> Files.exists(module.resolve(file)));
        }
    }

    private static List<String> named(Pattern pattern) throws IOException {
        String text = Files.readString(Project.ROOT.resolve("docs/architecture.md"), StandardCharsets.UTF_8);
        return pattern.matcher(text)
                .results()
                .map((MatchResult r) -> r.group(1))
                .toList();
    }
}
