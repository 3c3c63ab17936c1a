package org.hearsay.engine.read.quotation;

import java.util.List;
import java.util.Locale;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.SpeechWord;
import org.hearsay.engine.language.WordClass;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.PartOfSpeech;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * The words of one stretch of text as units, so that what stands around quotations can be read as if nothing were in
 * them: each quotation is one unit, and so is a word with its clitics and what hyphens tie to it.
 */
final class FoldedPassage {

    /** No sentence is followed further than this many units, so that time stays linear in the text. */
    private static final int LONGEST_SENTENCE = 120;

    private final AnalysedText text;
    private final List<Span> folded;
    private final UnitTable units;
    private final SpeakerWords words;
    private final @Nullable String[] lowers;

    /**
     * @param span the stretch
     * @param folded the quotations in it, in order, not overlapping
     */
    FoldedPassage(AnalysedText text, Span span, List<Span> folded) {
        this.text = text;
        this.folded = List.copyOf(folded);
        this.units = new UnitTable(text, span, this.folded);
        this.words = new SpeakerWords(text.vocabulary());
        this.lowers = new String[units.size()];
    }

    AnalysedText text() {
        return text;
    }

    int size() {
        return units.size();
    }

    /** The unit that stands for quotation {@code k}. */
    int place(int k) {
        return units.place(k);
    }

    boolean isQuotation(int u) {
        return isInside(u) && units.isQuotation(u);
    }

    /** Which quotation unit {@code u} stands for. */
    int quotation(int u) {
        return units.quotation(u);
    }

    int start(int u) {
        return isQuotation(u) ? folded.get(quotation(u)).start() : word(u).start();
    }

    int end(int u) {
        return isQuotation(u)
                ? folded.get(quotation(u)).end()
                : text.word(units.last(u)).end();
    }

    Span span(int from, int to) {
        return new Span(start(from), end(to - 1));
    }

    /** The first word of a unit that is no quotation. */
    Word word(int u) {
        return text.word(units.first(u));
    }

    /** First unit that ends behind an offset. */
    int at(int offset) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (end(middle) <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The unit in lower case, its apostrophes straight; empty for a quotation and beyond the ends. */
    String lower(int u) {
        if (!isInside(u) || isQuotation(u)) {
            return "";
        }
        String lower = lowers[u];
        if (lower == null) {
            lower = text.text()
                    .substring(start(u), end(u))
                    .toLowerCase(Locale.ROOT)
                    .replace('’', '\'');
            lowers[u] = lower;
        }
        return lower;
    }

    private boolean isInside(int u) {
        return u >= 0 && u < size();
    }

    boolean isWord(int u) {
        return isInside(u) && !isQuotation(u) && isLexical(text.text().charAt(start(u)));
    }

    private static boolean isLexical(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || c == '_'
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether a word begins with a capital, or is a name like {@code al-Suwar}. */
    boolean isCapital(int u) {
        return isInside(u) && !isQuotation(u) && Capitals.begin(text.text().substring(start(u), end(u)));
    }

    boolean is(int u, char mark) {
        return isInside(u)
                && !isQuotation(u)
                && end(u) - start(u) == 1
                && text.text().charAt(start(u)) == mark;
    }

    /** Whether the unit's word belongs to one of these classes. */
    boolean is(int u, WordClass... classes) {
        return text.vocabulary().isAny(lower(u), classes);
    }

    boolean isPronoun(int u) {
        return words.isPronoun(lower(u));
    }

    boolean isSubject(int u) {
        return words.isSubject(lower(u));
    }

    boolean isDeterminer(int u) {
        return words.isDeterminer(lower(u));
    }

    boolean isGenitive(int u) {
        return words.isGenitive(lower(u));
    }

    boolean isBoundary(int u) {
        return words.isBoundary(lower(u)) || isCapital(u) && words.isDate(lower(u));
    }

    boolean isAuxiliary(int u) {
        return words.isAuxiliary(lower(u));
    }

    boolean isAdverb(int u) {
        return isWord(u) && !isCapital(u) && words.isAdverb(lower(u));
    }

    boolean isGerund(int u) {
        return words.isGerund(lower(u));
    }

    /** Whether the unit may stand between a speaker and the verb: an auxiliary or an adverb. */
    boolean isBetween(int u) {
        return isAdverb(u) || isWord(u) && !isCapital(u) && isAuxiliary(u);
    }

    /** The stance that the unit tells as a verb of saying; null where it is none. */
    @Nullable
    Stance stance(int u) {
        boolean noun = text.hasTrees() && is(u, SpeechWord.WEAK) && word(u).pos() == PartOfSpeech.NOUN;
        return noun ? null : text.vocabulary().value(SpeechWord.SAYING, lower(u), Stance.class);
    }

    /** A verb of saying that attributes wherever it stands. */
    boolean isStrong(int u) {
        return stance(u) != null && !is(u, SpeechWord.WEAK);
    }

    boolean isDash(int u) {
        return is(u, '—') || is(u, '–') || is(u, '-');
    }

    /** Whether a sentence ends with this unit. */
    boolean endsSentence(int u) {
        if (u == size() - 1) {
            return true;
        }
        if (!isQuotation(u)) {
            Word last = text.word(units.last(u));
            return last.index() == last.sentence().last() - 1;
        }
        char last = lastWritten(quotation(u));
        if (last == '.') {
            return isQuotation(u + 1) || isCapital(u + 1);
        }
        return (last == '?' || last == '!')
                && (isQuotation(u + 1) || isCapital(u + 1) && !SpeechClause.begins(this, u + 1));
    }

    /** The last character of quotation {@code k} before its closing mark. */
    char lastWritten(int k) {
        Span span = folded.get(k);
        int at = span.end() - 1;
        while (at > span.start() && "\"“”„«»‘’'‹› ".indexOf(text.text().charAt(at)) >= 0) {
            at--;
        }
        return text.text().charAt(at);
    }

    /** The first character of quotation {@code k} behind its opening mark. */
    char firstWritten(int k) {
        Span span = folded.get(k);
        int at = span.start();
        while (at < span.end() - 1 && "\"“”„«»‘’'‹› ".indexOf(text.text().charAt(at)) >= 0) {
            at++;
        }
        return text.text().charAt(at);
    }

    /** First unit of the sentence that holds {@code u}. */
    int sentenceStart(int u) {
        int at = u;
        while (at > 0 && u - at < LONGEST_SENTENCE && !endsSentence(at - 1)) {
            at--;
        }
        return at;
    }

    /** First unit after the sentence that holds {@code u}. */
    int sentenceEnd(int u) {
        int at = u;
        while (at < size() - 1 && at - u < LONGEST_SENTENCE && !endsSentence(at)) {
            at++;
        }
        return at + 1;
    }
}
