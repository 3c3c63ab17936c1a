package org.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.domain.document.Metadata;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source.Naming;
import org.hearsay.domain.source.Source.Role;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TextReportTest {

    @Test
    void everyStatementStandsInExactWords() {
        Reading reading = Bridge.reading();
        String flat = TextReport.render(reading, 60, false)
                .replaceAll("\n {2}[│┊] ", " ")
                .replaceAll("\\s+", " ");
        for (Statement statement : reading.statements()) {
            for (Span span : statement.content()) {
                assertThat(flat).contains(span.of(Bridge.TEXT));
            }
        }
    }

    @Test
    void beginsWithWhoAndHowMuch() {
        assertThat(TextReport.render(Bridge.reading(), 200, false).lines().limit(7))
                .containsExactly(
                        "Ferrymen heard two blasts before the Sella bridge fell",
                        "The Kalven Messenger · 14 March 2024 · by Ines Tarrow",
                        "",
                        "350 words · 50\u00A0% attributed · 17 statements by 9 sources · 50\u00A0% narration"
                                + " · longest chain 2 hands",
                        "Of what is attributed: 67\u00A0% on named origins · 23\u00A0% on described origins ·"
                                + " 10\u00A0% on origins not named",
                        "From the page to the origin: 73\u00A0% through 1 hand · 17\u00A0% through 2 hands",
                        "");
    }

    @Test
    void aChainShowsTheWordsItStandsOn() {
        String text = "“I saw the lorries,” Ilva Torren told Radio Salt. “We left,” said Bo Tal, who spoke to us.";
        Reading reading = new Fixture(text)
                .source("a", "Ilva Torren", Naming.NAMED, Role.UNKNOWN)
                .source("b", "Bo Tal", Naming.NAMED, Role.UNKNOWN)
                .source("r", "Radio Salt", Naming.NAMED, Role.OUTLET)
                .said("t1", "“I saw the lorries,”")
                .cue("told Radio", "told")
                .access(Statement.Access.SAW, "I saw")
                .link("r", Link.How.INTERVIEWED, "told Radio Salt")
                .link("a", Link.How.QUOTED, "told")
                .by("a")
                .said("t2", "“We left,”")
                .cue("said Bo", "said")
                .link("b", Link.How.INTERVIEWED, "spoke to us")
                .by("b")
                .build();

        String report = TextReport.render(reading, 100, false).replaceAll("\\s+", " ");

        assertThat(report)
                .contains("— told · saw “I saw” · page ← Radio Salt (interviewed “told Radio Salt”) ← Ilva Torren")
                .contains("— said · page ← Bo Tal (interviewed “spoke to us”)");
        assertThat(Jsoup.parse(HtmlReport.render(reading)).select("#sources").text())
                .contains("saw “I saw” · page ← Radio Salt (interviewed “told Radio Salt”) ← Ilva Torren ·")
                .contains("page ← Bo Tal (interviewed “spoke to us”) ·");
    }

    @Test
    void whatHasNoSourceComesLast() {
        String report = TextReport.render(Bridge.reading(), 80, false);
        String last = report.substring(report.indexOf("No source named"));
        assertThat(last).contains("At least four people").contains("paid in advance");
        assertThat(report.substring(0, report.length() - last.length())).doesNotContain("paid in advance");
    }

    @Test
    void linesFitTheTerminal() {
        for (int width : new int[] {24, 40, 80, 100, 300}) {
            assertThat(TextReport.render(Bridge.reading(), width, false).lines())
                    .allMatch(l -> Wrap.columns(l) <= Math.min(width, 100));
        }
    }

    @Test
    void wideCharactersAndEndlessWordsAreBroken() {
        String text = "“" + "橋が落ちた".repeat(30) + "” said Ume. “" + "x".repeat(500) + "”";
        Reading reading = new Fixture(text)
                .said("t1", "“" + "橋が落ちた".repeat(30) + "”")
                .by()
                .said("t2", "“" + "x".repeat(500) + "”")
                .by()
                .build();
        assertThat(TextReport.render(reading, 40, false).lines()).allMatch(l -> Wrap.columns(l) <= 40);
    }

    @Test
    void colourIsOnlyAdded() {
        String plain = TextReport.render(Bridge.reading(), 80, false);
        String coloured = TextReport.render(Bridge.reading(), 80, true);
        assertThat(plain).doesNotContain("\u001B");
        assertThat(coloured).contains("\u001B[1m");
        assertThat(coloured.replaceAll("\u001B\\[[0-9]+m", "")).isEqualTo(plain);
        assertThat(coloured.lines()).allMatch(l -> l.lastIndexOf("\u001B[") <= l.lastIndexOf("\u001B[0m"));
    }

    @Test
    void controlCharactersDoNotReachTheTerminal() {
        String evil = "\u001B]0;owned\u0007\u001B[2J\u009B31m\u202Etxt\u2066\u200F\b\u0000\u007F";
        Reading reading = new Fixture("“" + evil + "” said " + evil + "x.")
                .metadata(new Metadata(evil, evil, List.of(evil), evil, evil, evil))
                .notice(evil)
                .source("s1", evil, Naming.NAMED, Role.UNKNOWN, evil)
                .said("t1", "“" + evil + "”")
                .cue("said " + evil + "x", evil + "x")
                .by("s1")
                .build();
        String report = Pages.renderAll(List.of(reading, reading), 80, false);
        assertThat(report.chars())
                .allMatch(c -> c == '\n' || c >= 0x20 && !(c >= 0x7F && c < 0xA0))
                .noneMatch(c -> c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200F);
        assertThat(report).contains("␛]0;owned␇").contains("⟨U+009B⟩").contains("⟨U+202E⟩");
    }

    @Test
    void saysWhyNothingIsFound() {
        assertThat(TextReport.render(new Fixture("").build(), 80, false)).contains("no text to read");
        assertThat(TextReport.render(
                        new Fixture("It rained.\n").notice("Not English.").build(), 80, false))
                .contains("! Not English.")
                .contains("Nothing attributed");
    }

    @Test
    void severalReadingsEndWithAnOverview() {
        Reading reading = Bridge.reading();
        assertThat(Pages.renderAll(List.of(reading), 80, false)).isEqualTo(TextReport.render(reading, 80, false));
        assertThat(Pages.renderAll(List.of(reading, reading), 80, false))
                .contains("2 documents · 700 words · 50\u00A0% attributed · 34 statements");
    }
}
