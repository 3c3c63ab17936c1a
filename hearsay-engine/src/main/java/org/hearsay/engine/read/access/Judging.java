package org.hearsay.engine.read.access;

import java.util.List;
import org.hearsay.domain.statement.Statement.Access;
import org.hearsay.engine.language.AccessWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.text.Stretch;
import org.jspecify.annotations.Nullable;

/** The words by which someone judges, foretells or supposes rather than tells what was perceived. */
final class Judging {

    /** Which time a content speaks of, by its first verb that tells. */
    enum Tenor {
        WAS,
        ALWAYS,
        TO_COME,
        OPEN
    }

    private Judging() {}

    /** Whether a condition begins at {@code i}: what follows is thought, not done. */
    static boolean isCondition(Stretch content, int i) {
        return content.is(i, AccessWord.IF);
    }

    /** Whether the verb after a pronoun tells what should or could be: "we must", "we can". */
    static boolean isDemanding(Stretch content, int i) {
        return content.is(i, AccessWord.DEMANDING)
                || content.is(i, AccessWord.TO_COME) && content.is(i + 1, AccessWord.WAITING);
    }

    /** Which time a content speaks of: that of its first main clause; without trees by the first word that tells. */
    static Tenor tenor(Stretch content) {
        List<MainClause> clauses =
                content.size() == 0 ? List.of() : MainClause.of(content.in(), content.span(0, content.size()));
        return clauses.isEmpty() ? byWords(content) : clauses.get(0).tenor();
    }

    private static Tenor byWords(Stretch content) {
        for (int i = 0; i < content.size(); i++) {
            if (content.is(i, AccessWord.TO_COME)
                    || content.is(i, AccessWord.GOING) && content.is(i + 1, GrammarWord.INFINITIVE_MARK)) {
                return Tenor.TO_COME;
            }
            int verb = content.is(i + 1, AccessWord.NOT_VERB) ? i + 2 : i + 1;
            boolean perfect = content.is(i, AccessWord.PERFECT_HELPER)
                    && (content.is(verb, AccessWord.BEEN) || verb < content.size() && content.isPast(verb));
            if (isNow(content, i) && !perfect) {
                return content.is(i + 1, AccessWord.GOING) ? Tenor.TO_COME : Tenor.ALWAYS;
            }
            boolean past = content.isPast(i) && !content.isCapital(i);
            if (perfect || content.is(i, AccessWord.THEN) || past) {
                return Tenor.WAS;
            }
        }
        return Tenor.OPEN;
    }

    /** Whether it is a form for what is; a clitic only behind a word whose clitic is a verb, or before what goes on. */
    private static boolean isNow(Stretch content, int i) {
        boolean verb = !content.is(i, GrammarWord.POSSESSIVE_CLITIC)
                || content.is(i - 1, AccessWord.FULL_FORM)
                || i + 1 < content.size() && content.isGerund(i + 1);
        return content.is(i, AccessWord.NOW) && verb;
    }

    /** The first word of a content that weighs, foretells or supposes; null when there is none. */
    static @Nullable Grounds content(Stretch content) {
        int first = content.size() > 1 && !content.isWord(0) ? 1 : 0;
        if (isCondition(content, first)) {
            return Grounds.of(Access.INFERRED, content.span(first, first + 1));
        }
        // "decided to leave, who could not swim": what was done comes first.
        boolean past = tenor(content) == Tenor.WAS;
        for (int i = 0; i < content.size(); i++) {
            boolean modal = i > 0 && !past && content.is(i, GrammarWord.MODAL) && !content.is(i, GrammarWord.AUXILIARY);
            if (modal || content.isAny(i, AccessWord.SUPPOSING, AccessWord.VALUE)) {
                return Grounds.of(Access.INFERRED, content.span(i, i + 1));
            }
        }
        return null;
    }
}
