package org.hearsay.ingest;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.document.Layout;
import org.hearsay.domain.text.Span;

/** A plain text: its headers, then its paragraphs. The text stays as it is. */
final class PlainText {

    /** Longer texts are refused: 16 million characters, more than any book has. */
    private static final int LONGEST = 16_000_000;

    private PlainText() {}

    static Extract read(String text) throws IngestException {
        if (text.length() > LONGEST) {
            throw new IngestException("It is longer than 16 million characters; cut it into parts.");
        }
        Headers headers = Headers.of(text);
        List<Block> blocks = new ArrayList<>(headers.blocks());
        for (Block block : Layout.of(text, headers.end())) {
            Span dateline = headers.dateline();
            Span span = block.span();
            if (dateline != null && dateline.start() == span.start()) {
                blocks.add(new Block(dateline, Block.Kind.HEADER));
                int from = skipSpace(text, dateline.end(), span.end());
                if (from < span.end()) {
                    blocks.add(new Block(new Span(from, span.end()), block.kind()));
                }
            } else {
                blocks.add(headers.isByline(span) ? new Block(span, Block.Kind.HEADER) : block);
            }
        }
        return new Extract(text, blocks, headers.metadata());
    }

    private static int skipSpace(String text, int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
