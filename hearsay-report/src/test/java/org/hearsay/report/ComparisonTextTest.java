package org.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.hearsay.domain.comparison.Account;
import org.hearsay.domain.comparison.Comparison;
import org.hearsay.domain.comparison.Corroboration;
import org.hearsay.domain.comparison.Issue;
import org.hearsay.domain.comparison.Origins;
import org.hearsay.domain.comparison.Planned;
import org.hearsay.domain.comparison.Why;
import org.hearsay.domain.reading.Engine;
import org.junit.jupiter.api.Test;

class ComparisonTextTest {

    @Test
    void pointsAtIssueComeFirstWithWhoSaysSo() {
        Telling salt = new Telling("a.txt", "Radio Salt", "2024-03-14");
        Telling bell = new Telling("b.txt", "The Bell", "2024-03-15");
        Telling copy = new Telling("c.txt", null, null);
        Account nine = salt.tell("9 lorries crossed", new Telling.Who("Ilva Torren", true), 9, null, null, null);
        Account twelve = bell.tell("12 lorries crossed", null, 12, null, null, null);
        Account echo = copy.tell("9 lorries crossed", null, 9, null, null, null);
        Why why = new Why("all count the same kind", List.of(), List.of());
        Why.Quote topic = new Why.Quote(nine.document(), nine.span());
        Issue issue = new Issue(
                "i1",
                Issue.On.QUANTITY,
                topic,
                List.of(
                        new Issue.Answer(
                                "9",
                                BigDecimal.valueOf(9),
                                BigDecimal.valueOf(9),
                                "lorries",
                                new Origins(1, 1, 0),
                                List.of(Telling.echoed(nine, echo), echo)),
                        new Issue.Answer(
                                "about 12",
                                new BigDecimal("10.8"),
                                new BigDecimal("13.2"),
                                "lorries",
                                new Origins(0, 0, 1),
                                List.of(twelve))),
                List.of(new Issue.Conflict(0, 1)),
                why);
        Comparison comparison = new Comparison(
                new Engine("test", List.of()),
                List.of(salt.reading(), bell.reading(), copy.reading()),
                Map.of(),
                List.of(),
                List.of(issue),
                List.of(),
                List.of(new Planned("p1", nine, twelve, why)),
                List.of(new Corroboration(
                        "r1", topic, List.of(Telling.echoed(nine, echo), echo), new Origins(1, 2, 1), why)),
                List.of(),
                List.of());

        assertThat(ComparisonText.render(comparison, 80, false)).isEqualTo("""
                3 documents · 1 point at issue · 1 planned against happened · 1 agreement

                Points at issue

                “9 lorries crossed”
                number · These two cannot both hold.
                why: all count the same kind
                  ▸ 9 lorries · 1 independent origin
                    │ Radio Salt ← Ilva Torren · 14 March 2024 · [1]
                    │ “9 lorries crossed”
                    │ also in [3]
                  ▸ about 12 lorries (10.8 to 13.2) · origin unknown
                    ┊ The Bell ← origin unknown · 15 March 2024 · [2]
                    ┊ “12 lorries crossed”

                Planned against happened

                    │ was to be: Radio Salt ← Ilva Torren · 14 March 2024 · [1]
                    │ “9 lorries crossed”
                    ┊ is reported: The Bell ← origin unknown · 15 March 2024 · [2]
                    ┊ “12 lorries crossed”
                why: all count the same kind

                Where accounts agree

                “9 lorries crossed”
                2 documents, 1 to 2 independent origins, 1 unknown · all count the same kind
                    │ Radio Salt ← Ilva Torren · 14 March 2024 · [1]
                    │ also in [3]

                Who took from whom
                No document was found to take from another one.

                What nobody answers for
                Nothing was found that is passed on without a source.

                Who may be one
                No source is named in two documents.

                Documents
                  1  What a.txt says · Radio Salt · 14 March 2024
                  2  What b.txt says · The Bell · 15 March 2024
                  3  What c.txt says
                """);
    }

    @Test
    void noLineIsWiderThanTheTerminal() {
        for (int width : new int[] {40, 80}) {
            assertThat(ComparisonText.render(MadeUp.of(20), width, false).lines())
                    .allSatisfy(l -> assertThat(Wrap.columns(l)).isLessThanOrEqualTo(width));
        }
    }

    @Test
    void coloursAreSetOnlyWhereTheyAreWanted() {
        String plain = ComparisonText.render(MadeUp.of(3), 80, false);

        assertThat(plain).doesNotContain("\u001B");
        assertThat(ComparisonText.render(MadeUp.of(3), 80, true).replaceAll("\u001B\\[[0-9;]*m", ""))
                .isEqualTo(plain);
    }

    @Test
    void hostileWordsSteerNoTerminal() {
        Telling telling = new Telling("a\u001B[2J.txt", "\u001B]0;x\u0007", "2024\u202E");
        Account account =
                telling.tell("5 \u001B[31m\u202E boats", new Telling.Who("\u001B[1m", true), 5, null, null, null);

        assertThat(ComparisonText.render(ComparisonHtmlTest.compared(telling, account), 80, false))
                .doesNotContain("\u001B")
                .doesNotContain("\u0007")
                .doesNotContain("\u202E");
    }
}
