package org.hearsay.verify.accuracy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.core.text.Span;

/** Reads attributions from brat standoff, as PolNeAR ships them. */
final class Brat {

    private Brat() {}

    /**
     * The attributions of one file.
     *
     * @param lines the lines of an {@code .ann} file
     * @throws IllegalArgumentException when an offset is no number
     */
    static List<Attribution> attributions(List<String> lines) {
        Map<String, List<Span>> marked = new HashMap<>();
        for (String line : lines) {
            String[] parts = line.split("\t", -1);
            if (line.startsWith("T") && parts.length >= 2) {
                marked.put(parts[0], spans(parts[1].substring(parts[1].indexOf(' ') + 1)));
            }
        }
        List<Attribution> attributions = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("E")) {
                String roles = line.split("\t", -1)[1];
                attributions.add(new Attribution(inRole("source", roles, marked), inRole("content", roles, marked)));
            }
        }
        return attributions;
    }

    private static List<Span> inRole(String role, String roles, Map<String, List<Span>> marked) {
        List<Span> spans = new ArrayList<>();
        for (String pair : roles.split(" ", -1)) {
            int colon = pair.indexOf(':');
            if (colon > 0 && pair.substring(0, colon).replaceFirst("\\d+$", "").equalsIgnoreCase(role)) {
                spans.addAll(marked.getOrDefault(pair.substring(colon + 1), List.of()));
            }
        }
        return spans;
    }

    private static List<Span> spans(String pieces) {
        List<Span> spans = new ArrayList<>();
        for (String piece : pieces.split(";", -1)) {
            int gap = piece.indexOf(' ');
            int start = Integer.parseInt(piece.substring(0, gap));
            int end = Integer.parseInt(piece.substring(gap + 1));
            if (start < end) {
                spans.add(new Span(start, end));
            }
        }
        return spans;
    }
}
