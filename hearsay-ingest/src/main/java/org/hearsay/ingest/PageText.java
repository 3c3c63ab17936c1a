package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.document.Block.Kind;
import org.hearsay.domain.document.Metadata;
import org.hearsay.domain.text.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Turns elements into text: one block a paragraph, an empty line between two. */
final class PageText {

    private static final Set<String> SKIPPED = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "head",
            "title",
            "nav",
            "aside",
            "footer",
            "form",
            "button",
            "svg",
            "iframe",
            "select",
            "textarea",
            "figcaption");

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "i", "ins", "kbd",
            "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u",
            "var", "wbr", "img", "acronym");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    /** The headline, as the first block. */
    void title(String words) {
        line.append(words);
        flush(Kind.TITLE);
    }

    /**
     * Adds all that {@code element} holds.
     *
     * @param title the headline, which is not said twice
     */
    void add(Element element, @Nullable String title) {
        element.traverse(new NodeVisitor() {
            private int skipped;
            private int quoted;
            private int breaks;

            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words && skipped == 0) {
                    append(words.getWholeText());
                    breaks = words.isBlank() ? breaks : 0;
                } else if (node instanceof Element e) {
                    String name = e.normalName();
                    if (SKIPPED.contains(name)) {
                        skipped++;
                    } else if (name.equals("br")) {
                        // Two line breaks part paragraphs, one only wraps.
                        append(" ");
                        if (++breaks == 2) {
                            flush(kind(e, quoted));
                        }
                    } else if (name.equals("q")) {
                        line.append('“');
                    } else if (!INLINE.contains(name)) {
                        flush(quoted > 0 ? Kind.QUOTATION : Kind.PARAGRAPH);
                        quoted += name.equals("blockquote") ? 1 : 0;
                    }
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (!(node instanceof Element e)) {
                    return;
                }
                String name = e.normalName();
                if (SKIPPED.contains(name)) {
                    skipped--;
                } else if (name.equals("q")) {
                    line.append('”');
                } else if (!INLINE.contains(name) && !name.equals("br")) {
                    boolean repeated = title != null && line.toString().strip().equals(title.strip());
                    if (repeated && isHeading(name)) {
                        line.setLength(0);
                    }
                    flush(kind(e, quoted));
                    quoted -= name.equals("blockquote") ? 1 : 0;
                }
            }
        });
        flush(Kind.PARAGRAPH);
    }

    Extract extract(Metadata metadata) {
        return new Extract(text.toString(), blocks, metadata);
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    private static Kind kind(Element element, int quoted) {
        String name = element.normalName().toLowerCase(Locale.ROOT);
        if (isHeading(name)) {
            return Kind.HEADING;
        }
        if (quoted > 0) {
            return Kind.QUOTATION;
        }
        return name.equals("li") ? Kind.ITEM : Kind.PARAGRAPH;
    }

    /** White space of any kind and length is one space; none at the beginning of a line. */
    private void append(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00A0';
            if (!space) {
                line.append(c);
            } else if (line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
    }

    private void flush(Kind kind) {
        String words = line.toString().strip();
        line.setLength(0);
        if (words.isEmpty()) {
            return;
        }
        if (text.length() > 0) {
            text.append("\n\n");
        }
        blocks.add(new Block(new Span(text.length(), text.length() + words.length()), kind));
        text.append(words);
    }
}
