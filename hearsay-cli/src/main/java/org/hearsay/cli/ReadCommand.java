package org.hearsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.hearsay.app.Failures;
import org.hearsay.app.Hearsay;
import org.hearsay.app.WordsException;
import org.hearsay.domain.document.Notice;
import org.hearsay.domain.reading.Reading;
import org.hearsay.report.ShownReading;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code hearsay read}: one reading for each input. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Reads documents and shows who says what in each.")
final class ReadCommand implements Callable<Integer> {

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
            description = "One of ${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} when not given.")
    private Format format = Format.TEXT;

    @Option(
            names = "--output",
            paramLabel = "PATH",
            description =
                    "The file to write; for several inputs as html or csv the folder. Standard output when not given.")
    private @Nullable Path output;

    @Option(
            names = "--attitudes",
            description =
                    "Show in text and html also what sources want, fear, support and plan; data formats always hold it.")
    private boolean attitudes;

    @Option(
            names = "--all",
            description =
                    "Show in text and html also what is likely no statement, and attitudes; data formats always hold it.")
    private boolean all;

    @Mixin
    private ReadingOptions options = new ReadingOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description = "Files, folders (their .txt, .text, .html, .htm and .xhtml files) and - for standard input.")
    private List<String> arguments = List.of();

    ReadCommand(
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
        boolean single = Inputs.single(arguments);
        boolean folder = format.needsFolder() && (!single || output != null && Files.isDirectory(output));
        check(folder);
        Hearsay hearsay = options.hearsay();
        hearsay.leftOut().forEach((file, sentence) -> messages.note(file.toString(), sentence));
        List<Input> inputs = Copies.merged(new Inputs(in, folder ? real(output) : null, messages).of(arguments));
        try {
            readAll(new InputReader(reader.apply(hearsay), messages), inputs, single, folder);
        } catch (IOException e) {
            if (output != null) {
                messages.failure(output.toString(), "The output cannot be written: " + Failures.sentence(e));
            } else if (!Failures.isBrokenPipe(e)) {
                messages.failure("standard output", Failures.sentence(e));
            }
        }
        return messages.failed() ? HearsayCommand.SOME_FAILED : HearsayCommand.DONE;
    }

    private void check(boolean folder) {
        if (output == null) {
            if (folder) {
                throw usage("Several inputs as " + format + " need --output and a folder for the files.");
            }
            return;
        }
        if (folder && Files.exists(output) && !Files.isDirectory(output)) {
            throw usage("Several inputs as " + format + " need a folder, but " + output + " is a file.");
        }
        if (!folder && Files.isDirectory(output)) {
            throw usage("The output is one file, but " + output + " is a folder.");
        }
    }

    private void readAll(InputReader readings, List<Input> inputs, boolean single, boolean folder) throws IOException {
        if (output != null && !folder && InputReader.isAmong(output, inputs)) {
            throw usage(output + " is one of the inputs and is not overwritten.");
        }
        try (ReadingSink sink = sink(inputs, single, folder)) {
            for (Input input : inputs) {
                Optional<Reading> reading = readings.read(input);
                if (reading.isPresent()) {
                    write(input, reading.get(), sink);
                }
            }
            sink.finish();
        }
    }

    private ReadingSink sink(List<Input> inputs, boolean single, boolean folder) throws IOException {
        if (output == null) {
            return StreamSink.of(format, single, terminal, out);
        }
        return folder
                ? new FolderSink(output, format, path -> InputReader.isAmong(path, inputs))
                : new FileSink(output, format, single);
    }

    private void write(Input input, Reading reading, ReadingSink sink) throws IOException {
        try {
            sink.write(all || format.isData() ? reading : ShownReading.of(reading, attitudes));
        } catch (OutOfMemoryError e) {
            input.files()
                    .forEach(file -> messages.failure(file, "There is not enough memory to write what was found."));
            return;
        }
        for (Notice notice : reading.notices()) {
            messages.note(input.files().get(0), notice.message());
        }
    }

    private static @Nullable Path real(@Nullable Path path) {
        try {
            return path == null ? null : path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    private ParameterException usage(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
