package org.hearsay.engine.read.quotation;

import org.jspecify.annotations.Nullable;

/** Finds the words that name a speaker beside a verb of saying: by the tree where it shows them, else by word classes. */
final class SpeakerPhrases {

    private final FoldedPassage passage;
    private final PhraseBefore before;
    private final PhraseAfter after;
    private final @Nullable PhraseByTree tree;

    SpeakerPhrases(FoldedPassage passage) {
        this.passage = passage;
        this.before = new PhraseBefore(passage);
        this.after = new PhraseAfter(passage);
        this.tree = passage.text().hasTrees() ? new PhraseByTree(passage) : null;
    }

    /**
     * The subject to the left of a verb.
     *
     * @param verb the verb's unit
     * @param limit first unit that may belong to it
     */
    @Nullable
    UnitRange leftOf(int verb, int limit) {
        UnitRange found = tree == null || passage.isQuotation(verb) ? null : tree.before(verb, limit);
        return found == null ? before.of(verb, limit) : found;
    }

    /**
     * The speaker to the right of a verb or of {@code according to}, with the description that follows it.
     *
     * @param from first unit after the verb
     * @param limit first unit that may not belong to it
     */
    @Nullable
    UnitRange rightOf(int from, int limit) {
        UnitRange found = tree == null ? null : tree.after(from, limit);
        return found == null ? after.of(from, limit) : found;
    }

    /** The speaker of a verb that has no subject beside it ("…, adding", "and said", "to say"). */
    @Nullable
    UnitRange subjectOfSentence(int first, int verb) {
        for (int v = verb - 1; v >= first && verb - v < CueWords.REACH && !passage.isQuotation(v); v--) {
            if (passage.isSubject(v) && v + 1 < verb && passage.isWord(v + 1)) {
                return new UnitRange(v, v + 1);
            }
            boolean says = v > first && passage.isStrong(v) && !passage.isGerund(v) && !passage.isCapital(v);
            UnitRange speaker = says ? leftOf(v, first) : null;
            if (speaker != null) {
                return speaker;
            }
        }
        int start = first;
        while (start < verb && (passage.isBoundary(start) || passage.is(start, ',') || passage.isAdverb(start))) {
            start++;
        }
        if (start > first && !passage.is(start - 1, ',')) {
            while (start < verb && !passage.is(start, ',')) {
                start++;
            }
            start = start < verb ? start + 1 : first;
        }
        return start < verb && passage.isWord(start) ? rightOf(start, verb) : null;
    }
}
