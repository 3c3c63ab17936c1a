package org.hearsay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.hearsay.app.Hearsay;
import org.hearsay.app.WordsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the documents say about words of a person's own is what the program takes. */
class DocumentedWordsTest {

    private static final Pattern SECTION = Pattern.compile("## Words of your own\n(.*?)\n## ", Pattern.DOTALL);
    private static final Pattern EXAMPLE = Pattern.compile("```\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile("`([a-z]+\\.[a-zA-Z]+)`");
    private static final String WITH_VALUE = "quantity.unit";

    @TempDir
    Path folder = Path.of("");

    @Test
    void theExampleIsTaken() throws IOException, WordsException {
        String example =
                EXAMPLE.matcher(section()).results().findFirst().orElseThrow().group(1);
        assertThat(example).contains("\t");
        taken(example);
    }

    @Test
    void everyClassNamedIsThere() throws IOException, WordsException {
        List<String> classes = CLASS.matcher(section())
                .results()
                .map(MatchResult::group)
                .map(c -> c.replace("`", ""))
                .distinct()
                .toList();
        assertThat(classes).hasSizeGreaterThan(12);
        for (String name : classes) {
            taken("word\tclass\tvalue\tforms\nqvzx\t" + name + "\t" + (name.equals(WITH_VALUE) ? "qvzx" : "") + "\n");
        }
    }

    private void taken(String table) throws IOException, WordsException {
        Path file = Files.writeString(folder.resolve("words.tsv"), table, StandardCharsets.UTF_8);
        assertThat(Hearsay.builder().words(file).models(false).build().reader()).isNotNull();
    }

    private static String section() throws IOException {
        String text = Files.readString(Project.ROOT.resolve("docs/command-line.md"), StandardCharsets.UTF_8);
        return SECTION.matcher(text).results().findFirst().orElseThrow().group(1);
    }
}
