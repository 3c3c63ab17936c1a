package org.hearsay.verify.accuracy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes the figures down for people. */
final class AccuracyReport {

    static final String COMMAND = "mvn -q -pl hearsay-verify -am -Paccuracy verify";

    private AccuracyReport() {}

    /** The report in Markdown. */
    static String of(LocalDate day, String version, List<Section> sections) {
        return String.format(Locale.ROOT, """
                        # Accuracy

                        Measured on %s with version %s by

                        ```sh
                        %s
                        ```

                        which writes this file. Annotated articles are not part of the project; they lie in `shared` beside
                        it. Where nothing else is said, the figures are on the development part of PolNeAR 1.0.
                        """, day, version, COMMAND)
                + sections.stream().map(s -> "\n" + s).collect(Collectors.joining());
    }
}
