package org.hearsay.engine.text;

import java.util.List;
import java.util.Locale;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.Vocabulary;

/**
 * What the trained networks are told about words beside the words: letter case, layout, quotation marks, sentences. The
 * weights depend on every rule here; another one needs another training.
 */
final class ModelFeatures {

    private static final int LONGEST_HEADING = 20;
    private static final String TERMINAL = ".!?…";
    private static final String OPENING = "“«„‟";
    private static final String CLOSING = "”»";
    private static final String STRAIGHT = "\"＂";
    private static final String CLOSERS = OPENING + CLOSING + STRAIGHT + "'’" + ")]}";

    private final List<String> forms;
    private final boolean[] starts;
    private final boolean[] glued;
    private final Vocabulary vocabulary;

    /**
     * @param forms the words
     * @param starts whether a paragraph begins with the word
     * @param glued whether no white space stands before the word
     * @param vocabulary knows the abbreviations
     */
    ModelFeatures(List<String> forms, boolean[] starts, boolean[] glued, Vocabulary vocabulary) {
        this.forms = forms;
        this.starts = starts;
        this.glued = glued;
        this.vocabulary = vocabulary;
    }

    int[] shapes() {
        int[] shapes = new int[forms.size()];
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] = shape(forms.get(i));
        }
        return shapes;
    }

    private static int shape(String form) {
        if (!ModelWordCutter.isWordPart(form.codePointAt(0))) {
            return 6;
        }
        if (form.codePoints().anyMatch(Character::isDigit)) {
            return 5;
        }
        int[] letters = form.codePoints().filter(Character::isLetter).toArray();
        int upper = 0;
        int lower = 0;
        for (int c : letters) {
            upper += Character.isUpperCase(c) ? 1 : 0;
            lower += Character.isLowerCase(c) ? 1 : 0;
        }
        if (upper == 0) {
            return 1;
        }
        if (letters.length > 1 && lower == 0) {
            return 3;
        }
        return Character.isUpperCase(letters[0]) && upper == 1 ? 2 : 4;
    }

    int[] layouts() {
        int n = forms.size();
        int[] layouts = new int[n];
        int begin = 0;
        while (begin < n) {
            int end = begin + 1;
            while (end < n && !starts[end]) {
                end++;
            }
            boolean heading = end - begin <= LONGEST_HEADING
                    && ModelWordCutter.isWordPart(forms.get(end - 1).codePointAt(0));
            for (int i = begin; i < end; i++) {
                layouts[i] = heading ? (i == begin ? 4 : 3) : (i == begin ? 2 : 1);
            }
            begin = end;
        }
        return layouts;
    }

    /** Straight marks alternate, curly ones go by their shape; every paragraph begins outside. */
    int[] quotes() {
        int n = forms.size();
        int[] quotes = new int[n];
        boolean inside = false;
        for (int i = 0; i < n; i++) {
            inside &= !starts[i];
            String form = forms.get(i);
            boolean two = isHalfMark(form)
                    && i + 1 < n
                    && glued[i + 1]
                    && forms.get(i + 1).equals(form);
            int kind = 0;
            if (isIn(form, OPENING)) {
                kind = 2;
            } else if (isIn(form, CLOSING)) {
                kind = 4;
            } else if (isIn(form, STRAIGHT) || two) {
                kind = inside ? 4 : 2;
            }
            if (kind == 0) {
                quotes[i] = inside ? 3 : 1;
                continue;
            }
            inside = kind == 2;
            quotes[i] = kind;
            if (two) {
                quotes[++i] = kind;
            }
        }
        return quotes;
    }

    int[] paragraphs() {
        return numbers(starts);
    }

    /**
     * A sentence begins with a paragraph, and after a full stop, exclamation mark, question mark or ellipsis with the
     * closing marks glued to it, where white space follows and no small letter, unless the stop belongs to an
     * abbreviation or an initial.
     */
    int[] sentences() {
        int n = forms.size();
        boolean[] begins = starts.clone();
        int i = 0;
        while (i < n) {
            if (!isIn(forms.get(i), TERMINAL)) {
                i++;
                continue;
            }
            int j = i + 1;
            while (j < n && glued[j] && (isIn(forms.get(j), TERMINAL) || isIn(forms.get(j), CLOSERS))) {
                j++;
            }
            if (j < n && !glued[j] && !Character.isLowerCase(forms.get(j).codePointAt(0)) && !isShort(i, j)) {
                begins[j] = true;
            }
            i = j;
        }
        return numbers(begins);
    }

    private boolean isShort(int stop, int next) {
        if (!forms.get(stop).equals(".") || next != stop + 1) {
            return false;
        }
        String before = stop > 0 && glued[stop] ? forms.get(stop - 1) : "";
        return vocabulary.is(GrammarWord.MODEL_ABBREVIATION, before.toLowerCase(Locale.ROOT))
                || before.codePointCount(0, before.length()) == 1 && Character.isLetter(before.codePointAt(0))
                || before.contains(".");
    }

    private static int[] numbers(boolean[] begins) {
        int[] numbers = new int[begins.length];
        int number = -1;
        for (int i = 0; i < begins.length; i++) {
            number += begins[i] ? 1 : 0;
            numbers[i] = Math.max(number, 0);
        }
        return numbers;
    }

    private static boolean isHalfMark(String form) {
        return form.length() == 1 && "'’‘`".contains(form);
    }

    private static boolean isIn(String form, String marks) {
        return form.length() == 1 && marks.contains(form);
    }
}
