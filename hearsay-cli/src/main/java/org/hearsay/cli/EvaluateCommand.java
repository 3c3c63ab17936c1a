package org.hearsay.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hearsay.app.Failures;
import org.hearsay.app.WordsException;
import org.hearsay.cli.evaluation.AttributionScorer;
import org.hearsay.cli.evaluation.Score;
import org.hearsay.domain.statement.Statement;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code hearsay evaluate}: how many of people's attributions are found. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Scores the statements found against people's annotations.")
final class EvaluateCommand implements Callable<Integer> {

    private final OutputStream out;
    private final Messages messages;

    @Mixin
    private ReadingOptions options = new ReadingOptions();

    @Parameters(
            paramLabel = "GOLD_DIR",
            description = "A folder with text/*.txt and attributions/*.ann (brat standoff).")
    private Path gold = Path.of("");

    EvaluateCommand(OutputStream out, PrintStream err) {
        this.out = out;
        this.messages = new Messages(err);
    }

    @Override
    public Integer call() throws WordsException {
        try {
            TextAttributor attributor = new TextAttributor(options.hearsay());
            Score score = AttributionScorer.score(gold, (name, text) -> statements(attributor, name, text));
            out.write((String.join("\n", score.lines()) + "\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            if (!Failures.isBrokenPipe(e)) {
                messages.failure(gold.toString(), Failures.sentence(e));
            }
        }
        return messages.failed() ? HearsayCommand.SOME_FAILED : HearsayCommand.DONE;
    }

    private Optional<List<Statement>> statements(TextAttributor attributor, String name, String text) {
        try {
            return Optional.of(attributor.statements(name, text));
        } catch (InputException e) {
            messages.failure(name + ".txt", e.getMessage() == null ? "It cannot be read." : e.getMessage());
            return Optional.empty();
        }
    }
}
