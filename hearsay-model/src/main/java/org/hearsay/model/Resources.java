package org.hearsay.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.hearsay.domain.text.Ids;

/** Files that ship inside the program. */
final class Resources {

    private Resources() {}

    /** @throws IllegalStateException when it is not there */
    static byte[] bytes(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program is not whole: " + name + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the program is not whole: " + name, e);
        }
    }

    /** Of the files one after the other, in hexadecimal digits. */
    static String sha256(List<byte[]> files) {
        MessageDigest digest = Ids.sha256();
        files.forEach(digest::update);
        return HexFormat.of().formatHex(digest.digest());
    }
}
