package org.hearsay.engine.read.claim;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.engine.language.ClaimWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.Feature;
import org.hearsay.engine.text.PartOfSpeech;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/** What a tree says of a clause: whether it is finite, passive, asked, how it is joined to others. */
final class ClauseShape {

    /** No sentence that tells anything goes up or down by more clauses than this. */
    static final int FARTHEST = 40;

    private final Vocabulary words;
    /** Whether something is asked by a word or above it; null where nobody has looked. */
    private final @Nullable Boolean[] asked;

    ClauseShape(AnalysedText text) {
        this.words = text.vocabulary();
        this.asked = new Boolean[text.size()];
    }

    /** A verb, or what something is said to be. */
    boolean isPredicate(Word word) {
        return word.pos() == PartOfSpeech.VERB
                || word.pos() == PartOfSpeech.AUX && !isHelper(word)
                || word.child(Dependency.COP) != null;
    }

    private static boolean isHelper(Word word) {
        return word.isA(Dependency.AUX) || word.isA(Dependency.COP);
    }

    /** A noun or adjective that a subject is said to be. */
    boolean isPredicateNominal(Word word) {
        return word.child(Dependency.COP) != null;
    }

    /** Whether it is the predicate of a clause with a tense, its own or that of the clause it is joined to. */
    boolean isFinite(Word word) {
        return isPredicate(word) && (hasTense(word) || sharesTense(word));
    }

    /** "Leave", "do not leave". */
    boolean isImperative(Word word) {
        return word.has(Feature.IMPERATIVE)
                || word.children(Dependency.AUX).stream().anyMatch(a -> a.has(Feature.IMPERATIVE));
    }

    private static boolean hasTense(Word word) {
        if (isInfinitive(word)) {
            return false;
        }
        boolean finite = word.pos() != PartOfSpeech.NOUN && word.pos() != PartOfSpeech.ADJ && word.has(Feature.FINITE);
        for (Word helper : word.children(Dependency.AUX, Dependency.COP)) {
            finite |= helper.has(Feature.FINITE);
        }
        return finite;
    }

    /** "To" and a verb, without a tensed auxiliary: "is to leave" has one. */
    static boolean isInfinitive(Word word) {
        boolean to = word.children(Dependency.MARK).stream().anyMatch(m -> m.pos() == PartOfSpeech.PART);
        return to && word.children(Dependency.AUX, Dependency.COP).stream().noneMatch(a -> a.has(Feature.FINITE));
    }

    /** "Was arrested and charged with fraud": the second shares the auxiliary of the first. */
    boolean sharesTense(Word word) {
        Word head = word.head();
        return head != null
                && word.relation() == Dependency.CONJ
                && word.pos() == PartOfSpeech.VERB
                && head.pos() == PartOfSpeech.VERB
                && !hasTense(word)
                && word.child(Dependency.AUX) == null
                && word.child(Dependency.MARK) == null
                && head.child(Dependency.AUX) != null
                && hasTense(head)
                && (word.has(Feature.PARTICIPLE) && head.has(Feature.PARTICIPLE)
                        || word.has(Feature.INFINITIVE) && head.has(Feature.INFINITIVE))
                && isSaidApart(word, head);
    }

    /** Whether two joined predicates each have something of their own; "seized and burned the lorries" is one claim. */
    private boolean isSaidApart(Word second, Word first) {
        if (ClauseSubjects.own(second) != null) {
            return true;
        }
        boolean shares = first.pos() == PartOfSpeech.VERB
                && !hasOwn(first, first.index() + 1, second.index())
                && second.child(Dependency.OBJ) != null;
        return !shares && hasOwn(second, 0, Integer.MAX_VALUE);
    }

    private static boolean hasOwn(Word predicate, int from, int to) {
        for (Word child : predicate.children()) {
            if (child.index() >= from
                    && child.index() < to
                    && !child.isA(Dependency.PUNCT)
                    && !child.isA(Dependency.CONJ)
                    && !child.isA(Dependency.CC)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a finite predicate is told together with the one it is joined to. */
    boolean isJoined(Word word) {
        Word head = word.head();
        return head != null && word.relation() == Dependency.CONJ && isFinite(head) && !isSaidApart(word, head);
    }

    /** The first of joined clauses; itself where none is joined. */
    Word top(Word word) {
        Word top = word;
        for (int i = 0; i < FARTHEST; i++) {
            Word head = top.head();
            if (head == null || top.relation() != Dependency.CONJ || !isPredicate(head)) {
                break;
            }
            top = head;
        }
        return top;
    }

    boolean isRelative(Word word) {
        return word.relation() == Dependency.ACL_RELCL || word.relation() == Dependency.ADVCL_RELCL;
    }

    /** "It was the driver who called": the relative clause says what is told. */
    boolean isCleft(Word word) {
        Word subject = ClauseSubjects.own(word);
        return word.child(Dependency.COP) != null
                && subject != null
                && words.is(ClaimWord.DUMMY_SUBJECT, subject.lower());
    }

    /** The word that a clause begins with, behind a preposition. */
    Word opening(Word word) {
        Word first = word;
        Word inside = first(word);
        for (int i = 0; i < FARTHEST && !inside.equals(first); i++) {
            first = inside;
            inside = first(first);
        }
        boolean preposition =
                first.isA(Dependency.CASE) || first.isA(Dependency.MARK) && first.pos() == PartOfSpeech.ADP;
        Word next = first.next();
        return preposition && next != null ? next : first;
    }

    private static Word first(Word word) {
        for (Word child : word.children()) {
            if (child.index() < word.index() && !child.isA(Dependency.PUNCT) && !child.isA(Dependency.CC)) {
                return child;
            }
        }
        return word;
    }

    /** Whether its subject is whom it is done to. */
    boolean isPassive(Word word) {
        for (Word child : word.children()) {
            if (child.relation() == Dependency.AUX_PASS || child.relation() == Dependency.NSUBJ_PASS) {
                return true;
            }
        }
        boolean participle = word.has(Feature.PARTICIPLE) && (word.has(Feature.PASSIVE) || word.has(Feature.PAST));
        Word head = word.head();
        return participle
                && ClauseSubjects.own(word) == null
                && word.child(Dependency.AUX) == null
                && head != null
                && (word.relation() == Dependency.ACL || !top(word).equals(word) && isPassive(top(word)));
    }

    /** The verb that a predicate of planning governs; null where there is none. */
    @Nullable
    Word infinitive(Word word) {
        for (Word child : word.children(Dependency.XCOMP, Dependency.ADVCL, Dependency.CCOMP)) {
            if (isInfinitive(child) && child.index() > word.index()) {
                return child;
            }
        }
        return null;
    }

    /** "You know, …", "I mean, …": it goes before what somebody says, and says nothing. */
    boolean isFiller(Word word) {
        Word subject = ClauseSubjects.own(word);
        Word next = word.next();
        boolean speakers = subject != null
                && subject.pos() == PartOfSpeech.PRON
                && (subject.has(Feature.FIRST_PERSON) || subject.has(Feature.SECOND_PERSON));
        return speakers
                && words.is(ClaimWord.UNFINISHED, word.lower())
                && next != null
                && next.form().equals(",")
                && word.child(Dependency.AUX, Dependency.OBJ) == null;
    }

    /** "You know", "he did", "there is": nothing is said by that alone. */
    boolean isIncomplete(Word word) {
        if (word.child(Dependency.COP) != null || !isUnfinished(word) || infinitive(word) != null) {
            return false;
        }
        boolean being = words.is(GrammarWord.COPULA, word.lower());
        if (word.pos() == PartOfSpeech.AUX && !being) {
            return word.children(Dependency.ADVMOD).stream().allMatch(a -> infinitive(a) == null);
        }
        for (Word child : word.children()) {
            boolean complement = switch (child.relation().universal()) {
                case OBJ, IOBJ, OBL, XCOMP, CCOMP -> true;
                case NSUBJ, ADVMOD -> being && child.index() > word.index();
                default -> false;
            };
            if (complement && child.relation() != Dependency.OBL_UNMARKED && child.pos() != PartOfSpeech.PART) {
                return false;
            }
        }
        return true;
    }

    private boolean isUnfinished(Word word) {
        Word subject = ClauseSubjects.own(word);
        return word.pos() == PartOfSpeech.AUX
                || word.pos() == PartOfSpeech.VERB && words.is(ClaimWord.UNFINISHED, word.lower())
                || subject != null && subject.isA(Dependency.EXPL) && word.child(Dependency.CSUBJ) == null;
    }

    /** Whether it, or a clause around it, is asked. */
    boolean isQuestion(Word word) {
        List<Word> path = new ArrayList<>();
        Word at = word;
        while (at != null && asked[at.index()] == null) {
            path.add(at);
            at = at.head();
        }
        boolean above = at != null && asked[at.index()];
        for (int i = path.size() - 1; i >= 0; i--) {
            above |= path.get(i).children(Dependency.PUNCT).stream()
                    .anyMatch(m -> m.form().indexOf('?') >= 0);
            asked[path.get(i).index()] = above;
        }
        return above;
    }
}
