package org.hearsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds inputs with the same bytes, so that each document is read once. Only files that share their length with another
 * input are looked into, and none is kept in memory.
 */
final class Copies {

    private Copies() {}

    /** The inputs in their order; of equals the first stays, with the paths of all. */
    static List<Input> merged(List<Input> inputs) {
        Map<Long, Integer> lengths = new HashMap<>();
        inputs.forEach(input -> lengths.merge(length(input), 1, Integer::sum));
        Map<String, Input> first = new LinkedHashMap<>();
        Map<String, Set<String>> files = new HashMap<>();
        for (int i = 0; i < inputs.size(); i++) {
            Input input = inputs.get(i);
            long length = length(input);
            String own = "input " + i;
            String key = length >= 0 && lengths.getOrDefault(length, 0) > 1 ? hash(input, own) : own;
            first.putIfAbsent(key, input);
            files.computeIfAbsent(key, k -> new LinkedHashSet<>()).addAll(input.files());
        }
        List<Input> merged = new ArrayList<>(first.size());
        first.forEach((key, input) -> merged.add(input.with(List.copyOf(new ArrayList<>(files.get(key))))));
        return merged;
    }

    /** Number of bytes, -1 where it cannot be told: reading will say why. */
    private static long length(Input input) {
        try {
            return input.bytes() != null ? input.bytes().length : Files.size(path(input));
        } catch (IOException e) {
            return -1;
        }
    }

    private static String hash(Input input, String otherwise) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            if (input.bytes() != null) {
                digest.update(input.bytes());
            } else {
                try (InputStream in = Files.newInputStream(path(input))) {
                    byte[] buffer = new byte[1 << 16];
                    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                        digest.update(buffer, 0, read);
                    }
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            return otherwise;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Path path(Input input) throws IOException {
        if (input.path() == null) {
            throw new IOException("no file");
        }
        return input.path();
    }
}
