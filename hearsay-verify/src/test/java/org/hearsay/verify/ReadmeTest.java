package org.hearsay.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.cli.HearsayCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README shows is what the program does. A block between {@code <!-- output: COMMAND -->} and {@code <!-- end -->}
 * is the output of the command, whatever its line breaks, with {@code …} for what is left out; the commands of a block after
 * {@code <!-- runs -->} end with status 0.
 */
class ReadmeTest {

    private static final Pattern OUTPUT =
            Pattern.compile("<!-- output: \\./hearsay (.*?) -->\\s*```\\w*\n(.*?)```\\s*<!-- end -->", Pattern.DOTALL);
    private static final Pattern RUNS = Pattern.compile("<!-- runs -->\\s*```sh\n(.*?)```", Pattern.DOTALL);
    private static final String LEFT_OUT = "…";
    private static final String ARTICLE = "examples/karst-bridge/04-karvesh-ferryman.txt";

    @TempDir
    Path folder = Path.of("");

    @Test
    void theOutputShownIsTheProgramsOwn() throws IOException {
        List<MatchResult> shown = OUTPUT.matcher(readme()).results().toList();
        assertThat(shown).hasSizeGreaterThan(2);
        for (MatchResult block : shown) {
            String output = run(block.group(1));
            assertThat(missing(block.group(2), output))
                    .as(
                            "in the output of %s, which begins with:%n%s",
                            block.group(1), output.lines().limit(60).toList())
                    .isEmpty();
        }
    }

    @Test
    void theCommandsShownRun() throws IOException {
        List<String> commands = RUNS.matcher(readme())
                .results()
                .flatMap(block -> block.group(1).lines())
                .filter(line -> line.startsWith("./hearsay "))
                .map(line -> line.substring("./hearsay ".length()).replaceAll("\\s*[#>].*", ""))
                .toList();
        assertThat(commands).hasSizeGreaterThan(3);
        String few = few();
        for (String command : commands) {
            // Comparing a whole dossier takes long; that it can be done with the options shown is asked here.
            String quick = command.startsWith("compare ") ? command.replaceFirst("examples/\\S+", few) : command;
            assertThat(run(quick)).as(command).isNotNull();
        }
    }

    /** A folder with two documents that can be compared. */
    private String few() throws IOException {
        Path dossier = Files.createDirectory(folder.resolve("few"));
        for (String name : List.of("01-joint-command.txt", "03-harbour-ledger.txt")) {
            Files.copy(Project.ROOT.resolve("examples/sarnow-evacuation").resolve(name), dossier.resolve(name));
        }
        return Matcher.quoteReplacement(dossier.toString());
    }

    @Test
    void whatIsNotInTheOutputIsFound() {
        assertThat(missing("a b\n…\n d", "a  b c\nd")).isEmpty();
        assertThat(missing("a b … d", "a b c d e")).contains("d");
        assertThat(missing("b …", "a b")).contains("b");
        assertThat(missing("a … x … c", "a b c")).contains("x");
    }

    /** The first piece of {@code shown} that does not stand in the output where it should; empty where all do. */
    private static String missing(String shown, String output) {
        String rest = withoutSpace(output);
        List<String> pieces = List.of(shown.split(LEFT_OUT, -1));
        for (int i = 0; i < pieces.size(); i++) {
            String piece = withoutSpace(pieces.get(i));
            boolean last = i == pieces.size() - 1;
            int at = last && i > 0 ? rest.lastIndexOf(piece) : rest.indexOf(piece);
            if (at < 0 || i == 0 && at > 0 || last && at + piece.length() < rest.length()) {
                return pieces.get(i).strip();
            }
            rest = rest.substring(at + piece.length());
        }
        return "";
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("\\s+", "").replace(LEFT_OUT, "");
    }

    /** Runs the command as if in the root of the project; what it writes goes to a folder of the test. */
    private String run(String command) throws IOException {
        List<String> arguments = new ArrayList<>();
        String before = "";
        for (String word : command.strip().split("\\s+", -1)) {
            if (before.equals("--output")) {
                arguments.add(folder.resolve(word).toString());
            } else if (word.equals("article.txt")) {
                arguments.add(Project.ROOT.resolve(ARTICLE).toString());
            } else {
                arguments.add(
                        word.startsWith("examples/")
                                ? Project.ROOT.resolve(word).toString()
                                : word);
            }
            before = word;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status;
        try (PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream said = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            status = HearsayCommand.run(arguments.toArray(String[]::new), InputStream.nullInputStream(), to, said);
        }
        assertThat(status)
                .as("%s: %s", command, err.toString(StandardCharsets.UTF_8))
                .isZero();
        return out.toString(StandardCharsets.UTF_8).replace(Project.ROOT + "/", "");
    }

    private static String readme() throws IOException {
        return Files.readString(Project.ROOT.resolve("README.md"), StandardCharsets.UTF_8);
    }
}
