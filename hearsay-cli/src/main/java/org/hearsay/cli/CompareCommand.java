package org.hearsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.hearsay.app.AtomicFile;
import org.hearsay.app.Failures;
import org.hearsay.app.Hearsay;
import org.hearsay.app.WordsException;
import org.hearsay.domain.comparison.Comparison;
import org.hearsay.domain.reading.Reading;
import org.hearsay.format.ComparisonCsv;
import org.hearsay.format.ComparisonJson;
import org.hearsay.report.ComparisonHtml;
import org.hearsay.report.ComparisonText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay compare}: one comparison of all inputs. */
@Command(
        name = "compare",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Compares documents and shows where their accounts part, where they agree and on how many"
                + " independent origins, who took from whom, and what nobody answers for.")
final class CompareCommand implements Callable<Integer> {

    private final Function<Hearsay, DocumentReader> reader;
    private final Terminal terminal;
    private final InputStream in;
    private final OutputStream out;
    private final Messages messages;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Format.Converter.class,
            completionCandidates = Format.OfComparisons.class,
            description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} when not given.")
    private Format format = Format.TEXT;

    @Option(names = "--output", paramLabel = "PATH", description = "The file to write. Standard output when not given.")
    private @Nullable Path output;

    @Mixin
    private ReadingOptions options = new ReadingOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files, folders (their .txt, .text, .html, .htm and .xhtml files) and - for standard input.")
    private List<String> arguments = List.of();

    CompareCommand(
            Function<Hearsay, DocumentReader> reader,
            Terminal terminal,
            InputStream in,
            OutputStream out,
            PrintStream err) {
        this.reader = reader;
        this.terminal = terminal;
        this.in = in;
        this.out = out;
        this.messages = new Messages(err);
    }

    @Override
    public Integer call() throws WordsException {
        if (!Format.OfComparisons.ALL.contains(format)) {
            throw usage("A comparison is written as text, json, html or csv, not as " + format + ".");
        }
        if (output != null && Files.isDirectory(output)) {
            throw usage("The output is one file, but " + output + " is a folder.");
        }
        Hearsay hearsay = options.hearsay();
        hearsay.leftOut().forEach((file, sentence) -> messages.note(file.toString(), sentence));
        List<Input> inputs = Copies.merged(new Inputs(in, null, messages).of(arguments));
        if (output != null && InputReader.isAmong(output, inputs)) {
            throw usage(output + " is one of the inputs and is not overwritten.");
        }
        InputReader readings = new InputReader(reader.apply(hearsay), messages);
        List<Reading> read = new ArrayList<>();
        inputs.forEach(input -> readings.read(input).ifPresent(read::add));
        if (!read.isEmpty()) {
            written(hearsay.compare(read));
        }
        return messages.failed() ? HearsayCommand.SOME_FAILED : HearsayCommand.DONE;
    }

    private void written(Comparison comparison) {
        try {
            if (output == null) {
                write(comparison, terminal, out);
                return;
            }
            try (AtomicFile file = AtomicFile.create(output)) {
                write(comparison, Terminal.NONE, file.stream());
                file.commit();
            }
        } catch (IOException e) {
            if (output != null) {
                messages.failure(output.toString(), "The output cannot be written: " + Failures.sentence(e));
            } else if (!Failures.isBrokenPipe(e)) {
                messages.failure("standard output", Failures.sentence(e));
            }
        }
    }

    private void write(Comparison comparison, Terminal shown, OutputStream to) throws IOException {
        switch (format) {
            case JSON -> ComparisonJson.write(comparison, to);
            case CSV -> ComparisonCsv.write(comparison, to);
            case HTML -> to.write(ComparisonHtml.render(comparison).getBytes(StandardCharsets.UTF_8));
            default ->
                to.write(ComparisonText.render(comparison, shown.width(), shown.colour())
                        .getBytes(StandardCharsets.UTF_8));
        }
        to.flush();
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
