package org.hearsay.engine.read.claim;

import org.hearsay.engine.language.ClaimWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.PartOfSpeech;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/** Who or what predicates are said of. */
final class ClauseSubjects {

    private final Vocabulary words;
    private final ClauseShape shape;

    ClauseSubjects(Vocabulary words, ClauseShape shape) {
        this.words = words;
        this.shape = shape;
    }

    /** Its own subject; null where it shares one. What stands for a clause comes last. */
    static @Nullable Word own(Word word) {
        Word outer = null;
        Word found = null;
        Word dummy = null;
        Word raised = null;
        for (Word child : word.children()) {
            switch (child.relation()) {
                case NSUBJ_OUTER, CSUBJ_OUTER -> outer = child;
                case NSUBJ, NSUBJ_PASS -> found = found == null ? child : found;
                case CSUBJ, CSUBJ_PASS -> found = found == null && child.index() < word.index() ? child : found;
                case EXPL -> dummy = dummy == null ? child : dummy;
                // "There has to be a law".
                case XCOMP -> raised = isDummy(word) ? child.child(Dependency.NSUBJ) : null;
                default -> {}
            }
        }
        return outer != null ? outer : found != null ? found : raised != null ? raised : dummy;
    }

    private static boolean isDummy(Word predicate) {
        return predicate.child(Dependency.EXPL) != null;
    }

    /**
     * Who a predicate is said of: its own subject, that of the clause it is joined to, what a relative pronoun stands for,
     * or whom an infinitive's verb governs.
     */
    @Nullable
    Word of(Word word) {
        return subject(word, ClauseShape.FARTHEST);
    }

    private @Nullable Word subject(Word word, int farthest) {
        Word own = own(word);
        Word top = shape.top(word);
        if (own == null && !word.equals(top)) {
            own = joined(word);
        }
        Word head = top.head();
        if (own != null) {
            return standsFor(own, word);
        }
        if (head == null || shape.isFinite(word)) {
            return before(top);
        }
        if (top.isA(Dependency.ACL) || farthest == 0) {
            return head;
        }
        Word object = top.isA(Dependency.ADVCL) && !isOfAnother(top) ? null : head.child(Dependency.OBJ);
        return object != null && !object.equals(top) ? object : subject(head, farthest - 1);
    }

    /** "Accused him of leaving" tells of him; "by leaving", "leaving the city", "to leave" of the subject. */
    boolean isOfAnother(Word participle) {
        Word mark = participle.child(Dependency.MARK);
        return mark != null && mark.pos() != PartOfSpeech.PART && !words.is(ClaimWord.OWN_DEED, mark.lower());
    }

    private @Nullable Word joined(Word word) {
        Word at = word;
        for (int i = 0; i < ClauseShape.FARTHEST; i++) {
            Word head = at.head();
            if (head == null || at.relation() != Dependency.CONJ) {
                break;
            }
            at = head;
            Word subject = own(at);
            if (subject != null) {
                return subject;
            }
        }
        return null;
    }

    /** The noun before a verb that is in no other relation to it than one that a parser takes for its subject's by mistake. */
    private static @Nullable Word before(Word predicate) {
        Word joint = predicate.child(Dependency.COP);
        if (joint != null && predicate.pos().isNominal() && joint.index() < predicate.index()) {
            // "Among them were citizens of two countries".
            Word place = predicate.child(Dependency.NMOD, Dependency.OBL, Dependency.ADVCL, Dependency.ACL);
            return place != null && place.index() < joint.index() ? predicate : null;
        }
        Word found = null;
        for (Word child : predicate.children(
                Dependency.OBJ, Dependency.OBL, Dependency.DEP, Dependency.DISLOCATED, Dependency.COMPOUND)) {
            boolean noun = child.pos().isNominal() && child.child(Dependency.CASE) == null;
            boolean time = child.relation() == Dependency.OBL_UNMARKED && found != null;
            if (noun && !time && child.index() < predicate.index()) {
                found = child;
            }
        }
        return found;
    }

    /** What a relative pronoun of a clause stands for; other words stand for themselves. */
    Word standsFor(Word noun, Word predicate) {
        Word top = shape.top(predicate);
        Word antecedent = top.head();
        // Where it stands for all of a clause there is no noun to name.
        boolean named = antecedent != null && antecedent.pos().isNominal() && shape.isRelative(top);
        return antecedent != null && named && isRelativePronoun(noun) ? antecedent : noun;
    }

    private boolean isRelativePronoun(Word word) {
        return words.is(GrammarWord.RELATIVE, word.lower());
    }
}
