package org.hearsay.engine.read.claim;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.statement.Statement;
import org.hearsay.engine.language.ClaimWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.Feature;
import org.hearsay.engine.text.PartOfSpeech;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/** Which words are the predicates of clauses that claim something. Each word is looked at once. */
final class Clauses {

    /** How a clause stands in its sentence. */
    enum Kind {
        /** It claims nothing, or is no clause. */
        NONE,
        /** A sentence, or one of several that are joined. */
        MAIN,
        /** A headline's, which leaves out its auxiliary. */
        HEADLINE,
        /** What is said, known, shown. */
        CONTENT,
        /** Why, when, although. */
        ADVERBIAL,
        /** Says more of a noun before it. */
        RELATIVE,
        /** Says that somebody says something, which stands elsewhere, or asks or orders: no claim, and part of none. */
        ASIDE
    }

    private final AnalysedText text;
    private final Vocabulary words;
    private final Layers layers;
    private final ClauseShape shape;
    private final ClauseSubjects subjects;
    private final AttributingClauses attributing;
    private final Kind[] kinds;
    private final boolean[] heading;

    Clauses(AnalysedText text, Layers layers) {
        this.text = text;
        this.words = text.vocabulary();
        this.layers = layers;
        this.shape = new ClauseShape(text);
        this.subjects = new ClauseSubjects(words, shape);
        this.attributing = new AttributingClauses(text, layers, shape, subjects);
        this.heading = new boolean[text.size()];
        for (Block block : text.blocks()) {
            if (block.kind() == Block.Kind.TITLE || block.kind() == Block.Kind.HEADING) {
                text.words(block.span()).forEach(w -> heading[w.index()] = true);
            }
        }
        this.kinds = new Kind[text.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = decide(text.word(i));
        }
    }

    ClauseShape shape() {
        return shape;
    }

    ClauseSubjects subjects() {
        return subjects;
    }

    /** Whether it governs an infinitive of what is to happen. */
    boolean isPlan(Word word) {
        return attributing.isPlan(word);
    }

    /** How the clause stands whose predicate a word is. */
    Kind kind(Word word) {
        return kinds[word.index()];
    }

    /** Whether a word is the predicate of a claim. */
    boolean isClaim(Word word) {
        return kind(word) != Kind.NONE && kind(word) != Kind.ASIDE;
    }

    /** Whether the clause above a claim is told without it: its words belong to the claim alone. */
    boolean isCut(Word word) {
        Word top = shape.top(word);
        Word head = top.head();
        return switch (kind(word)) {
            case NONE -> false;
            case MAIN, HEADLINE, ASIDE -> true;
            case ADVERBIAL -> !word.equals(top) || !hasMark(word, ClaimWord.COMPLEMENTIZER);
            case CONTENT ->
                !word.equals(top)
                        || head != null
                                && !top.isA(Dependency.ACL)
                                && (shape.isFiller(head)
                                        || !layers.attributedBy(head).isEmpty());
            case RELATIVE -> !word.equals(top) || head != null && !shape.isPredicateNominal(head);
        };
    }

    private Kind decide(Word word) {
        if (word.pos() == PartOfSpeech.PUNCT || !shape.isPredicate(word)) {
            return Kind.NONE;
        }
        if (attributing.isAttribution(word)) {
            return isBeside(word) ? Kind.ASIDE : Kind.NONE;
        }
        if (shape.isFiller(word)) {
            return Kind.ASIDE;
        }
        if (shape.isImperative(word) || shape.isQuestion(word)) {
            return shape.top(word).equals(word) ? Kind.NONE : Kind.ASIDE;
        }
        Kind kind = shape.isFinite(word) ? finite(word) : unfinished(word);
        return kind == Kind.NONE || shape.isIncomplete(word) ? Kind.NONE : kind;
    }

    /** Whether a clause that attributes stands beside others, which are whole without it. */
    private static boolean isBeside(Word word) {
        return switch (word.relation().universal()) {
            case ADVCL, ACL, PARATAXIS, CONJ, DEP, LIST, APPOS, CCOMP -> true;
            default -> false;
        };
    }

    private Kind finite(Word word) {
        if (subjects.of(word) == null) {
            return Kind.NONE;
        }
        Word top = shape.top(word);
        Word head = top.head();
        if (head == null) {
            return Kind.MAIN;
        }
        if (top.index() < word.index() && kinds[top.index()] == Kind.NONE && top.relation() != Dependency.ROOT) {
            return Kind.NONE;
        }
        return switch (top.relation().universal()) {
            case CCOMP, XCOMP -> isTold(word, head) || shape.isFiller(head) ? Kind.CONTENT : Kind.NONE;
            case ACL, ADVCL -> {
                if (shape.isRelative(top)) {
                    yield isOfSomeone(top, head) ? Kind.RELATIVE : Kind.NONE;
                }
                if (top.isA(Dependency.ACL)) {
                    yield isTold(word, head) ? Kind.CONTENT : Kind.NONE;
                }
                boolean why = shape.isPredicate(head) && !hasMark(top, ClaimWord.COMPARISON) && !isAskedBeside(top);
                yield why ? Kind.ADVERBIAL : Kind.NONE;
            }
            case PARATAXIS, DEP, LIST, CONJ, APPOS, DISLOCATED ->
                ClauseSubjects.own(word) == null && word.equals(top) ? Kind.NONE : Kind.MAIN;
            // A clause that a parser takes for a noun beside the verb: "stressed that none were among them".
            case OBL, OBJ -> ClauseSubjects.own(top) != null && isTold(word, head) ? Kind.CONTENT : Kind.NONE;
            default -> Kind.NONE;
        };
    }

    /** Infinitives and participles claim something where somebody is said to say so, and in headlines. */
    private Kind unfinished(Word word) {
        Word head = word.head();
        if (heading[word.index()] && isHeadline(word, head)) {
            return Kind.HEADLINE;
        }
        Statement statement = layers.saying(word);
        return head != null
                        && attributing.isGoverned(word)
                        && statement != null
                        && AttributingClauses.isAsserted(statement.stance())
                        && layers.attributedBy(head).contains(statement)
                        && !attributing.isPlan(head)
                        && attributing.areGoverned(statement)
                ? Kind.CONTENT
                : Kind.NONE;
    }

    private boolean isHeadline(Word word, @Nullable Word head) {
        boolean form = word.has(Feature.PARTICIPLE) || word.has(Feature.INFINITIVE);
        if (!form) {
            return false;
        }
        return head == null
                ? ClauseSubjects.own(word) != null
                : word.relation() == Dependency.ACL && head.head() == null && !shape.isFinite(head);
    }

    /** Whether somebody says a clause below another, or it is so whoever says it. */
    private boolean isTold(Word word, Word head) {
        if (attributing.isAsked(word)) {
            return false;
        }
        Statement statement = layers.saying(word);
        return statement != null && (layers.attributedBy(head).contains(statement) || layers.saying(head) == null)
                || words.is(ClaimWord.FACTIVE, head.lower())
                        && !Polarities.isNegative(shape, subjects, head)
                        && !shape.isQuestion(head);
    }

    /** "Whatever they do", "whether it is safe or not"; what begins with "when" or "if" is no question beside a verb. */
    private boolean isAskedBeside(Word clause) {
        String first = shape.opening(clause).lower();
        return words.is(ClaimWord.EMBEDDED_QUESTION, first) && !words.is(ClaimWord.CONDITION, first)
                || words.is(GrammarWord.INTERROGATIVE, first) && !words.is(GrammarWord.SUBORDINATION, first);
    }

    /** Whether a relative clause has its pronoun and tells of somebody in particular. */
    private boolean isOfSomeone(Word clause, Word antecedent) {
        if (!words.is(GrammarWord.RELATIVE, shape.opening(clause).lower())
                        && !shape.opening(clause).has(Feature.RELATIVE)
                || shape.isCleft(antecedent)
                || isGeneric(antecedent)) {
            return false;
        }
        return antecedent.children(Dependency.DET).stream().noneMatch(this::isGeneric);
    }

    private boolean isGeneric(Word word) {
        return words.isAny(word.lower(), ClaimWord.GENERIC, GrammarWord.NEGATIVE_PRONOUN)
                || words.is(GrammarWord.INTERROGATIVE, word.lower());
    }

    /** Whether a conjunction of a class, "as if" being one, opens a clause. */
    private boolean hasMark(Word word, ClaimWord wordClass) {
        StringBuilder all = new StringBuilder();
        for (Word mark : word.children(Dependency.MARK)) {
            StringBuilder phrase = new StringBuilder(mark.lower());
            mark.children(Dependency.FIXED).forEach(f -> phrase.append(' ').append(f.lower()));
            all.append(all.isEmpty() ? "" : " ").append(phrase);
            if (words.is(wordClass, phrase.toString())) {
                return true;
            }
        }
        return words.is(wordClass, all.toString());
    }

    /** The predicates of claims below a sentence's words, in order. */
    List<Word> predicates() {
        List<Word> found = new ArrayList<>();
        for (int i = 0; i < kinds.length; i++) {
            if (isClaim(text.word(i))) {
                found.add(text.word(i));
            }
        }
        return found;
    }
}
