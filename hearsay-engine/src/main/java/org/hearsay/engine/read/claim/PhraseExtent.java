package org.hearsay.engine.read.claim;

import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.PartOfSpeech;
import org.hearsay.engine.text.Word;

/** From where to where the words for who does something, and for what is done, reach inside a clause. */
final class PhraseExtent {

    private final ClauseExtent extent;
    private final ClauseShape shape;
    private final PairedMarks marks;

    PhraseExtent(AnalysedText text, ClauseExtent extent, ClauseShape shape) {
        this.extent = extent;
        this.shape = shape;
        this.marks = new PairedMarks(text);
    }

    /**
     * The words for someone or something, without the clauses and names beside it.
     *
     * @param before the first word that is no part of it: where a clause about it begins
     */
    Span noun(Word noun, int before) {
        int from = noun.index();
        int to = from;
        Word head = noun.head();
        int end = head != null && head.index() > noun.index() ? Math.min(before, head.index()) : before;
        if (noun.pos() == PartOfSpeech.VERB) {
            return marks.trimmed(extent.first(noun), Math.min(end - 1, extent.last(noun)));
        }
        int preposition = -1;
        for (Word child : noun.children()) {
            if (child.isA(Dependency.CASE) && child.index() < noun.index()) {
                preposition = extent.last(child);
            }
            // "With him as mayor, a number of men": what stands before a noun with a preposition is not the noun's.
            boolean left = child.index() < noun.index()
                    && (child.isA(Dependency.ACL)
                            || child.isA(Dependency.NMOD)
                                    && child.relation() != Dependency.NMOD_POSS
                                    && child.child(Dependency.CASE) != null);
            if (extent.first(child) >= end || left) {
                continue;
            }
            boolean beside = switch (child.relation().universal()) {
                case APPOS, PARATAXIS, PUNCT, CASE, CC, ADVCL, COP, AUX, NSUBJ, MARK, DISCOURSE -> true;
                case ACL -> shape.isFinite(child);
                case CONJ -> shape.isFinite(child);
                default -> false;
            };
            if (!beside && !extent.isApart(child)) {
                from = Math.min(from, extent.first(child));
                to = Math.max(to, Math.min(end - 1, extent.last(child)));
            }
        }
        return marks.trimmed(Math.max(from, preposition + 1), to);
    }

    /** The predicate with what helps it: auxiliaries, negation, particle; what something is said to be with its joint. */
    Span action(Word predicate) {
        int from = predicate.index();
        int to = from;
        boolean nominal = predicate.child(Dependency.COP) != null;
        for (Word child : predicate.children()) {
            boolean helps = child.isA(Dependency.AUX)
                    || child.isA(Dependency.COP)
                    || child.relation() == Dependency.COMPOUND_PRT
                    || nominal
                            && (child.isA(Dependency.DET)
                                    || child.isA(Dependency.AMOD)
                                    || child.isA(Dependency.COMPOUND)
                                    || child.isA(Dependency.FLAT)
                                    || child.isA(Dependency.CASE));
            if (helps && !(child.isA(Dependency.AUX) && child.index() > predicate.index())) {
                from = Math.min(from, extent.first(child));
                to = Math.max(to, extent.last(child));
            }
        }
        return marks.trimmed(from, to);
    }
}
