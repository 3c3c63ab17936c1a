package org.hearsay.verify.accuracy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Copies of annotated texts that are broken as texts break on their way through mail, translation and copying; the
 * annotations are carried over.
 */
public final class DamagedTexts {

    /** What is broken. */
    public enum Damage {
        /** All double quotation marks are gone. */
        NO_MARKS("no quotation marks"),
        /** Every closing mark is an opening one. */
        OPENING_FOR_CLOSING("every closing mark an opening one"),
        /** Line feeds are spaces. */
        NO_PARAGRAPHS("no paragraphs");

        private final String words;

        Damage(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    private static final String DOUBLE = "\"“”„‟«»＂";
    private static final String SINGLE = "'’‘`";

    private DamagedTexts() {}

    /**
     * Writes a damaged copy.
     *
     * @param gold holds {@code text/} and {@code attributions/}
     * @param to where the copy goes, in the same form
     */
    public static void copy(Path gold, Path to, Damage damage) throws IOException {
        Files.createDirectories(to.resolve("text"));
        Files.createDirectories(to.resolve("attributions"));
        List<Path> annotations = files(gold.resolve("attributions"));
        for (Path path : files(gold.resolve("text"))) {
            String text = Files.readString(path, StandardCharsets.UTF_8);
            int[] moved = new int[text.codePointCount(0, text.length()) + 1];
            Files.writeString(
                    to.resolve("text").resolve(path.getFileName()),
                    damaged(text, damage, moved),
                    StandardCharsets.UTF_8);
            String name = path.getFileName().toString().replaceFirst("\\.txt$", "");
            for (Path annotation : annotations) {
                if (annotation.getFileName().toString().startsWith(name)) {
                    Files.writeString(
                            to.resolve("attributions").resolve(annotation.getFileName()),
                            moved(Files.readString(annotation, StandardCharsets.UTF_8), moved),
                            StandardCharsets.UTF_8);
                }
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.sorted().toList();
        }
    }

    /** @param moved is filled with the new place of each code point of the old text, and of its end */
    private static String damaged(String text, Damage damage, int[] moved) {
        int[] points = text.codePoints().toArray();
        StringBuilder out = new StringBuilder();
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < points.length; i++) {
            moved[i] = count;
            int c = points[i];
            boolean twin = SINGLE.indexOf(c) >= 0
                    && (i + 1 < points.length && points[i + 1] == c || i > 0 && points[i - 1] == c);
            if (damage == Damage.NO_MARKS && (DOUBLE.indexOf(c) >= 0 || twin)) {
                continue;
            }
            if (damage == Damage.OPENING_FOR_CLOSING) {
                inside = c == '"' && !inside || c != '"' && inside && c != '\n';
                c = c == '”' || c == '"' && !inside ? '“' : c == '»' ? '«' : c;
            }
            out.appendCodePoint(damage == Damage.NO_PARAGRAPHS && c == '\n' ? ' ' : c);
            count++;
        }
        moved[points.length] = count;
        return out.toString();
    }

    private static String moved(String annotations, int[] moved) {
        StringBuilder out = new StringBuilder();
        for (String line : annotations.split("\n", -1)) {
            String[] parts = line.split("\t", -1);
            if (line.startsWith("T") && parts.length >= 2) {
                int kind = parts[1].indexOf(' ');
                StringBuilder places = new StringBuilder();
                for (String range : parts[1].substring(kind + 1).split(";", -1)) {
                    String[] ends = range.trim().split(" ", -1);
                    places.append(places.isEmpty() ? "" : ";")
                            .append(moved[Integer.parseInt(ends[0])])
                            .append(' ')
                            .append(moved[Integer.parseInt(ends[1])]);
                }
                out.append(parts[0])
                        .append('\t')
                        .append(parts[1], 0, kind + 1)
                        .append(places)
                        .append('\t')
                        .append('\n');
            } else {
                out.append(line).append('\n');
            }
        }
        return out.toString();
    }
}
