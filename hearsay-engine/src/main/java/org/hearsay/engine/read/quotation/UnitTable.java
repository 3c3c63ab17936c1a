package org.hearsay.engine.read.quotation;

import java.util.List;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Word;

/** Which words and which quotation each unit of a {@link FoldedPassage} stands for. */
final class UnitTable {

    /** First word of each unit; the complement of the number of a quotation. */
    private final int[] firsts;

    private final int[] lasts;
    private final int[] places;
    private int size;

    UnitTable(AnalysedText text, Span span, List<Span> folded) {
        List<Word> words = text.words(span);
        firsts = new int[words.size() + folded.size()];
        lasts = new int[firsts.length];
        places = new int[folded.size()];
        int k = 0;
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            while (k < folded.size() && folded.get(k).end() <= word.start()) {
                addQuotation(k++);
            }
            if (k < folded.size() && folded.get(k).start() < word.end()) {
                addQuotation(k);
            } else if (size > 0 && firsts[size - 1] >= 0 && joins(words, i, lasts[size - 1] > firsts[size - 1])) {
                lasts[size - 1] = word.index();
            } else {
                firsts[size] = word.index();
                lasts[size++] = word.index();
            }
        }
    }

    int size() {
        return size;
    }

    int place(int quotation) {
        return places[quotation];
    }

    boolean isQuotation(int unit) {
        return firsts[unit] < 0;
    }

    int quotation(int unit) {
        return ~firsts[unit];
    }

    int first(int unit) {
        return firsts[unit];
    }

    int last(int unit) {
        return lasts[unit];
    }

    private void addQuotation(int k) {
        if (size == 0 || firsts[size - 1] != ~k) {
            places[k] = size;
            firsts[size++] = ~k;
        }
    }

    /** Whether a word is a clitic of the one before, or hyphens tie the two together. */
    private static boolean joins(List<Word> words, int i, boolean tied) {
        Word word = words.get(i);
        if (i == 0 || !word.isGlued()) {
            return false;
        }
        Word previous = words.get(i - 1);
        if (isHyphen(word)) {
            return isLexical(previous)
                    && i + 1 < words.size()
                    && words.get(i + 1).isGlued()
                    && isLexical(words.get(i + 1));
        }
        return (isLexical(previous) || tied && isHyphen(previous)) && isLexical(word);
    }

    private static boolean isHyphen(Word word) {
        String form = word.form();
        return form.equals("-") || form.equals("‑");
    }

    /** Whether it holds a letter or a digit at its beginning, or behind an apostrophe. */
    private static boolean isLexical(Word word) {
        String form = word.form();
        boolean apostrophe = form.length() > 1 && (form.charAt(0) == '\'' || form.charAt(0) == '’');
        return Character.isLetterOrDigit(form.codePointAt(apostrophe ? 1 : 0));
    }
}
