package org.hearsay.ingest;

import net.dankito.readability4j.Readability4J;
import org.hearsay.domain.document.Metadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** A saved page, reduced to its article. */
final class HtmlPage {

    /** Pages are not nested deeper by hand; what is deeper is put at this depth. */
    private static final int DEEPEST = 100;

    /** Larger pages are refused: 16 million characters. */
    private static final int LONGEST = 16_000_000;

    /** A shorter extract is no article; then all of the page's text is taken. */
    private static final int SHORTEST_ARTICLE = 140;

    /** No article has more elements than this; such a page is taken whole. */
    private static final int MOST_ELEMENTS = 50_000;

    /** What is never part of an article's text. */
    private static final String CLUTTER =
            "script, style, noscript, template, iframe, object, svg, form, button, select,"
                    + " textarea, nav, aside, footer, dialog, figcaption, [hidden], [aria-hidden=true], [role=navigation],"
                    + " [role=complementary], [role=dialog], [role=search], [role=contentinfo]";

    private HtmlPage() {}

    static Extract read(String html) throws IngestException {
        if (html.length() > LONGEST) {
            throw new IngestException("The page is larger than 16 MB; save the article alone, as text.");
        }
        if (!MarkupBudget.suffices(html)) {
            throw new IngestException(
                    "The page has too much markup, most of it never closed; save the article alone, as text.");
        }
        Document page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        Metadata metadata = PageMetadata.of(page);
        Element heading = page.selectFirst("h1");
        String title = heading == null ? null : heading.text();
        PageText text = new PageText();
        if (title != null && !title.isBlank()) {
            text.title(title);
        }
        Element article = article(page.clone());
        text.add(article == null ? page.body() : article, title);
        return text.extract(metadata);
    }

    private static @Nullable Element article(Document page) {
        page.select(CLUTTER).remove();
        // Bottom up, so that what held only empty elements is empty itself by then. The extraction looks at the text of
        // every element, which a page of a hundred thousand empty ones would make slow.
        Elements all = page.body().getAllElements();
        for (int i = all.size() - 1; i > 0; i--) {
            Element element = all.get(i);
            if (element.childNodeSize() == 0 && !element.normalName().equals("br")) {
                element.remove();
            }
        }
        if (page.body().getAllElements().size() > MOST_ELEMENTS) {
            return null;
        }
        Element found = new Readability4J("", page.outerHtml()).parse().getArticleContent();
        return found == null || found.text().length() < SHORTEST_ARTICLE ? null : found;
    }
}
