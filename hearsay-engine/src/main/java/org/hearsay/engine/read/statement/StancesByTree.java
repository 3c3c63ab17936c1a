package org.hearsay.engine.read.statement;

import java.util.List;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.SpeechWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.Feature;
import org.hearsay.engine.text.PartOfSpeech;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Stances by syntax: the verb of saying in the cue, what denies this verb and nothing else, and the verbs that it hangs on
 * as what somebody wants, refuses or promises to do.
 */
final class StancesByTree {

    private final StanceWords words;
    private final Vocabulary vocabulary;
    private final ContentForm form;

    private StancesByTree(StanceWords words, Vocabulary vocabulary, ContentForm form) {
        this.words = words;
        this.vocabulary = vocabulary;
        this.form = form;
    }

    static Stance of(AnalysedText text, List<Span> cue, ContentForm form) {
        Stance weak = null;
        boolean attitude = false;
        for (Span span : cue) {
            StanceWords words = new StanceWords(text.vocabulary(), text.words(span));
            StancesByTree tree = new StancesByTree(words, text.vocabulary(), form);
            Stance strong = tree.strong();
            if (strong != null) {
                return strong;
            }
            attitude |= tree.isAttitude();
            weak = weak == null ? tree.weak() : weak;
        }
        if (attitude) {
            return Stance.ATTITUDE;
        }
        if (weak != null) {
            return weak;
        }
        return form == ContentForm.INFINITIVE ? Stance.ATTITUDE : Stance.ASSERTS;
    }

    /** What the first verb tells that does nothing but say; null where there is none. */
    private @Nullable Stance strong() {
        for (int i = 0; i < words.size(); i++) {
            Stance stance = isVerb(i) && !words.isWeak(i) && !words.is(i, SpeechWord.ATTITUDE) ? words.saying(i) : null;
            if (stance != null) {
                return governed(i, stance);
            }
        }
        return null;
    }

    /** What a verb that says at times, or a noun for something uttered, tells; null where there is none. */
    private @Nullable Stance weak() {
        for (int i = 0; i < words.size(); i++) {
            Stance stance = isVerb(i) ? words.saying(i) : words.utterance(i);
            if (stance != null && !words.is(i, SpeechWord.ATTITUDE)) {
                return governed(i, stance);
            }
        }
        return null;
    }

    private boolean isAttitude() {
        for (int i = 0; i < words.size(); i++) {
            boolean opinion = words.is(i, SpeechWord.HOLDING) && form == ContentForm.CLAUSE;
            if (words.is(i, SpeechWord.ATTITUDE) && !opinion && isContentWord(i)) {
                return true;
            }
        }
        return false;
    }

    /** The stance of a verb or noun of saying with what denies it and the verbs it hangs on. */
    private Stance governed(int i, Stance own) {
        Word word = words.word(i);
        if (isRefused(word)) {
            return Stance.ATTITUDE;
        }
        Stance stance = own == Stance.DENIES && isNegated(word) ? Stance.ASSERTS : words.withContent(i, own, form);
        Word lower = word;
        for (Word head = word.head(); head != null && lower.isA(Dependency.XCOMP); head = head.head()) {
            String form = head.lower();
            if (vocabulary.isAny(form, SpeechWord.REFUSING, SpeechWord.ATTITUDE)) {
                return Stance.ATTITUDE;
            }
            Stance outer = vocabulary.value(SpeechWord.SAYING, form, Stance.class);
            if (outer != null && outer != Stance.ASSERTS) {
                return outer;
            }
            lower = head;
        }
        return stance;
    }

    /** {@code would not say}: what denies the verb makes a refusal with its auxiliary. */
    private boolean isRefused(Word verb) {
        for (Word auxiliary : verb.children(Dependency.AUX)) {
            Word next = auxiliary.next();
            String pair =
                    next == null ? "" : auxiliary.lower() + ' ' + next.lower().replace('’', '\'');
            if (vocabulary.is(SpeechWord.REFUSING, pair)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNegated(Word verb) {
        return verb.children(Dependency.ADVMOD, Dependency.DET).stream()
                .anyMatch(w -> w.has(Feature.NEGATIVE)
                        || vocabulary.isAny(w.lower(), GrammarWord.NEGATION, GrammarWord.NEGATIVE_PRONOUN));
    }

    private boolean isVerb(int i) {
        PartOfSpeech pos = words.word(i).pos();
        return pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX;
    }

    private boolean isContentWord(int i) {
        return switch (words.word(i).pos()) {
            case VERB, NOUN, ADJ, X -> true;
            default -> false;
        };
    }
}
