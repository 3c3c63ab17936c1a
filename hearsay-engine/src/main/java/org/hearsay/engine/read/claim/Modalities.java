package org.hearsay.engine.read.claim;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.claim.Claim.Modality;
import org.hearsay.domain.statement.Statement;
import org.hearsay.engine.language.ClaimWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.Feature;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/** How a clause is told: as a fact, or as something possible, planned or hypothetical. */
final class Modalities {

    private Modalities() {}

    static Modality of(Clauses clauses, Word predicate, @Nullable Statement statement) {
        Modality words = ofWords(clauses, predicate);
        if (statement == null || words != Modality.FACT) {
            return words;
        }
        return switch (statement.stance()) {
            case PROMISES, PREDICTS, DEMANDS -> Modality.PLANNED;
            case DOUBTS -> Modality.POSSIBLE;
            default -> Modality.FACT;
        };
    }

    private static Modality ofWords(Clauses clauses, Word predicate) {
        Vocabulary words = predicate.in().vocabulary();
        Word top = clauses.shape().top(predicate);
        List<Word> helpers = new ArrayList<>(predicate.children(Dependency.AUX));
        Word head = predicate.head();
        if (helpers.isEmpty() && head != null && clauses.shape().sharesTense(predicate)) {
            helpers.addAll(head.children(Dependency.AUX));
        }
        boolean conditional = is(words, helpers, ClaimWord.CONDITIONAL);
        if (isCondition(words, top) || conditional && (isPast(words, helpers) || hasCondition(words, predicate))) {
            return Modality.HYPOTHETICAL;
        }
        if (conditional
                || is(words, helpers, ClaimWord.FUTURE)
                || clauses.isPlan(predicate)
                || ClauseShape.isInfinitive(predicate) && clauses.kind(predicate) == Clauses.Kind.HEADLINE
                || isToHappen(words, clauses.shape(), predicate)) {
            return Modality.PLANNED;
        }
        return is(words, helpers, ClaimWord.POSSIBLE)
                        || is(words, predicate.children(Dependency.ADVMOD), ClaimWord.POSSIBLE)
                        || words.is(ClaimWord.POSSIBLE, predicate.lower())
                                && predicate.child(Dependency.XCOMP, Dependency.CCOMP, Dependency.CSUBJ, Dependency.COP)
                                        != null
                ? Modality.POSSIBLE
                : Modality.FACT;
    }

    private static boolean is(Vocabulary words, List<Word> found, ClaimWord wordClass) {
        return found.stream().anyMatch(w -> words.is(wordClass, w.lower()));
    }

    private static boolean isCondition(Vocabulary words, Word clause) {
        return clause.isA(Dependency.ADVCL) && is(words, clause.children(Dependency.MARK), ClaimWord.CONDITION);
    }

    private static boolean hasCondition(Vocabulary words, Word predicate) {
        return predicate.children(Dependency.ADVCL).stream().anyMatch(c -> isCondition(words, c));
    }

    /** "Would have left". */
    private static boolean isPast(Vocabulary words, List<Word> helpers) {
        return helpers.stream()
                .anyMatch(h -> h.has(Feature.INFINITIVE)
                        && words.is(GrammarWord.AUXILIARY, h.lower())
                        && !words.is(GrammarWord.COPULA, h.lower()));
    }

    /** "Is to leave". */
    private static boolean isToHappen(Vocabulary words, ClauseShape shape, Word predicate) {
        boolean to = predicate.children(Dependency.MARK).stream()
                .anyMatch(m -> m.pos() == org.hearsay.engine.text.PartOfSpeech.PART);
        boolean being = predicate.children(Dependency.AUX, Dependency.COP).stream()
                .anyMatch(a -> words.is(GrammarWord.COPULA, a.lower()) && a.has(Feature.FINITE));
        return to && being || words.is(GrammarWord.COPULA, predicate.lower()) && shape.infinitive(predicate) != null;
    }
}
