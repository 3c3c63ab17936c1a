package org.hearsay.cli;

import java.nio.file.Path;
import java.util.List;
import org.hearsay.app.GazetteerFolder;
import org.hearsay.app.Hearsay;
import org.hearsay.app.WordsException;
import picocli.CommandLine.Option;

/** What the commands that read have in common: which program reads. */
final class ReadingOptions {

    @Option(
            names = "--words",
            paramLabel = "FILE",
            description =
                    "A table of your own outlets, titles and names, used beside the program's; may be given several"
                            + " times.")
    private List<Path> words = List.of();

    /** The program as these options ask for it, with the gazetteers of the person who runs it. */
    Hearsay hearsay() throws WordsException {
        Hearsay.Builder builder = Hearsay.builder()
                .version(Version.OF_PROGRAM)
                .gazetteers(added())
                .loadAhead();
        words.forEach(builder::words);
        return builder.build();
    }

    /** The gazetteers of the person who runs the program. */
    static GazetteerFolder added() {
        return GazetteerFolder.ofUser(System.getenv(), System.getProperty("user.home", ""));
    }
}
