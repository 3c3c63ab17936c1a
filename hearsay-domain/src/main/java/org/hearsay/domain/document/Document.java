package org.hearsay.domain.document;

import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.hearsay.domain.text.Ids;

/**
 * One published text, ready to be read.
 *
 * @param id {@code sha256:} and the hash of the original bytes in lower-case hex
 * @param files the file as the person gave it; several when identical bytes were given more than once
 * @param name the file's name without folders
 * @param metadata what the document says about itself
 * @param mediaType {@code text/plain} or {@code text/html}
 * @param text what all spans point into
 * @param blocks the text's layout
 * @param notices what happened on the way from bytes to text
 */
public record Document(
        String id,
        List<String> files,
        String name,
        Metadata metadata,
        String mediaType,
        String text,
        List<Block> blocks,
        List<Notice> notices) {

    private static final byte[] REPLACEMENT_CHARACTER = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

    public Document {
        files = List.copyOf(files);
        blocks = List.copyOf(blocks);
        notices = List.copyOf(notices);
    }

    /** A plain text that comes from no file; its id is the hash of its UTF-8 bytes. */
    public static Document ofText(String name, String text) {
        return new Document(
                "sha256:" + sha256(text),
                List.of(name),
                name,
                Metadata.NONE,
                "text/plain",
                text,
                Layout.of(text),
                List.of());
    }

    /** The same, saying something else about itself. */
    public Document with(Metadata other) {
        return new Document(id, files, name, other, mediaType, text, blocks, notices);
    }

    /** The same in another layout. */
    public Document withBlocks(List<Block> other) {
        return new Document(id, files, name, metadata, mediaType, text, other, notices);
    }

    /** The same, given as other files. */
    public Document withFiles(List<String> other) {
        return new Document(id, other, name, metadata, mediaType, text, blocks, notices);
    }

    /** SHA-256 of the text in UTF-8, in lower-case hex; a lone surrogate counts as U+FFFD, as it is written. */
    public String textSha256() {
        return sha256(text);
    }

    private static String sha256(String text) {
        MessageDigest digest = Ids.sha256();
        try {
            digest.update(StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .replaceWith(REPLACEMENT_CHARACTER)
                    .encode(CharBuffer.wrap(text)));
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("what cannot be encoded is replaced", e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
