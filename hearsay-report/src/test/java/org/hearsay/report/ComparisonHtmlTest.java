package org.hearsay.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.domain.comparison.Account;
import org.hearsay.domain.comparison.Comparison;
import org.hearsay.domain.comparison.Derivation;
import org.hearsay.domain.comparison.Issue;
import org.hearsay.domain.comparison.Merge;
import org.hearsay.domain.comparison.Origins;
import org.hearsay.domain.comparison.Unsourced;
import org.hearsay.domain.comparison.Why;
import org.hearsay.domain.place.Place;
import org.hearsay.domain.reading.Engine;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ComparisonHtmlTest {

    @Test
    void everyPointHasAColumnForEachAnswerAndACardForEachAccount() {
        Comparison comparison = MadeUp.of(20);
        Document page = page(comparison);
        for (Issue issue : comparison.issues()) {
            Element shown = page.getElementById(issue.id());
            assertThat(shown.select(".cols > .col")).hasSize(issue.answers().size());
            for (int i = 0; i < issue.answers().size(); i++) {
                Issue.Answer answer = issue.answers().get(i);
                Element column = shown.select(".cols > .col").get(i);
                long echoes = answer.accounts().stream()
                        .mapToLong(a -> a.echoes().size())
                        .sum();
                assertThat(column.select("h4").text()).startsWith(answer.answer());
                assertThat(column.select(".card"))
                        .hasSize((int) (answer.accounts().size() - echoes));
                assertThat(column.select(".echo li")).hasSize((int) echoes);
            }
        }
    }

    @Test
    void theExactWordsOfEveryAccountAreShown() {
        Comparison comparison = MadeUp.of(20);
        Compared compared = new Compared(comparison);
        String text = page(comparison).select("#issues").text();
        for (List<Account> group : OriginIndex.groups(comparison)) {
            group.forEach(a -> assertThat(text).contains(compared.words(a)));
        }
    }

    @Test
    void anOriginHasOneHueAllOverThePage() {
        Document page = page(MadeUp.of(20));
        for (Element name : page.select(".card .path .o:contains(Ilva Torren)")) {
            assertThat(name.parent().selectFirst(".num").attr("class")).isEqualTo("num k1");
        }
        assertThat(page.select(".card.k0 .path"))
                .allSatisfy(p -> assertThat(p.text()).startsWith("?"));
    }

    @Test
    void linksLeadToPlacesThatExistOnce() {
        Document page = page(MadeUp.of(20));
        Set<String> ids = new HashSet<>();
        page.select("[id]").forEach(e -> assertThat(ids.add(e.id())).as(e.id()).isTrue());
        assertThat(page.select("a[href]"))
                .hasSizeGreaterThan(100)
                .allSatisfy(a -> assertThat(ids).contains(a.attr("href").substring(1)));
    }

    @Test
    void loadsNothingAndRunsNothing() throws Exception {
        String html = ComparisonHtml.render(MadeUp.of(20));
        Document page = Jsoup.parse(html);
        assertThat(page.select("script, link, img, iframe, object, embed, base, use, image, [src], [style], [onclick]"))
                .isEmpty();
        assertThat(html).doesNotContain("http:").doesNotContain("https:").doesNotContain("@import");
        assertThat(page.select("style")).hasSize(1);
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256")
                        .digest(page.selectFirst("style").data().getBytes(StandardCharsets.UTF_8)));
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'; style-src 'sha256-" + hash + "'");
    }

    @Test
    void markupIsWellFormedAndTheSameEveryTime() {
        for (int documents : new int[] {1, 2, 20}) {
            Parser parser = Parser.htmlParser().setTrackErrors(20);
            String html = ComparisonHtml.render(MadeUp.of(documents));
            Jsoup.parse(html, "", parser);
            assertThat(parser.getErrors()).isEmpty();
            assertThat(ComparisonHtml.render(MadeUp.of(documents))).isEqualTo(html);
        }
    }

    @Test
    void everyChoiceHasItsRules() {
        Document page = page(MadeUp.of(20));
        String sheet = page.selectFirst("style").data();
        assertThat(page.select(".filter input"))
                .isNotEmpty()
                .allSatisfy(i -> assertThat(sheet).contains("#" + i.id() + ":checked"));
        assertThat(page.select(".wo"))
                .allSatisfy(w -> assertThat(w.select("> .wd > .wk")).hasSize(1));
    }

    @Test
    void nothingThatDecidesIsSaid() {
        assertThat(page(MadeUp.of(20)).text().toLowerCase(java.util.Locale.ROOT))
                .contains("cannot both hold")
                .doesNotContainPattern("\\b(true|false|lies|lied|wrong|correct|contradict\\w*)\\b");
    }

    @Test
    void aCountryIsNoPoint() {
        Document page = page(MadeUp.of(20));
        assertThat(page.select(".map .country.told").text()).isEqualTo("Iraq");
        assertThat(page.select(".map title").text()).doesNotContain("Marland").contains("Orvel");
        assertThat(page.select(".spots").text()).contains("Marland country · 4 documents");
    }

    @Test
    void aMapWithoutPlacesSaysSo() {
        Telling one = new Telling("a.txt", null, null);
        Account account = one.tell("4 boats left Sella", null, 4, null, "Sella", null);
        Document page = page(compared(one, account));
        assertThat(page.select(".map")).isEmpty();
        assertThat(page.select("#places").text()).contains("No place");
        assertThat(page.select("#times").text()).contains("Nothing that is told");
        assertThat(page.select("#derivations").text()).contains("No document was found");
    }

    @Test
    void nothingComparedIsAPageThatSaysSo() {
        Comparison empty = new Comparison(
                new Engine("test", List.of()),
                List.of(new Telling("a.txt", null, null).reading()),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Document page = page(empty);
        assertThat(page.select("h1").text()).startsWith("One document");
        assertThat(page.select("#issues .nothing").text()).isEqualTo(Sections.NO_ISSUES);
        assertThat(page.select("form, article")).isEmpty();
    }

    @Test
    void hostileTextStaysText() {
        String evil = "</style></svg><script>alert(1)</script> \"' onload=x <!-- \u202E ]]>";
        Telling telling = new Telling("\"><img src=x>", evil, evil);
        Account account = telling.tell(
                "5 " + evil + " at <b>Sella",
                new Telling.Who(evil, true),
                5,
                "2024-03-01",
                "<b>Sella",
                new Place(1, 2, 0, "<i>", Place.Precision.TOWN));
        Comparison comparison = compared(telling, account);
        Document page = page(comparison);
        assertThat(page.select("script, img, b:contains(Sella) b, i:contains(alert), [onload]"))
                .isEmpty();
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("svg svg")).isEmpty();
        assertThat(page.select(".card blockquote").first().text())
                .contains("<script>alert(1)</script>")
                .contains("⟨U+202E⟩");
        assertThat(page.select("text").text()).contains("<b>Sella");
        assertThat(page.text()).doesNotContain("\u202E");
    }

    @Test
    void aPageOfTwoHundredDocumentsIsNoLongerThanTheyAre() {
        Comparison comparison = MadeUp.of(200);
        String html = ComparisonHtml.render(comparison);
        assertThat(html.length()).isLessThan(3_000_000);
        assertThat(Jsoup.parse(html).select(".docs li")).hasSize(200);
    }

    private static Document page(Comparison comparison) {
        return Jsoup.parse(ComparisonHtml.render(comparison));
    }

    /** One document in which all that can be said is said of one account. */
    static Comparison compared(Telling telling, Account account) {
        Why.Quote quote = new Why.Quote(account.document(), account.span());
        Why why = new Why("why " + account.origin(), List.of(quote), List.of());
        String answer = String.valueOf(account.origin());
        Issue.Answer given = new Issue.Answer(answer, null, null, answer, new Origins(1, 1, 0), List.of(account));
        return new Comparison(
                new Engine("test", List.of()),
                List.of(telling.reading()),
                Map.of(),
                account.origin() == null
                        ? List.of()
                        : List.of(new Derivation(
                                "d1",
                                account.document(),
                                null,
                                answer,
                                Set.of(Derivation.How.CITES),
                                List.of(new Derivation.Passage(account.span(), null)),
                                why)),
                List.of(new Issue(
                        "i1", Issue.On.IDENTITY, quote, List.of(given, given), List.of(new Issue.Conflict(0, 1)), why)),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Merge("m1", List.of(new Merge.Member(account.document(), "s", answer)), 0.5, why)),
                List.of(new Unsourced(account.document(), account.span(), why)));
    }
}
