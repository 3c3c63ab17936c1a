package org.hearsay.engine.read.statement;

import java.util.List;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.SpeechWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.Negations;
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

    static Stance of(AnalysedText text, List<Span> cue, List<Span> content) {
        ContentForm form = ContentForm.of(text, content);
        Stance weak = null;
        boolean attitude = false;
        boolean denied = false;
        for (Span span : cue) {
            StanceWords words = new StanceWords(text.vocabulary(), text.words(span));
            StancesByTree tree = new StancesByTree(words, text.vocabulary(), form);
            Stance strong = tree.strong();
            if (strong != null) {
                return strong;
            }
            if (form == ContentForm.INFINITIVE && tree.isRefused(text.headOf(content.get(0)))) {
                return Stance.NOT_SAID;
            }
            attitude |= tree.isAttitude();
            denied |= tree.isDenied();
            weak = weak == null ? tree.weak() : weak;
        }
        if (attitude && weak != Stance.NOT_SAID) {
            return Stance.ATTITUDE;
        }
        if (weak != null) {
            return weak;
        }
        return form == ContentForm.INFINITIVE ? Stance.ATTITUDE : denied ? Stance.NOT_SAID : Stance.ASSERTS;
    }

    /** What the first verb tells that does nothing but say; null where there is none. */
    private @Nullable Stance strong() {
        for (int i = 0; i < words.size(); i++) {
            Stance stance = isVerb(i) && !words.isWeak(i) && !isAttitude(i) && !leadsOn(i) ? words.saying(i) : null;
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
            if (stance != null && !isAttitude(i) && !leadsOn(i)) {
                return governed(i, stance);
            }
        }
        return null;
    }

    /** "Declined / to comment": what is refused is to speak. */
    private boolean isRefused(@Nullable Word content) {
        if (content == null || vocabulary.value(SpeechWord.SAYING, content.lower(), Stance.class) == null) {
            return false;
        }
        Word head = content.head();
        return head != null && (vocabulary.is(SpeechWord.REFUSING, head.lower()) || Negations.isDenied(head));
    }

    private boolean isAttitude() {
        for (int i = 0; i < words.size(); i++) {
            boolean opinion = words.is(i, SpeechWord.HOLDING) && form == ContentForm.CLAUSE;
            if (isAttitude(i) && !opinion && isContentWord(i)) {
                return true;
            }
        }
        return false;
    }

    /** The stance of a verb or noun of saying with what denies it and the verbs it hangs on. */
    private Stance governed(int i, Stance own) {
        Word word = words.word(i);
        if (isDenied(word)) {
            return words.whereDenied(i, own);
        }
        Word lower = word;
        for (Word head = word.head(); head != null && lower.isA(Dependency.XCOMP); head = head.head()) {
            String form = head.lower();
            if (vocabulary.is(SpeechWord.REFUSING, form) || isDenied(head)) {
                return Stance.NOT_SAID;
            }
            if (vocabulary.is(SpeechWord.ATTITUDE, form)) {
                return Stance.ATTITUDE;
            }
            Stance outer = vocabulary.value(SpeechWord.SAYING, form, Stance.class);
            if (outer != null && outer != Stance.ASSERTS) {
                return outer;
            }
            lower = head;
        }
        return words.withContent(i, own, form);
    }

    /** Whether it is not said, or nobody says it: "did not say", "no official confirmed", "made no promise". */
    private boolean isDenied(Word word) {
        Word verb = word;
        if (word.pos().isNominal()) {
            Word head = word.head();
            if (Negations.isNobody(word) || head == null || !word.isA(Dependency.OBJ)) {
                return Negations.isNobody(word);
            }
            verb = head;
        }
        Word subject = subject(verb);
        return Negations.isDenied(verb) || subject != null && Negations.isNobody(subject);
    }

    /** Its own; that of the verb it is joined to where it has none. */
    private static @Nullable Word subject(Word verb) {
        Word own = verb.child(Dependency.NSUBJ);
        Word head = verb.head();
        return own != null || head == null || !verb.isA(Dependency.CONJ) ? own : head.child(Dependency.NSUBJ);
    }

    /** "Push", but not "push back". */
    private boolean isAttitude(int i) {
        return words.is(i, SpeechWord.ATTITUDE) && !words.isPhrase(i);
    }

    /** "Continued to deny": what counts is what is continued. */
    private boolean leadsOn(int i) {
        for (int j = i + 1; j < words.size(); j++) {
            Word inner = words.word(j);
            if (inner.isA(Dependency.XCOMP) && words.word(i).equals(inner.head()) && words.saying(j) != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb of the cue is denied: "would not detail", where the vocabulary has no verb of saying. */
    private boolean isDenied() {
        for (int i = 0; i < words.size(); i++) {
            if (words.word(i).pos() == PartOfSpeech.VERB && isDenied(words.word(i))) {
                return true;
            }
        }
        return false;
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
