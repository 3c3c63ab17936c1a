package org.hearsay.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SkippedTestsTest {

    @TempDir
    private Path root;

    @Test
    void aSkipThatNamesAbsentDataIsPermitted() throws IOException {
        report("<skipped message=\"Assumption failed: data absent: the corpus\"/>");

        assertThat(SkippedTests.silentlySkipped(root)).isEmpty();
    }

    @Test
    void anyOtherSkipIsNamed() throws IOException {
        report("<skipped message=\"flaky\"/>");

        assertThat(SkippedTests.silentlySkipped(root)).containsExactly("a.B.c (flaky)");
        assertThatThrownBy(() -> SkippedTests.main(new String[] {root.toString()}))
                .hasMessageContaining("a.B.c");
    }

    private void report(String inside) throws IOException {
        Path reports = Files.createDirectories(root.resolve("module/target/surefire-reports"));
        Files.writeString(
                reports.resolve("TEST-a.B.xml"),
                "<testsuite><testcase classname=\"a.B\" name=\"c\">" + inside + "</testcase></testsuite>");
    }
}
