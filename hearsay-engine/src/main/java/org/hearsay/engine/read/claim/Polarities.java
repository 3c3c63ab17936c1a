package org.hearsay.engine.read.claim;

import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.Negations;
import org.hearsay.engine.text.Word;

/**
 * Whether a clause is negated: by what denies its own predicate, its subject or its object. What is denied inside another
 * clause, or of a noun alone ("unarmed", "without arms"), denies nothing of it.
 */
final class Polarities {

    private Polarities() {}

    static boolean isNegative(ClauseShape shape, ClauseSubjects subjects, Word predicate) {
        boolean denied = Negations.isDenied(predicate);
        Word head = predicate.head();
        if (!denied && head != null && shape.sharesTense(predicate) && ClauseSubjects.own(predicate) == null) {
            denied = Negations.isDenied(head) && isAlternative(predicate);
        }
        Word subject = ClauseSubjects.own(predicate);
        if (subject == null && predicate.relation() == Dependency.CONJ) {
            subject = subjects.of(predicate);
        }
        boolean nobody = subject != null && Negations.isNobody(subject);
        Word object = predicate.child(Dependency.OBJ);
        boolean nothing = object != null && Negations.isNobody(object)
                || predicate.child(Dependency.COP) != null && Negations.isNobody(predicate);
        // "Could not do nothing": the same denied twice over. "Nobody did not": everybody did.
        return denied && nobody ? false : denied || nobody || nothing;
    }

    /** "Did not burn or loot": joined by "or", it is denied with the first; by "and", too, where they share the auxiliary. */
    private static boolean isAlternative(Word predicate) {
        return predicate.child(Dependency.CC) != null || predicate.relation() == Dependency.CONJ;
    }
}
