package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.domain.document.Metadata;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a page says about itself: JSON-LD with schema.org's words first, then Open Graph, then the meta names of HTML.
 */
final class PageMetadata {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Set<String> ARTICLES = Set.of(
            "Article",
            "NewsArticle",
            "ReportageNewsArticle",
            "AnalysisNewsArticle",
            "BlogPosting",
            "LiveBlogPosting",
            "Report",
            "OpinionNewsArticle",
            "SocialMediaPosting");
    private static final int LONGEST = 500;
    private static final int DEEPEST = 4;

    private final Document page;
    private final List<JsonNode> articles = new ArrayList<>();

    private PageMetadata(Document page) {
        this.page = page;
        for (Element script : page.select("script[type=application/ld+json]")) {
            try {
                collect(JSON.readTree(script.data()), 0);
            } catch (JacksonException e) {
                // Broken JSON-LD is common; the page's other words remain.
            }
        }
    }

    static Metadata of(Document page) {
        PageMetadata found = new PageMetadata(page);
        return new Metadata(
                found.title(),
                found.first(found.named("publisher"), found.meta("og:site_name"), found.meta("application-name")),
                found.authors(),
                found.published(),
                found.language(),
                found.url());
    }

    private void collect(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(child -> collect(child, depth + 1));
        } else if (node.isObject()) {
            JsonNode type = node.path("@type");
            boolean article = type.isArray()
                    ? type.values().stream().anyMatch(t -> ARTICLES.contains(t.asString("")))
                    : ARTICLES.contains(type.asString(""));
            if (article) {
                articles.add(node);
            }
            collect(node.path("@graph"), depth + 1);
        }
    }

    private @Nullable String title() {
        Element heading = page.selectFirst("h1");
        return first(
                string("headline"),
                meta("og:title"),
                heading == null ? null : heading.text(),
                meta("title"),
                page.title());
    }

    private List<String> authors() {
        Set<String> found = new LinkedHashSet<>();
        for (JsonNode article : articles) {
            JsonNode author = article.path("author");
            if (author.isArray()) {
                author.forEach(a -> add(found, name(a)));
            } else {
                add(found, name(author));
            }
        }
        if (found.isEmpty()) {
            add(found, first(meta("author"), meta("article:author"), text("[rel=author]"), text("[itemprop=author]")));
        }
        return List.copyOf(found);
    }

    private static void add(Set<String> authors, @Nullable String words) {
        if (words == null || words.startsWith("http")) {
            return;
        }
        for (String author : words.split("\\s*(?:,| and | & )\\s*", -1)) {
            String name = author.replaceFirst("^(?i)by\\s+", "").strip();
            if (!name.isEmpty()) {
                authors.add(name);
            }
        }
    }

    private @Nullable String published() {
        Element time = page.selectFirst("time[datetime]");
        String words = first(
                string("datePublished"),
                meta("article:published_time"),
                meta("date"),
                meta("dc.date"),
                meta("pubdate"),
                time == null ? null : time.attr("datetime"));
        return words == null ? null : PublicationDays.find(words);
    }

    private @Nullable String language() {
        Element html = page.selectFirst("html[lang]");
        String words = first(
                string("inLanguage"), html == null ? null : html.attr("lang"), meta("og:locale"), meta("language"));
        if (words == null) {
            return null;
        }
        String language = Locale.forLanguageTag(words.replace('_', '-')).getLanguage();
        return language.isEmpty() ? null : language;
    }

    private @Nullable String url() {
        Element canonical = page.selectFirst("link[rel=canonical]");
        String words = first(canonical == null ? null : canonical.attr("href"), meta("og:url"), string("url"));
        return words != null && words.startsWith("http") ? words : null;
    }

    private @Nullable String string(String key) {
        for (JsonNode article : articles) {
            String value = clean(article.path(key).asString(""));
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private @Nullable String named(String key) {
        for (JsonNode article : articles) {
            JsonNode node = article.path(key);
            String value = name(node.isArray() && !node.isEmpty() ? node.get(0) : node);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private static @Nullable String name(JsonNode node) {
        return clean(node.isObject() ? node.path("name").asString("") : node.asString(""));
    }

    private @Nullable String meta(String name) {
        for (Element element :
                page.select("meta[name=" + name + "], meta[property=" + name + "], meta[itemprop=" + name + "]")) {
            String value = clean(element.attr("content"));
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private @Nullable String text(String selector) {
        Element element = page.selectFirst(selector);
        return element == null ? null : clean(element.text());
    }

    private @Nullable String first(@Nullable String... values) {
        for (String value : values) {
            String clean = value == null ? null : clean(value);
            if (clean != null) {
                return clean;
            }
        }
        return null;
    }

    private static @Nullable String clean(String words) {
        String clean = words.replaceAll("\\s+", " ").strip();
        return clean.isEmpty() || clean.length() > LONGEST ? null : clean;
    }
}
