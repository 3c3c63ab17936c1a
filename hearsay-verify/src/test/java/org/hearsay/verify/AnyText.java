package org.hearsay.verify;

import java.util.List;
import java.util.random.RandomGenerator;

/** Makes texts nobody would write, out of the pieces that matter to a reader of quotation marks. */
public final class AnyText {

    private static final String MARKS = "\"“”„‟«»‹›‘’‚‛'`´＂「」『』";
    private static final String SPACES = " \t\u00A0\u2003\u200B\u3000\uFEFF";
    private static final String POINTS = ".,:;?!-–—…()[]{}<>&%$#@/\\*_|~^";

    private static final List<String> WORDS = List.of(
            "said",
            "says",
            "told",
            "asked",
            "according",
            "to",
            "added",
            "wrote",
            "claimed",
            "continued",
            "that",
            "who",
            "he",
            "She",
            "they",
            "the",
            "a",
            "driver",
            "spokesman",
            "ministry",
            "Mira Tolvaj",
            "Dr. Henk Aru",
            "Karvan Radio",
            "KARVAN, 14 March (Agency) -",
            "by Ilse Brandt",
            "date 2024-03-14",
            "not",
            "don't",
            "l’eau",
            "the ’90s",
            "4,108",
            "$600",
            "U.S.",
            "Mr.",
            "naïve",
            "Straße",
            "İstanbul",
            "𝒳𝓎",
            "🙂",
            "e\u0301",
            "שלום",
            "مرحبا",
            "新闻",
            "ﬁ");

    private static final List<String> BREAKS =
            List.of("\n", "\n\n", "\r\n", "\r\n\r\n", "\r", "\u2028", "\u0085", "\f");

    private AnyText() {}

    /** A text of up to a few hundred pieces. */
    public static String next(RandomGenerator random) {
        int pieces = random.nextInt(1, 1 << random.nextInt(1, 10));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            appendPiece(text, random);
        }
        return text.toString();
    }

    /** {@code text} with a few pieces put in, left out or doubled. */
    static String mutated(String text, RandomGenerator random) {
        StringBuilder changed = new StringBuilder(text);
        int changes = random.nextInt(1, 40);
        for (int i = 0; i < changes && changed.length() > 1; i++) {
            int at = random.nextInt(changed.length());
            int end = Math.min(changed.length(), at + random.nextInt(1, 30));
            switch (random.nextInt(4)) {
                case 0 -> changed.delete(at, end);
                case 1 -> changed.insert(at, changed.substring(at, end));
                case 2 -> changed.setCharAt(at, MARKS.charAt(random.nextInt(MARKS.length())));
                default -> {
                    StringBuilder piece = new StringBuilder();
                    appendPiece(piece, random);
                    changed.insert(at, piece);
                }
            }
        }
        return changed.toString();
    }

    private static void appendPiece(StringBuilder text, RandomGenerator random) {
        switch (random.nextInt(20)) {
            case 0, 1, 2, 3 -> text.append(one(MARKS, random));
            case 4, 5, 6 -> text.append(one(POINTS, random));
            case 7 -> text.append(one(SPACES, random));
            case 8, 9 -> text.append(BREAKS.get(random.nextInt(BREAKS.size())));
            case 10 -> text.append((char) random.nextInt(0xD800, 0xE000));
            case 11 -> text.append((char) random.nextInt(0, 0x20));
            case 12 -> text.append((char) random.nextInt(0x10000));
            case 13 -> text.appendCodePoint(random.nextInt(0x10000, 0x110000));
            case 14 -> text.append(one(MARKS, random)).append(words(random)).append(one(MARKS, random));
            default -> text.append(words(random)).append(' ');
        }
    }

    private static String words(RandomGenerator random) {
        StringBuilder words = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
        for (int i = random.nextInt(8); i > 0; i--) {
            words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }

    private static char one(String of, RandomGenerator random) {
        return of.charAt(random.nextInt(of.length()));
    }
}
