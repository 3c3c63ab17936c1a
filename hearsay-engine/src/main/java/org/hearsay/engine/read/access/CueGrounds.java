package org.hearsay.engine.read.access;

import org.hearsay.domain.statement.Statement.Access;
import org.hearsay.engine.language.AccessWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.text.Stretch;
import org.jspecify.annotations.Nullable;

/** What a cue alone tells of how its speaker knows. */
final class CueGrounds {

    private CueGrounds() {}

    /** "he has been told", "she heard". */
    static @Nullable Grounds told(Stretch cue) {
        for (int i = 0; i < cue.size(); i++) {
            boolean passive = cue.is(i - 1, AccessWord.BEING);
            if (cue.is(i, AccessWord.TOLD_OF) && passive || cue.is(i, AccessWord.HEARD_CUE)) {
                return Grounds.of(Access.WAS_TOLD, cue.span(passive ? i - 1 : i, i + 1));
            }
        }
        return null;
    }

    /** "estimates", "in his opinion". */
    static @Nullable Grounds inferred(Stretch cue) {
        for (int i = 0; i < cue.size(); i++) {
            boolean owned = cue.isAny(i - 1, GrammarWord.POSSESSIVE, GrammarWord.RELATIVE);
            boolean view = cue.is(i, AccessWord.VIEW) && (cue.size() == 1 || owned);
            if (view || cue.is(i, AccessWord.REASONING) && !cue.is(i - 1, AccessWord.IS_PASSIVE)) {
                return Grounds.of(Access.INFERRED, cue.span(i, i + 1));
            }
        }
        return null;
    }

    /** "accused", "called": a verdict. */
    static @Nullable Grounds verdict(Stretch cue) {
        for (int i = 0; i < cue.size(); i++) {
            if (cue.is(i, AccessWord.VERDICT)) {
                return Grounds.of(Access.INFERRED, cue.span(i, i + 1));
            }
        }
        return null;
    }
}
