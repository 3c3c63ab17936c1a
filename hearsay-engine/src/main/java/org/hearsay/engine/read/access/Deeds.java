package org.hearsay.engine.read.access;

import org.hearsay.domain.statement.Statement.Access;
import org.hearsay.engine.language.AccessWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.text.Stretch;
import org.jspecify.annotations.Nullable;

/** The words by which an office or a body speaks of its own deeds and decisions. */
final class Deeds {

    /** A subject's noun stands among the first words. */
    private static final int STAFF_WITHIN = 8;

    private Deeds() {}

    /**
     * "we will open the gates", "our forces", and where the content begins so, "it had closed the road".
     *
     * @param subject whether word {@code i} stands where the content's subject does
     * @param body whether it is a body and no person that speaks
     */
    static @Nullable Grounds of(Stretch content, int i, boolean subject, boolean body) {
        boolean starts = subject && startsClause(content, i);
        boolean third = starts && (body && content.is(i, AccessWord.IT) || content.is(i, AccessWord.THEY));
        if ((content.is(i, AccessWord.FIRST) || third) && isDeed(content, i + 1)) {
            return Grounds.of(Access.TOOK_PART, content.span(i, i + 2));
        }
        boolean owner = content.is(i, GrammarWord.POSSESSIVE);
        boolean ours = owner
                && (content.is(i, GrammarWord.FIRST_PERSON) && content.is(i, GrammarWord.PLURAL_PRONOUN)
                        || starts && content.is(i, GrammarWord.NEUTER));
        return ours && content.is(i + 1, AccessWord.OURS) ? Grounds.of(Access.TOOK_PART, content.span(i, i + 2)) : null;
    }

    /** The people and means of an office as the subject of a content: "the officers", "no aircraft". */
    static @Nullable Grounds staff(Stretch content) {
        for (int i = 0; i < Math.min(STAFF_WITHIN, content.size()); i++) {
            if (endsSubject(content, i)) {
                return null;
            }
            if (content.is(i, AccessWord.STAFF)) {
                return Grounds.of(Access.TOOK_PART, content.span(i, i + 1));
            }
        }
        return null;
    }

    /** Whether a subject ends before it: at a verb or a mark. */
    private static boolean endsSubject(Stretch content, int i) {
        return OwnExperience.isOfMind(content, i)
                || content.isAny(i, AccessWord.DOING, GrammarWord.PASSIVE_AGENT)
                || content.is(i, ',');
    }

    private static boolean startsClause(Stretch content, int i) {
        return i == 0 || i == 1 && (content.is(0, GrammarWord.SUBORDINATION) || !content.isWord(0));
    }

    /** Whether the verb from {@code i} on tells a deed: done, being done or announced, and nothing of the mind. */
    static boolean isDeed(Stretch content, int i) {
        int verb = i;
        boolean auxiliary = false;
        boolean being = false;
        while (verb < content.size() && isBeforeDeed(content, verb)) {
            auxiliary |= content.is(verb, AccessWord.DEED_HELPER);
            being |= content.is(verb, AccessWord.BEING_NOW);
            verb++;
        }
        if (verb >= content.size()
                || !content.isWord(verb)
                || OwnExperience.isOfMind(content, verb)
                || content.is(verb, AccessWord.NO_DEED)) {
            return false;
        }
        boolean going = being && content.isGerund(verb);
        boolean past = !being && (content.isPast(verb) || content.is(verb, AccessWord.DOING));
        boolean future = auxiliary && !being && Character.isLowerCase(content.first(verb));
        return going || past || future;
    }

    private static boolean isBeforeDeed(Stretch content, int i) {
        return content.isAny(i, AccessWord.DEED_HELPER, AccessWord.BEING_NOW, AccessWord.DEED_ADVERB)
                || content.has(i, GrammarWord.ADVERB_ENDING)
                || "'’".indexOf(content.first(i)) >= 0;
    }
}
