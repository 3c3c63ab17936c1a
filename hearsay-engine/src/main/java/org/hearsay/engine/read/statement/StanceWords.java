package org.hearsay.engine.read.statement;

import java.util.List;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.engine.language.ClaimWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.SpeechWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/** What the words of a cue tell one by one, as the vocabulary has them. */
final class StanceWords {

    private final Vocabulary vocabulary;
    private final List<Word> words;
    private final List<String> lowers;

    StanceWords(Vocabulary vocabulary, List<Word> words) {
        this.vocabulary = vocabulary;
        this.words = words;
        this.lowers = words.stream().map(w -> w.lower().replace('’', '\'')).toList();
    }

    int size() {
        return words.size();
    }

    Word word(int i) {
        return words.get(i);
    }

    boolean is(int i, SpeechWord wordClass) {
        return vocabulary.is(wordClass, lowers.get(i));
    }

    boolean is(int i, GrammarWord wordClass) {
        return vocabulary.is(wordClass, lowers.get(i));
    }

    /** The stance of the verb of saying, or of the phrase with one, that begins with a word; null where there is none. */
    @Nullable
    Stance saying(int i) {
        int length = vocabulary.phrase(SpeechWord.SAYING, lowers::get, i, size());
        return length == 0
                ? null
                : vocabulary.value(SpeechWord.SAYING, String.join(" ", lowers.subList(i, i + length)), Stance.class);
    }

    /** The stance that a noun for something uttered tells; null where it is none. */
    @Nullable
    Stance utterance(int i) {
        return vocabulary.value(SpeechWord.UTTERANCE, lowers.get(i), Stance.class);
    }

    /** Whether the verb of saying at a word mostly does something else; one with its particle does not. */
    boolean isWeak(int i) {
        return !isPhrase(i) && is(i, SpeechWord.WEAK);
    }

    /** Whether a verb of saying begins here that is more than one word: "push back". */
    boolean isPhrase(int i) {
        return vocabulary.phrase(SpeechWord.SAYING, lowers::get, i, size()) > 1;
    }

    /** Whether words that refuse begin here and end before {@code end}. */
    boolean refuses(int i, int end) {
        return vocabulary.phrase(SpeechWord.REFUSING, lowers::get, i, end) > 0;
    }

    /** A word that denies, or ends with one. */
    boolean isNegation(int i) {
        return vocabulary.is(GrammarWord.NEGATION, lowers.get(i))
                || vocabulary.ends(GrammarWord.NEGATION, lowers.get(i));
    }

    /** Behind a negation: "not only", "not just". */
    boolean isHarmless(int i) {
        return vocabulary.is(ClaimWord.NO_DENIAL, lowers.get(i));
    }

    /** What the verb of saying at a word tells when it is denied: who does not believe something doubts it. */
    Stance whereDenied(int i, Stance own) {
        boolean opinion = is(i, SpeechWord.BELIEVING) && own != Stance.DENIES && own != Stance.DOUBTS;
        return opinion ? Stance.DOUBTS : Stance.NOT_SAID;
    }

    /** Who tells somebody to do something, demands it. */
    Stance withContent(int i, Stance stance, ContentForm form) {
        boolean demands = form == ContentForm.INFINITIVE
                && is(i, SpeechWord.ADDRESSED)
                && (stance == Stance.ASSERTS || stance == Stance.ASKS || stance == Stance.PREDICTS);
        return demands ? Stance.DEMANDS : stance;
    }
}
