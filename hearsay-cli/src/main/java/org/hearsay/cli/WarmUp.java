package org.hearsay.cli;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads a folder once in every format and throws the results away: what the launcher runs to learn which classes a
 * start needs.
 */
final class WarmUp {

    private WarmUp() {}

    /** @param args the folder, then nothing */
    public static void main(String[] args) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        PrintStream err = new PrintStream(nowhere, true, StandardCharsets.UTF_8);
        Terminal.present();
        for (Format format : Format.values()) {
            String output = args[0] + "/out-" + format;
            String[] words = format.needsFolder()
                    ? new String[] {"read", "--format", format.toString(), "--output", output, args[0]}
                    : new String[] {"read", "--format", format.toString(), args[0]};
            new HearsayCommand(ProgramReader::new, Terminal.NONE)
                    .run(words, new ByteArrayInputStream(new byte[0]), nowhere, err);
        }
    }
}
