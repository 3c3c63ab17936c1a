package org.hearsay.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.hearsay.app.Hearsay;
import org.hearsay.app.WordsException;
import org.hearsay.model.NativeRuntime;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code hearsay} command. */
@Command(
        name = "hearsay",
        description = "Reads reporting and shows who says what.",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
public final class HearsayCommand implements Runnable {

    /** Everything was done. */
    public static final int DONE = 0;

    /** Some inputs failed; each was named, and the rest was done. */
    public static final int SOME_FAILED = 1;

    /** The command was not understood; nothing was done. */
    public static final int WRONG_USAGE = 2;

    private final Function<Hearsay, DocumentReader> reader;
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** @param reader what reads inputs with the program that a command's options ask for */
    HearsayCommand(Function<Hearsay, DocumentReader> reader, Terminal terminal) {
        this.reader = reader;
        this.terminal = terminal;
    }

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] args) {
        StopSignals.handle();
        // Not System.out: a PrintStream hides a broken pipe and a full disk, and encodes as the platform does.
        OutputStream out = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Terminal terminal = Terminal.of(System.getenv(), Terminal.present());
        int status = new HearsayCommand(ProgramReader::new, terminal).run(args, System.in, out, err);
        NativeRuntime.end();
        System.exit(status);
    }

    /**
     * The command as a method, without a terminal.
     *
     * @return the exit status: {@link #DONE}, {@link #SOME_FAILED} or {@link #WRONG_USAGE}
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return new HearsayCommand(ProgramReader::new, Terminal.NONE).run(args, in, (OutputStream) out, err);
    }

    int run(String[] args, InputStream in, OutputStream out, PrintStream err) {
        CommandLine line = new CommandLine(this)
                .addSubcommand(new ReadCommand(reader, terminal, in, out, err))
                .addSubcommand(new CompareCommand(reader, terminal, in, out, err))
                .addSubcommand(new EvaluateCommand(out, err))
                .addSubcommand(new GazetteerCommand(ReadingOptions.added(), out, err))
                // A file may be called @list.
                .setExpandAtFiles(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
                .setUsageHelpWidth(Math.min(terminal.width(), 100))
                .setOut(new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true))
                .setErr(new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true))
                .setParameterExceptionHandler((e, words) -> {
                    err.println("hearsay: " + e.getMessage());
                    // Whether there is colour depends on standard output, and this goes elsewhere.
                    e.getCommandLine().usage(e.getCommandLine().getErr(), Ansi.OFF);
                    return WRONG_USAGE;
                })
                .setExecutionExceptionHandler((e, command, parsed) -> {
                    if (e instanceof WordsException refused) {
                        new Messages(err).refusal(refused.getMessage());
                        return WRONG_USAGE;
                    }
                    throw e;
                });
        return line.execute(args);
    }

    /** Without a command there is nothing to do. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Which command? See below.");
    }
}
