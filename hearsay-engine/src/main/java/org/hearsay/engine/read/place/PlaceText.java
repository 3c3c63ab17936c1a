package org.hearsay.engine.read.place;

import java.util.Set;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.gazetteer.Gazetteer;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.PlaceWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.Word;
import org.hearsay.engine.text.WordRun;

/** The words of a text as names of places are looked for among them. */
final class PlaceText {

    /** Words between a town and the dash of its dateline: ", N.C. (NNA)". */
    private static final int DATELINE = 6;

    private static final int LONGEST_CODE = 3;
    private static final Set<String> DASHES = Set.of("—", "–", "-", "--");

    private final AnalysedText text;
    private final WordRun words;

    PlaceText(AnalysedText text) {
        this.text = text;
        this.words = WordRun.of(text);
    }

    WordRun words() {
        return words;
    }

    Vocabulary vocabulary() {
        return text.vocabulary();
    }

    String of(Span span) {
        return span.of(text.text());
    }

    /** From word {@code from} to word {@code to}, exclusive, as it stands. */
    String of(int from, int to) {
        return of(words.span(from, to));
    }

    /** The words of a mention without a clitic at the end: {@code Karvan's}. */
    Span withoutClitic(Span mention) {
        int last = words.at(mention.end()) - 1;
        boolean clitic = words.has(last) && words.start(last) > mention.start() && words.isClitic(last);
        return clitic ? new Span(mention.start(), words.start(last)) : mention;
    }

    /** "The White House", "the Hill": an article before the name, and none of a noun that the name stands before. */
    boolean hasArticle(Span mention) {
        int first = words.at(mention.start());
        boolean article = words.isAny(first, GrammarWord.ARTICLE) || words.isAny(first - 1, GrammarWord.ARTICLE);
        Word head = article && text.hasTrees() ? text.headOf(mention) : null;
        return head != null && !head.isA(Dependency.COMPOUND) && !head.isA(Dependency.AMOD);
    }

    /** Whether a mention is where a report was written: in capitals, at the beginning of a line, with a dash behind. */
    boolean isDateline(Span mention) {
        int start = mention.start();
        boolean begins = start == 0 || text.text().charAt(start - 1) == '\n';
        boolean shouted = of(mention).chars().noneMatch(Character::isLowerCase) && mention.length() > LONGEST_CODE;
        for (int i = words.at(mention.end()), last = i + DATELINE; begins && shouted && i < last && words.has(i); i++) {
            String word = of(i, i + 1);
            if (DASHES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a name may begin here: with a capital, or with an article before a hyphen and a capital ("al-Suwar"). */
    boolean isCapital(int i) {
        return words.isCapital(i) || words.is(i, PlaceWord.NAME_ARTICLE) && isHyphen(i + 1) && words.isCapital(i + 2);
    }

    /** Whether a hyphen without white space about it is here. */
    boolean isHyphen(int i) {
        return (words.isMark(i, '-') || words.isMark(i, '‑')) && words.isGlued(i) && words.isGlued(i + 1);
    }

    /** How many words from here on may be of one name, hyphens not counted. */
    int run(int from, int to) {
        int names = 0;
        int i = from;
        while (i < to && (isHyphen(i) ? i > from : words.isWord(i) && names++ < Gazetteer.LONGEST)) {
            i++;
        }
        return i - from;
    }

    boolean isKind(int i) {
        return PlaceKind.of(words.lower(i), vocabulary()) != PlaceKind.ANY;
    }
}
