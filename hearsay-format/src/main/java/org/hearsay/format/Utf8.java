package org.hearsay.format;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Writes UTF-8 that is always valid. */
final class Utf8 {

    private static final byte[] REPLACEMENT_CHARACTER = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};
    private static final int BUFFER = 1 << 14;

    private Utf8() {}

    /**
     * A writer onto {@code out}. UTF-8 has no form for a lone surrogate: each comes out as U+FFFD, which is one code
     * point as well, so that offsets still fit.
     */
    static Writer writer(OutputStream out) {
        return new BufferedWriter(
                new OutputStreamWriter(
                        out,
                        StandardCharsets.UTF_8
                                .newEncoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                                .replaceWith(REPLACEMENT_CHARACTER)),
                BUFFER);
    }
}
