package org.hearsay.core.attribution;

import java.util.List;
import java.util.Set;
import org.hearsay.core.quotation.Cues;
import org.hearsay.core.text.Span;
import org.hearsay.core.text.Tokens;

/** Whether words could hold a statement, so that reading them again is worth the time. */
final class SpeechWords {

    private static final Set<String> MORE = Set.of(
            "according",
            "allegedly",
            "reportedly",
            "supposedly",
            "per",
            "claim",
            "claims",
            "report",
            "reports",
            "heard",
            "rumor",
            "rumour",
            "rumored",
            "rumoured",
            "denial",
            "quoted",
            "citing",
            "cited",
            "said",
            "told",
            "blamed",
            "apologized",
            "apologised",
            "boasted",
            "statement",
            "found",
            "shows",
            "showed",
            "show",
            "known",
            "knew",
            "learned",
            "learnt");

    private SpeechWords() {}

    static boolean hasAny(String text, List<Span> content) {
        for (Span span : content) {
            Tokens tokens = Tokens.of(text, span);
            for (int i = 0; i < tokens.size(); i++) {
                String word = tokens.lower(i);
                if (MORE.contains(word) || Cues.stance(word) != null) {
                    return true;
                }
            }
        }
        return false;
    }
}
