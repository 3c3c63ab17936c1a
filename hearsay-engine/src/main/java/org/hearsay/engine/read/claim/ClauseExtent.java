package org.hearsay.engine.read.claim;

import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.ClaimWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.PartOfSpeech;
import org.hearsay.engine.text.Word;

/**
 * From where to where a clause reaches: from the first to the last of the words below its predicate, without those of
 * clauses that are told apart and without what attributes. The words of a sentence are gone through once, those that hang
 * lowest first.
 */
final class ClauseExtent {

    private final AnalysedText text;
    private final Clauses clauses;
    private final Layers layers;
    private final PairedMarks marks;
    private final int[] first;
    private final int[] last;
    private final boolean[] attributing;
    private final boolean[] cued;
    private final boolean[] apart;
    private final int[] claim;

    ClauseExtent(AnalysedText text, Clauses clauses, Layers layers) {
        this.text = text;
        this.clauses = clauses;
        this.layers = layers;
        this.marks = new PairedMarks(text);
        int n = text.size();
        this.first = new int[n];
        this.last = new int[n];
        this.attributing = new boolean[n];
        this.cued = new boolean[n];
        this.apart = new boolean[n];
        this.claim = new int[n];
        int[] order = DepthOrder.of(text);
        for (int i = n - 1; i >= 0; i--) {
            measure(text.word(order[i]));
        }
        for (int i = 0; i < n; i++) {
            Word word = text.word(order[i]);
            Word head = word.head();
            boolean own = clauses.isClaim(word);
            claim[order[i]] = own ? order[i] : head == null ? -1 : claim[head.index()];
        }
    }

    private void measure(Word word) {
        int i = word.index();
        first[i] = i;
        last[i] = i;
        attributing[i] = layers.isAttributing(word) || word.pos() == PartOfSpeech.PUNCT;
        cued[i] = !layers.attributedBy(word).isEmpty();
        for (Word child : word.children()) {
            if (!apart[child.index()]) {
                first[i] = Math.min(first[i], first[child.index()]);
                last[i] = Math.max(last[i], last[child.index()]);
                attributing[i] &= attributing[child.index()];
                cued[i] |= cued[child.index()];
            }
        }
        apart[i] = clauses.isCut(word) && !clauses.shape().isJoined(word)
                || attributing[i] && cued[i] && !isArgument(word) && attributesAbove(word);
    }

    /** "It fell, according to reports" is told without them, "pushed back against reports that it fell" is not. */
    private boolean attributesAbove(Word word) {
        Word above = word.head();
        return above == null
                || !word.isA(Dependency.OBL)
                || text
                        .words(new Span(
                                text.word(first[word.index()]).start(),
                                text.word(last[word.index()]).end()))
                        .stream()
                        .flatMap(w -> layers.attributedBy(w).stream())
                        .anyMatch(s -> s.content().stream().anyMatch(c -> c.contains(above.start())));
    }

    private static boolean isArgument(Word word) {
        return switch (word.relation().universal()) {
            case NSUBJ,
                    CSUBJ,
                    OBJ,
                    IOBJ,
                    XCOMP,
                    COP,
                    AUX,
                    EXPL,
                    CASE,
                    DET,
                    FLAT,
                    COMPOUND,
                    AMOD,
                    NMOD,
                    NUMMOD,
                    FIXED,
                    ROOT,
                    CONJ,
                    CC,
                    ACL,
                    CCOMP -> true;
            default -> false;
        };
    }

    /** The claim that a word belongs to: the predicate of the innermost one around it; -1 for none. */
    int claimOf(Word word) {
        return claim[word.index()];
    }

    /** The clause of a predicate; where words that attribute it stand in its middle, the part that has the predicate. */
    Span clause(Word predicate) {
        int from = predicate.index();
        int to = from;
        if (clauses.kind(predicate) == Clauses.Kind.HEADLINE && predicate.relation() == Dependency.ACL) {
            from = first[predicate.head() == null ? from : predicate.head().index()];
        }
        int joined = joined(predicate);
        for (Word child : predicate.children()) {
            if (!apart[child.index()] && !isMargin(child, predicate) && child.index() < joined) {
                from = Math.min(from, first[child.index()]);
                to = Math.max(to, last[child.index()]);
            }
        }
        Word head = predicate.head();
        boolean open = joined == Integer.MAX_VALUE;
        if (open && head != null && apart[predicate.index()] && predicate.relation() == Dependency.CONJ) {
            to = Math.max(to, lent(predicate, head));
        }
        Statement statement = layers.saying(text.word(predicate.index()));
        if (statement != null) {
            Word subject = ClauseSubjects.own(predicate);
            int before = subject == null || subject.index() > predicate.index() ? from : last[subject.index()] + 1;
            int edge = layers.edge(predicate.index(), Math.max(from, before), -1, statement);
            // "Nothing he said is true": what attributes inside a subject is part of it.
            from = edge == Math.max(from, before) ? from : edge;
            to = layers.edge(predicate.index(), to, 1, statement);
        }
        for (Word mark : predicate.children(Dependency.MARK)) {
            // "Said on Monday that it had left": what stands before belongs to the saying.
            boolean opens = mark.index() > from && mark.index() < predicate.index();
            from = opens && text.vocabulary().is(ClaimWord.COMPLEMENTIZER, mark.lower()) ? mark.index() + 1 : from;
        }
        while (from < predicate.index() && isJoint(text.word(from), predicate)) {
            from++;
        }
        return marks.trimmed(from, to);
    }

    /** The first clause joined to a predicate that is told apart; what stands behind it does not belong to the predicate alone. */
    private int joined(Word predicate) {
        for (Word child : predicate.children(Dependency.CONJ)) {
            if (apart[child.index()] && child.index() > predicate.index()) {
                return child.index();
            }
        }
        return Integer.MAX_VALUE;
    }

    /** In "blocked the road and left the city by night" the last words hang on the first verb and are part of the second. */
    private int lent(Word predicate, Word head) {
        int to = predicate.index();
        for (Word child : head.children()) {
            if (child.index() > predicate.index()) {
                if (apart[child.index()] || child.isA(Dependency.CONJ)) {
                    break;
                }
                to = isMargin(child, head) ? to : Math.max(to, last[child.index()]);
            }
        }
        return to;
    }

    private static boolean isJoint(Word word, Word predicate) {
        Word head = word.head();
        return word.pos() == PartOfSpeech.PUNCT
                || word.isA(Dependency.FIXED)
                        && head != null
                        && predicate.equals(head.head())
                        && head.isA(Dependency.MARK)
                || predicate.equals(head)
                        && (word.relation() == Dependency.CC
                                || word.isA(Dependency.MARK) && word.pos() != PartOfSpeech.PART);
    }

    /** What joins a clause to others is no part of it. */
    private boolean isMargin(Word child, Word predicate) {
        return switch (child.relation().universal()) {
            case CC, PUNCT, DISCOURSE, VOCATIVE -> child.relation() != Dependency.CC_PRECONJ;
            case PARATAXIS -> true;
            case ADVMOD -> isBeside(child, predicate);
            case MARK ->
                !ClauseShape.isInfinitive(predicate)
                        && child.index() < predicate.index()
                        && isOutside(child, predicate);
            default -> false;
        };
    }

    /** "However, …", "when …": an adverb before all else of its clause that joins it to others. */
    private boolean isBeside(Word adverb, Word predicate) {
        if (adverb.index() > predicate.index() || !isOutside(adverb, predicate)) {
            return false;
        }
        Word next = adverb.next();
        boolean joins = clauses.kind(predicate) == Clauses.Kind.ADVERBIAL
                && text.vocabulary().is(GrammarWord.SUBORDINATION, adverb.lower());
        return joins
                || adverb.children().isEmpty() && next != null && next.form().equals(",");
    }

    /** Whether a conjunction stands before all else of its clause. */
    private static boolean isOutside(Word mark, Word predicate) {
        return predicate.children().stream()
                .noneMatch(c -> c.index() < mark.index()
                        && !c.isA(Dependency.MARK)
                        && !c.isA(Dependency.CC)
                        && !c.isA(Dependency.PUNCT));
    }

    /** The first word below a word that is told with it. */
    int first(Word word) {
        return first[word.index()];
    }

    /** The last word below a word that is told with it. */
    int last(Word word) {
        return last[word.index()];
    }

    /** Whether a word and what hangs on it are told apart from the word above. */
    boolean isApart(Word word) {
        return apart[word.index()];
    }
}
