package org.hearsay.engine.read.claim;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.ClaimWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.PartOfSpeech;
import org.hearsay.engine.text.Word;

/** Which clauses only say that somebody says something, and which words below them say what. */
final class AttributingClauses {

    private final AnalysedText text;
    private final Vocabulary words;
    private final Layers layers;
    private final ClauseShape shape;
    private final ClauseSubjects subjects;

    AttributingClauses(AnalysedText text, Layers layers, ClauseShape shape, ClauseSubjects subjects) {
        this.text = text;
        this.words = text.vocabulary();
        this.layers = layers;
        this.shape = shape;
        this.subjects = subjects;
    }

    /** "She said", with what she said elsewhere; "the attack was condemned" tells something by itself. */
    boolean isAttribution(Word word) {
        return isAttribution(word, ClauseShape.FARTHEST);
    }

    private boolean isAttribution(Word word, int farthest) {
        if (isPlan(word)) {
            return false;
        }
        for (Statement statement : layers.attributedBy(word)) {
            if (words.is(ClaimWord.MIND, word.lower()) || !isInside(statement, word)) {
                return true;
            }
        }
        // "Went on to say".
        Word infinitive = shape.infinitive(word);
        return farthest > 0
                && infinitive != null
                && infinitive.isA(Dependency.XCOMP)
                && isAttribution(infinitive, farthest - 1);
    }

    /** Whether what is said is no clause of its own: nouns, or what somebody asks, refuses or threatens to do. */
    private boolean isInside(Statement statement, Word cue) {
        List<Word> tops = tops(statement);
        boolean asserted = isAsserted(statement.stance());
        for (Word top : tops) {
            if (top.head() == null || !isBelow(top, cue) || shape.isFinite(top) && !(asserted && isAsked(top))) {
                return false;
            }
        }
        return !asserted || !tops.stream().allMatch(this::isGoverned);
    }

    /** Whether all that is said is what infinitives and participles say. */
    boolean areGoverned(Statement statement) {
        return tops(statement).stream().allMatch(this::isGoverned);
    }

    /** The words of what is said that hang on none of the others. */
    private List<Word> tops(Statement statement) {
        List<Word> tops = new ArrayList<>();
        for (Span content : statement.content()) {
            for (Word word : text.words(content)) {
                Word head = word.head();
                if (word.pos() != PartOfSpeech.PUNCT && (head == null || !content.contains(head.start()))) {
                    tops.add(word);
                }
            }
        }
        return tops;
    }

    /** Whether a word stands below a predicate with no other predicate between. */
    private boolean isBelow(Word word, Word predicate) {
        Word at = word.head();
        for (int i = 0; i < ClauseShape.FARTHEST && at != null && !at.equals(predicate) && !shape.isFinite(at); i++) {
            at = at.head();
        }
        return predicate.equals(at);
    }

    /** An infinitive or participle that says what somebody says, refuses, is accused of. */
    boolean isGoverned(Word word) {
        // "Called for the gate to be closed": that it is closed nobody says.
        if (word.pos() != PartOfSpeech.VERB || ClauseSubjects.own(word) != null) {
            return false;
        }
        Word head = word.head();
        return head != null
                && shape.isPredicate(head)
                && (word.isA(Dependency.XCOMP)
                        || word.isA(Dependency.CCOMP)
                        || word.isA(Dependency.ADVCL) && subjects.isOfAnother(word));
    }

    /** Whether it governs an infinitive of what is to happen. */
    boolean isPlan(Word word) {
        return words.is(ClaimWord.PLAN, word.lower()) && shape.infinitive(word) != null;
    }

    /** "Whether it is safe", "how they knew". */
    boolean isAsked(Word clause) {
        String first = shape.opening(clause).lower();
        return words.is(ClaimWord.EMBEDDED_QUESTION, first)
                || words.is(GrammarWord.INTERROGATIVE, first) && !words.is(GrammarWord.DEMONSTRATIVE, first);
    }

    /** Whether the source stands for what it says. */
    static boolean isAsserted(Stance stance) {
        return switch (stance) {
            case ASSERTS, DENIES, DOUBTS, PREDICTS, PROMISES -> true;
            case THREATENS, DEMANDS, ASKS, NOT_SAID, ATTITUDE -> false;
        };
    }
}
