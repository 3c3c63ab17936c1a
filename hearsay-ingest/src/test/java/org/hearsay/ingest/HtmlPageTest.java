package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Metadata;
import org.junit.jupiter.api.Test;

class HtmlPageTest {

    private static final String STORY = "<h1>Ferry late again</h1>"
            + "<p>The ferry at Karvan was late again on Thursday, and nobody on the pier knew why it had not come.</p>"
            + "<p>She said that <q>it always is</q>, and the others who had been waiting with her agreed with that.</p>"
            + "<h2>The night</h2><blockquote><p>We waited until the morning came, all of us, on the cold stones.</p></blockquote>"
            + "<ul><li>one lamp was out, and the second had been out for weeks</li><li>two boats were missing</li></ul>";

    private static Document read(String html) throws IngestException {
        return Ingest.read(html.getBytes(StandardCharsets.UTF_8), "a.html", "a.html");
    }

    private static String page(String head, String body) {
        return "<!DOCTYPE html><html lang=\"en\"><head>" + head + "</head><body>" + body + "</body></html>";
    }

    @Test
    void clutterGoesAndTheArticleStays() throws IngestException {
        Document document = read(page(
                "<title>x</title>",
                "<div role=\"dialog\">We store cookies</div><nav><a>Home</a><a>Sport</a></nav><main><article>" + STORY
                        + "</article></main><aside>Most read</aside><form>Subscribe now</form><footer>Imprint</footer>"
                        + "<script>var secret = 1;</script>"));

        assertThat(document.text())
                .startsWith("Ferry late again\n\nThe ferry at Karvan")
                .contains("“it always is”", "The night", "one lamp was out")
                .doesNotContain("cookies", "Sport", "Most read", "Subscribe", "Imprint", "secret")
                .containsOnlyOnce("Ferry late again");
        assertThat(document.blocks())
                .extracting(Block::kind)
                .contains(Block.Kind.TITLE, Block.Kind.HEADING, Block.Kind.QUOTATION, Block.Kind.ITEM);
        assertThat(document.blocks())
                .allSatisfy(b -> assertThat(b.span().of(document.text())).isNotBlank());
    }

    @Test
    void jsonLdComesFirst() throws IngestException {
        Metadata metadata = read(page(
                        "<meta property=\"og:site_name\" content=\"Other\"><script type=\"application/ld+json\">"
                                + "{\"@graph\":[{\"@type\":[\"NewsArticle\"],\"headline\":\"Late\",\"datePublished\":\"2024-03-16T18:05:00+01:00\","
                                + "\"author\":[{\"name\":\"Edda Rhun\"},{\"name\":\"Milo Tarsk\"}],\"publisher\":{\"name\":\"Radio Salt\"}}]}</script>",
                        STORY))
                .metadata();

        assertThat(metadata.title()).isEqualTo("Late");
        assertThat(metadata.publisher()).isEqualTo("Radio Salt");
        assertThat(metadata.authors()).containsExactly("Edda Rhun", "Milo Tarsk");
        assertThat(metadata.published()).isEqualTo("2024-03-16");
    }

    @Test
    void brokenJsonLdCostsNothing() throws IngestException {
        Metadata metadata = read(page(
                        "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", </script>"
                                + "<meta property=\"og:site_name\" content=\"Radio Salt\"><meta name=\"author\" content=\"By Edda Rhun\">"
                                + "<meta name=\"date\" content=\"2024-03-15\"><link rel=\"canonical\" href=\"https://salt.example/1\">",
                        STORY))
                .metadata();

        assertThat(metadata.publisher()).isEqualTo("Radio Salt");
        assertThat(metadata.authors()).containsExactly("Edda Rhun");
        assertThat(metadata.published()).isEqualTo("2024-03-15");
        assertThat(metadata.url()).isEqualTo("https://salt.example/1");
        assertThat(metadata.language()).isEqualTo("en");
    }

    @Test
    void aPageWithoutTextSaysSo() {
        assertThatThrownBy(() -> read(page("<title>x</title>", "<script>1</script>")))
                .isInstanceOf(IngestException.class)
                .hasMessage("The page holds no text.");
    }

    @Test
    void depthAndBreadthAreBounded() throws IngestException {
        assertThat(read("<html><body>" + "<div>".repeat(100_000) + "<p>deep down</p>")
                        .text())
                .contains("deep down");
        assertThat(read("<html><body>" + "<p>wide and wider still, word upon word</p>".repeat(60_000))
                        .text())
                .contains("wide and wider");
    }
}
