package org.hearsay.model;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Cuts words into the pieces of a vocabulary, the longest first from the left (WordPiece; Wu and others 2016). Letter
 * case and accents are dropped; punctuation stands alone.
 */
final class WordPieces {

    private static final int MOST_PIECES = 16;
    private static final int LONGEST_RUN = 100;
    private static final int LONGEST_FORM = 400;
    private static final int REMEMBERED = 50_000;

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<String> names;
    private final Map<String, int[]> known = new ConcurrentHashMap<>();
    private final Map<String, int[]> begun = new ConcurrentHashMap<>();
    private final int unknown;
    private final int opening;
    private final int closing;

    /** @param vocabulary one piece a line; the line is its id */
    WordPieces(List<String> vocabulary) {
        names = List.copyOf(vocabulary);
        for (int i = 0; i < vocabulary.size(); i++) {
            ids.put(vocabulary.get(i), i);
        }
        unknown = special("[UNK]");
        opening = special("[CLS]");
        closing = special("[SEP]");
    }

    /** @param vocabulary a file in UTF-8, one piece a line */
    static WordPieces of(byte[] vocabulary) {
        return new WordPieces(
                new String(vocabulary, StandardCharsets.UTF_8).lines().toList());
    }

    private int special(String piece) {
        Integer id = ids.get(piece);
        if (id == null) {
            throw new IllegalStateException("the vocabulary lacks " + piece);
        }
        return id;
    }

    /** The piece that opens every window. */
    int opening() {
        return opening;
    }

    /** The piece that closes every window. */
    int closing() {
        return closing;
    }

    /** Ids of the pieces of one word, 1 to 16. */
    int[] of(String word) {
        int[] pieces = known.get(word);
        if (pieces == null) {
            pieces = cut(word);
            if (known.size() < REMEMBERED) {
                known.put(word, pieces);
            }
        }
        return pieces;
    }

    /**
     * Where each piece of a word begins.
     *
     * @param word the word as it stands
     * @param ids its pieces
     * @return for each piece the UTF-16 unit of the word that it begins with; rising
     */
    int[] begins(String word, int[] ids) {
        int[] begins = begun.get(word);
        if (begins == null) {
            begins = located(word, ids);
            if (begun.size() < REMEMBERED) {
                begun.put(word, begins);
            }
        }
        return begins;
    }

    private int[] located(String word, int[] ids) {
        StringBuilder plain = new StringBuilder();
        int[] at = new int[2 * word.length() + 8];
        for (int i = 0; i < word.length(); ) {
            int c = word.codePointAt(i);
            String small = Normalizer.normalize(Character.toString(c).toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
            for (int k = 0; k < small.length(); ) {
                int x = small.codePointAt(k);
                int type = Character.getType(x);
                if (type != Character.NON_SPACING_MARK && !isNothing(type)) {
                    for (int unit = 0; unit < Character.charCount(x); unit++) {
                        at = plain.length() + unit < at.length ? at : Arrays.copyOf(at, 2 * at.length);
                        at[plain.length() + unit] = i;
                    }
                    plain.appendCodePoint(x);
                }
                k += Character.charCount(x);
            }
            i += Character.charCount(c);
        }
        int n = plain.length();
        int[] begins = new int[ids.length];
        int k = 0;
        for (int p = 0; p < ids.length; p++) {
            if (k >= n) {
                begins[p] = Math.max(word.length() - 1, 0);
                continue;
            }
            begins[p] = at[k];
            k = Math.min(n, k + length(ids, p, plain, k));
        }
        return begins;
    }

    /** How many UTF-16 units of a plain word a piece stands for. */
    private int length(int[] ids, int p, StringBuilder plain, int from) {
        String name = names.get(ids[p]);
        if (ids[p] != unknown) {
            return name.startsWith("##") ? name.length() - 2 : name.length();
        }
        // A run that has no pieces: up to where the next one could begin.
        int size = 1;
        while (from + size < plain.length()
                && !isAlone(plain.charAt(from), Character.getType(plain.charAt(from)))
                && !isAlone(plain.charAt(from + size), Character.getType(plain.charAt(from + size)))) {
            size++;
        }
        return size;
    }

    private int[] cut(String word) {
        String form = word.length() > LONGEST_FORM ? word.substring(0, LONGEST_FORM) : word;
        List<Integer> pieces = new ArrayList<>();
        for (String run : runs(Normalizer.normalize(form.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))) {
            longest(run, pieces);
        }
        if (pieces.isEmpty()) {
            return new int[] {unknown};
        }
        return pieces.stream().limit(MOST_PIECES).mapToInt(Integer::intValue).toArray();
    }

    private static List<String> runs(String plain) {
        List<String> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        plain.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (type == Character.NON_SPACING_MARK || isNothing(type)) {
                return;
            }
            if (!isAlone(c, type)) {
                run.appendCodePoint(c);
                return;
            }
            if (run.length() > 0) {
                runs.add(run.toString());
                run.setLength(0);
            }
            runs.add(Character.toString(c));
        });
        if (run.length() > 0) {
            runs.add(run.toString());
        }
        return runs;
    }

    private static boolean isNothing(int type) {
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.PRIVATE_USE
                || type == Character.UNASSIGNED
                || type == Character.SPACE_SEPARATOR
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }

    private static boolean isAlone(int c, int type) {
        return type == Character.CONNECTOR_PUNCTUATION
                || type == Character.DASH_PUNCTUATION
                || type == Character.START_PUNCTUATION
                || type == Character.END_PUNCTUATION
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || type == Character.OTHER_PUNCTUATION
                || "$+<=>^`|~".indexOf(c) >= 0
                || c >= 0x3400 && c <= 0x9FFF
                || c >= 0xF900 && c <= 0xFAFF;
    }

    private void longest(String run, List<Integer> pieces) {
        int before = pieces.size();
        if (run.codePointCount(0, run.length()) > LONGEST_RUN) {
            pieces.add(unknown);
            return;
        }
        int begin = 0;
        while (begin < run.length()) {
            int end = run.length();
            Integer id = null;
            while (end > begin && id == null) {
                id = ids.get((begin > 0 ? "##" : "") + run.substring(begin, end));
                end -= id == null ? 1 : 0;
            }
            if (id == null) {
                pieces.subList(before, pieces.size()).clear();
                pieces.add(unknown);
                return;
            }
            pieces.add(id);
            begin = end;
        }
    }
}
