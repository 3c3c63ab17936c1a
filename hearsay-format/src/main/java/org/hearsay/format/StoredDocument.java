package org.hearsay.format;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Layout;
import org.hearsay.domain.document.Metadata;
import org.hearsay.domain.document.Notice;

/** The document of a reading out of the reading's object. */
final class StoredDocument {

    private StoredDocument() {}

    /** @throws FormatException also when the text is not the one whose hash was kept */
    static Document of(JsonObject root, StoredSpans spans, List<Notice> notices) throws FormatException {
        JsonObject json = root.object("document");
        Document document = new Document(
                json.string("id"),
                json.strings("files"),
                json.string("name"),
                new Metadata(
                        json.stringOrNull("title"),
                        json.stringOrNull("publisher"),
                        json.strings("authors"),
                        json.stringOrNull("published"),
                        json.stringOrNull("language"),
                        json.stringOrNull("url")),
                json.string("mediaType"),
                spans.text(),
                // The key came later within the version; before, the layout was not kept.
                json.has("blocks") ? blocks(json, spans) : Layout.of(spans.text()),
                notices);
        if (!document.textSha256().equals(json.string("textSha256"))) {
            throw JsonObject.wrong("text", "is not the one that was read: document.textSha256 is the hash of another");
        }
        return document;
    }

    private static List<Block> blocks(JsonObject json, StoredSpans spans) throws FormatException {
        List<Block> blocks = new ArrayList<>();
        for (JsonObject block : json.objects("blocks")) {
            blocks.add(new Block(spans.one(block, "span"), block.oneOf("kind", Block.Kind.class)));
        }
        return blocks;
    }
}
