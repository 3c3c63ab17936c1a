package org.hearsay.verify.accuracy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the figures down for people. */
final class AccuracyReport {

    static final String COMMAND = "mvn -q -pl hearsay-verify -am -Paccuracy verify";

    private AccuracyReport() {}

    /** The report in Markdown. */
    static String of(
            LocalDate day,
            String version,
            List<String> scores,
            List<SpeakerShare.Counts> articles,
            Map<DamagedTexts.Damage, String> damaged,
            NestingShare.Counts nesting) {
        SpeakerShare.Counts all = articles.stream().reduce(new SpeakerShare.Counts(0, 0, 0), SpeakerShare.Counts::plus);
        SpeakerShare.Share share = SpeakerShare.share(articles);
        return String.format(
                Locale.ROOT,
                """
                # Accuracy

                Measured on %s with version %s, on the %d articles of the development part of PolNeAR 1.0, by

                ```sh
                %s
                ```

                which writes this file. The annotated articles are not part of the project; they lie in `shared` beside it.

                ## Statements

                `./hearsay evaluate` prints, in percent; what each line counts stands in
                [command-line.md](command-line.md). PolNeAR marks one layer of statements, direct and indirect, and
                attitudes and plans beside them.

                ```
                %s
                ```

                ## Quoted stretches

                Of all stretches of six words or more between double quotation marks (straight or curly) that lie inside an
                annotated content, the share that comes out inside a statement with the right source. A stretch is
                inside when all its words are; a source is right when it shares a word with the annotated one, or when
                both have none.

                | stretches | right source | wrong source | in no statement | share | 95 %% interval |
                |---|---|---|---|---|---|
                | %d | %d | %d | %d | %.1f %% | %.1f to %.1f |

                The interval is a bootstrap over articles: 1000 draws, seed 1.

                ## Damaged texts

                The same articles, broken on purpose (`DamagedTexts`), and the line "full" of the scorer.

                | damage | |
                |---|---|
                %s

                ## Statements inside statements

                On the measuring part of the passages in `hearsay-verify/src/test/resources/nesting`, %d of %d inner
                statements in %d passages are found with the right source and the right parent: %.1f %%.
                """,
                day,
                version,
                articles.size(),
                COMMAND,
                String.join("\n", scores).strip(),
                all.all(),
                all.right(),
                all.wrong(),
                all.outside(),
                share.percent(),
                share.low(),
                share.high(),
                damaged.entrySet().stream()
                        .map(e -> "| " + e.getKey() + " | `" + e.getValue() + "` |")
                        .collect(Collectors.joining("\n")),
                nesting.found(),
                nesting.inner(),
                nesting.passages(),
                nesting.percent());
    }
}
