package org.hearsay.engine.read.access;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.AccessWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.WordClass;
import org.hearsay.engine.read.access.Judging.Tenor;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.Feature;
import org.hearsay.engine.text.PartOfSpeech;
import org.hearsay.engine.text.Sentence;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * The main clause of a sentence of a content, as its tree has it: what is told and of whom, not what stands in clauses
 * below.
 *
 * @param predicate a verb, or the noun or adjective that somebody or something is said to be
 */
record MainClause(Word predicate) {

    /** The main clauses of a content, one a sentence; none in a text without trees. */
    static List<MainClause> of(AnalysedText text, Span content) {
        List<MainClause> clauses = new ArrayList<>();
        if (text.hasTrees()) {
            for (Sentence sentence : text.sentences(content)) {
                Span part = new Span(
                        Math.max(content.start(), sentence.span().start()),
                        Math.min(content.end(), sentence.span().end()));
                Word head = text.headOf(part);
                if (head != null && isPredicate(head)) {
                    clauses.add(new MainClause(head));
                }
            }
        }
        return clauses;
    }

    private static boolean isPredicate(Word word) {
        return word.pos() == PartOfSpeech.VERB || word.pos() == PartOfSpeech.AUX || word.child(Dependency.COP) != null;
    }

    /** Its subject; null where it has none of its own. */
    @Nullable
    Word subject() {
        return predicate.child(Dependency.NSUBJ);
    }

    boolean isPassive() {
        return predicate.children().stream()
                .anyMatch(c -> c.relation() == Dependency.NSUBJ_PASS || c.relation() == Dependency.AUX_PASS);
    }

    /** Whether a passive says who did it. */
    boolean hasAgent() {
        return predicate.children().stream()
                .anyMatch(c -> c.relation() == Dependency.OBL_AGENT
                        || c.isA(Dependency.OBL)
                                && c.children(Dependency.CASE).stream()
                                        .anyMatch(p -> is(p, GrammarWord.PASSIVE_AGENT)));
    }

    /** Whether a verb that says what can, may or must be helps it. */
    boolean isModal() {
        return predicate.children(Dependency.AUX).stream()
                .anyMatch(a -> is(a, GrammarWord.MODAL) && !is(a, GrammarWord.AUXILIARY) && !is(a, AccessWord.TO_COME));
    }

    /** Which time it speaks of. */
    Tenor tenor() {
        List<Word> helpers = predicate.children(Dependency.AUX, Dependency.COP);
        boolean going = is(predicate, AccessWord.GOING) && predicate.child(Dependency.XCOMP) != null;
        if (going || helpers.stream().anyMatch(h -> is(h, AccessWord.TO_COME))) {
            return Tenor.TO_COME;
        }
        Word finite = helpers.isEmpty() ? predicate : helpers.get(0);
        if (finite.has(Feature.PAST) && finite.has(Feature.FINITE)) {
            return Tenor.WAS;
        }
        boolean perfect = is(finite, AccessWord.PERFECT_HELPER) && !finite.equals(predicate);
        if (perfect) {
            return Tenor.WAS;
        }
        return finite.has(Feature.PRESENT) && finite.has(Feature.FINITE) ? Tenor.ALWAYS : Tenor.OPEN;
    }

    private static boolean is(Word word, WordClass wordClass) {
        return word.in().vocabulary().is(wordClass, word.lower().replace('’', '\''));
    }
}
