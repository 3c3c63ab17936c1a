package org.hearsay.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.hearsay.app.Hearsay;

/** One run of the command. */
record Run(int status, String out, String err) {

    static Run of(Object... args) {
        return with(new byte[0], args);
    }

    static Run with(byte[] in, Object... args) {
        return by(ProgramReader::new, in, args);
    }

    static Run with(DocumentReader reader, byte[] in, Object... args) {
        return by(hearsay -> reader, in, args);
    }

    private static Run by(Function<Hearsay, DocumentReader> reader, byte[] in, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int status = new HearsayCommand(reader, Terminal.NONE)
                .run(
                        Arrays.stream(args).map(Object::toString).toArray(String[]::new),
                        new ByteArrayInputStream(in),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
