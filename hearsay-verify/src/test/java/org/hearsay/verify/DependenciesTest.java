package org.hearsay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The list of what ships that people read is the one the build makes. */
class DependenciesTest {

    @Test
    void theListInTheDocumentsIsTheOneTheBuildMade() throws IOException {
        Path made = Project.ROOT.resolve("hearsay-cli/target/dependencies.md");
        Path committed = Project.ROOT.resolve("docs/dependencies.md");

        assertThat(Files.readString(committed).strip())
                .as("copy %s to %s", made, committed)
                .isEqualTo(Files.readString(made).strip());
    }
}
