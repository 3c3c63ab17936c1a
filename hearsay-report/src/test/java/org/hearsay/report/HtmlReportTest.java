package org.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hearsay.domain.document.Metadata;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source.Naming;
import org.hearsay.domain.source.Source.Role;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    @Test
    void textIsTheOriginalWhenTagsAreStripped() {
        assertThat(text(page(Bridge.reading()))).isEqualTo(Bridge.TEXT);
    }

    @Test
    void everyStatementIsListedInExactWords() {
        Reading reading = Bridge.reading();
        Document page = page(reading);
        for (Statement statement : reading.statements()) {
            Elements quoted = page.select("#in-" + statement.id() + " blockquote bdi");
            assertThat(quoted.eachText())
                    .isEqualTo(statement.content().stream()
                            .map(s -> s.of(Bridge.TEXT))
                            .toList());
        }
    }

    @Test
    void everyStatementIsTintedInFull() {
        Reading reading = Bridge.reading();
        String tinted = String.join("|", page(reading).select(".s").eachText());
        assertThat(tinted)
                .contains("“There were two blasts, a small one and then the one that broke our windows,”")
                .contains("that any charge had been laid under the arches")
                .doesNotContain("The road bridge over the Sella");
        assertThat(page(reading).select(".s.deny").text()).isEqualTo("that any charge had been laid under the arches");
        assertThat(page(reading).select(".s.k0").text()).startsWith("At least four people");
    }

    @Test
    void nestedStatementsShowBothTints() {
        Elements inner = page(Bridge.reading()).select(".s.in");
        assertThat(inner.text()).isEqualTo("“Keep off the bridge after midnight.”");
        assertThat(inner.attr("class")).contains("k8", "o4", "v8", "v4");
    }

    @Test
    void linksLeadToPlacesThatExistOnce() {
        Document page = page(Bridge.reading());
        Set<String> ids = new HashSet<>();
        page.select("[id]").forEach(e -> assertThat(ids.add(e.id())).as(e.id()).isTrue());
        Elements links = page.select("a[href]");
        assertThat(links).hasSizeGreaterThan(2 * 17);
        links.forEach(a -> assertThat(ids).contains(a.attr("href").substring(1)));
    }

    @Test
    void loadsNothingAndRunsNothing() throws Exception {
        String html = HtmlReport.render(Bridge.reading());
        Document page = Jsoup.parse(html);
        assertThat(page.select("script, link, img, iframe, object, embed, base, [src], [style], [onclick]"))
                .isEmpty();
        assertThat(html).doesNotContain("http:").doesNotContain("https:").doesNotContain("@import");
        String sheet = page.selectFirst("style").data();
        assertThat(sheet.split("url\\(", -1))
                .hasSize(3)
                .filteredOn(u -> !u.startsWith("@"))
                .allMatch(u -> u.startsWith("data:font/woff2"));
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(sheet.getBytes(StandardCharsets.UTF_8)));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-" + hash
                        + "'; font-src data:; base-uri 'none'; form-action 'none'");
    }

    @Test
    void staysSmall() {
        String extended = "Žofie Šťastná řekla: „Ne.“";
        assertThat(HtmlReport.render(Bridge.reading()).length()).isLessThan(250_000);
        assertThat(HtmlReport.render(new Fixture(extended).build()).length()).isLessThan(350_000);
    }

    @Test
    void hostileTextStaysText() {
        String evil = "<script>alert(1)</script> \"' onload=x </style><img src=x> &amp; ]]> <!-- \u202Eabc";
        Reading reading = new Fixture("“" + evil + "” said " + evil + " again.\n")
                .metadata(new Metadata(evil, evil, List.of(evil), evil, "en\" onload=\"x", "javascript:alert(1)"))
                .notice(evil)
                .source("s\"><script>", evil, Naming.NAMED, Role.UNKNOWN, evil)
                .said("t\"><script>", "“" + evil + "”")
                .cue("said <", "said")
                .by("s\"><script>")
                .build();
        Document page = page(reading);
        assertThat(page.select("script, img, [onload]")).isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(text(page)).isEqualTo(reading.document().text());
        assertThat(page.select("h1").text())
                .contains("<script>alert(1)</script>")
                .contains("⟨U+202E⟩");
        assertThat(page.select("a[href^=javascript]")).isEmpty();
    }

    @Test
    void hostileIndexStaysText() {
        String html = HtmlReport.renderIndex(List.of(
                new IndexEntry("javascript:alert(1)", "<b>x</b>", "<i>", "<u>", 10, 5, 1, 1),
                IndexEntry.of("a b/ü?#.html", Bridge.reading())));
        Document page = Jsoup.parse(html);
        assertThat(page.select("b, i, u, script")).isEmpty();
        assertThat(page.select("a").eachAttr("href"))
                .containsExactly("./javascript%3aalert%281%29", "./a%20b/%c3%bc%3f%23.html");
        assertThat(page.text()).contains("The Kalven Messenger · 14 March 2024").contains("9 sources");
    }

    /** Spans that begin and end anywhere; the seed is in the message of a failure. */
    @Test
    void anySpansGiveWellFormedMarkup() {
        for (long seed = 0; seed < 200; seed++) {
            Reading reading = random(seed);
            String html = HtmlReport.render(reading);
            Parser parser = Parser.htmlParser().setTrackErrors(20);
            Document page = Jsoup.parse(html, "", parser);
            assertThat(parser.getErrors()).as("seed " + seed).isEmpty();
            assertThat(text(page))
                    .as("seed " + seed)
                    .isEqualTo(reading.document().text());
            assertThat(page.select(".at"))
                    .as("seed " + seed)
                    .hasSize(reading.statements().size());
            assertThat(HtmlReport.render(reading)).isEqualTo(html);
        }
    }

    @Test
    void headersAndCarriageReturnsAreKept() {
        Reading reading = new Fixture("14 March\r\n\r\nOne line.\r\nThe next.\r\r“Yes,” said Ume.\r\n").build();
        assertThat(text(page(reading))).isEqualTo(reading.document().text());
    }

    @Test
    void saysWhyNothingIsFound() {
        assertThat(page(new Fixture("It rained.\n").build()).select(".nothing").text())
                .startsWith("Nothing attributed");
        assertThat(page(new Fixture("").build()).select(".nothing").text()).contains("no text");
        assertThat(page(new Fixture("").notice("The file is empty.").build()).text())
                .contains("The file is empty.");
    }

    @Test
    void languageAndDirectionComeFromTheDocument() {
        Metadata persian = new Metadata(null, null, List.of(), null, "fa", null);
        Element text = page(new Fixture("سلام.\n").metadata(persian).build()).selectFirst("#text");
        assertThat(text.attr("lang")).isEqualTo("fa");
        assertThat(text.attr("dir")).isEqualTo("rtl");
    }

    @Test
    void everyStatementOfALongTextIsShown() {
        String quote = "“We saw the water rise over the second arch,” said Orin Vesk. It was late. ";
        int count = 2_800;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(quote).append(i % 5 == 4 ? "\n\n" : "");
        }
        Fixture whole = new Fixture(text.toString()).source("sV", "Orin Vesk", Naming.NAMED, Role.UNKNOWN);
        int at = 0;
        for (int i = 0; i < count; i++) {
            at = whole.text.indexOf("“We", at);
            whole.statementAt("t" + i, new Span(at, at + 45), "sV");
            at++;
        }
        Reading reading = whole.build();
        assertThat(HtmlReport.render(reading)).contains("id=\"t2799\"");
    }

    private static Reading random(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        String[] pieces = {"word ", "“", "” ", "\n", "\n\n", "<b>", "&", "𝒳 ", "said ", "\u202E", "é "};
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        Fixture fixture = new Fixture(text.toString());
        for (int i = 0; i < 12; i++) {
            fixture.source("s" + i, "Source " + i, Naming.NAMED, Role.UNKNOWN);
        }
        for (int i = random.nextInt(12); i >= 0 && !text.toString().isBlank(); i--) {
            int a = random.nextInt(text.length());
            int b = a + 1 + random.nextInt(text.length() - a);
            // Half a pair is no place in a text; the reader never ends a span there.
            a -= a > 0 && Character.isLowSurrogate(text.charAt(a)) ? 1 : 0;
            b += b < text.length() && Character.isLowSurrogate(text.charAt(b)) ? 1 : 0;
            fixture.statementAt("t" + i, new Span(a, b), "s" + random.nextInt(14));
        }
        return fixture.build();
    }

    private static Document page(Reading reading) {
        return Jsoup.parse(HtmlReport.render(reading));
    }

    /** All that the page holds of the original, without margin and tags. */
    private static String text(Document page) {
        StringBuilder text = new StringBuilder();
        for (Element part : page.select(".front, #text")) {
            Element copy = part.clone();
            copy.select(".note").remove();
            text.append(copy.wholeText());
        }
        return text.toString();
    }
}
