package org.hearsay.engine.read.access;

import org.hearsay.domain.statement.Statement.Access;
import org.hearsay.engine.language.AccessWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.SourceWord;
import org.hearsay.engine.text.Stretch;
import org.jspecify.annotations.Nullable;

/** What speakers say of themselves: what they saw, did, suffered, thought or were told. */
final class OwnExperience {

    /** Words before "told" in "her cousin had told her". */
    private static final int TOLD_WITHIN = 6;

    /** Words before a speaker's own reasoning: what comes later is an aside. */
    private static final int REASONING_WITHIN = 4;

    /** Words of those who are named with a speaker. */
    private static final int OTHERS = 5;

    /** Words between a deed and what it was done for. */
    private static final int PURPOSE = 8;

    private OwnExperience() {}

    /** What the speaker says of himself from the pronoun at {@code i} on; null when that tells nothing. */
    static @Nullable Grounds after(Stretch content, int i) {
        int verb = withOthers(content, i + 1);
        boolean passive = false;
        boolean never = false;
        while (verb + 1 < content.size() && isBeforeVerb(content, verb)) {
            passive |= content.is(verb, AccessWord.BEING);
            never |= content.is(verb, GrammarWord.NEGATION);
            verb++;
        }
        if (verb >= content.size()) {
            return null;
        }
        boolean heard = content.is(verb, AccessWord.HEARING);
        boolean hearsay = heard && content.is(verb + 1, AccessWord.SENDER) && !never;
        boolean learned = content.is(verb, AccessWord.LEARNING) && !content.is(verb + 1, GrammarWord.INFINITIVE_MARK);
        if (hearsay || passive && content.is(verb, AccessWord.TOLD_OF) || learned) {
            return Grounds.of(Access.WAS_TOLD, content.span(i, verb + 1));
        }
        // "The promises we've made", "what we have seen" are everybody's.
        boolean common = content.is(i, AccessWord.WE) && content.is(i + 1, AccessWord.PERFECT);
        // Who did not see it does not know it by seeing.
        if (common || never && (heard || content.is(verb, AccessWord.SEEING))) {
            return null;
        }
        if (content.is(verb, AccessWord.SEEING) && !passive || heard) {
            return Grounds.of(Access.SAW, content.span(i, verb + 1));
        }
        if (verb <= i + 2 && content.is(verb, AccessWord.OWN_REASONING) && i < REASONING_WITHIN) {
            return Grounds.of(Access.INFERRED, content.span(i, verb + 1));
        }
        int state = content.is(verb, AccessWord.BEING_NOW) ? verb + 1 : verb;
        if (content.is(state, AccessWord.CONVINCED)) {
            return Grounds.of(Access.INFERRED, content.span(i, state + 1));
        }
        int seeing = seeing(content, verb);
        if (seeing > 0 && did(content, verb, passive)) {
            return Grounds.of(Access.SAW, content.span(i, seeing));
        }
        return did(content, verb, passive) ? Grounds.of(Access.TOOK_PART, content.span(i, verb + 1)) : null;
    }

    /** "I leaned out to see what": where the words end that say so; 0 where none do. */
    private static int seeing(Stretch content, int verb) {
        for (int k = verb + 1; k < Math.min(content.size(), verb + PURPOSE) && !content.is(k, ','); k++) {
            int length = content.phrase(AccessWord.PURPOSE_OF_SEEING, k);
            if (length > 0) {
                return k + length;
            }
        }
        return 0;
    }

    private static boolean did(Stretch content, int verb, boolean passive) {
        if (content.phrase(AccessWord.LOOKING_AFTER, verb) > 0) {
            return true;
        }
        boolean did = (content.is(verb, AccessWord.DOING) || content.isPast(verb)) && !isOfMind(content, verb);
        return did && (!passive || isSuffering(content, verb));
    }

    private static boolean isBeforeVerb(Stretch content, int i) {
        return content.is(i, AccessWord.BEFORE_VERB)
                || content.has(i, GrammarWord.ADVERB_ENDING)
                || content.isClitic(i)
                || "'’".indexOf(content.first(i)) >= 0;
    }

    /** "He and other drivers were": the verb after those who are named with the speaker. */
    private static int withOthers(Stretch content, int at) {
        if (content.is(at, SourceWord.AND)) {
            for (int k = at + 2; k < Math.min(content.size(), at + OTHERS); k++) {
                if (content.is(k, AccessWord.BEFORE_VERB)) {
                    return k;
                }
            }
        }
        return at;
    }

    /** "was beaten by", "were threatened": something was done to the speaker; "was surprised" is no deed. */
    private static boolean isSuffering(Stretch content, int verb) {
        return content.is(verb + 1, GrammarWord.PASSIVE_AGENT) && !content.is(verb, AccessWord.FEELING)
                || content.is(verb, AccessWord.SUFFERED);
    }

    /** "recalled seeing": the first word of the content. */
    static @Nullable Grounds gerund(Stretch content) {
        return content.is(0, AccessWord.SEEING_NOW) ? Grounds.of(Access.SAW, content.span(0, 1)) : null;
    }

    /** "her cousin had told her": somebody else's words, passed on. */
    static @Nullable Grounds toldBy(Stretch content, int i) {
        boolean told = i > 0 && i < TOLD_WITHIN && content.is(i, AccessWord.TOLD_OF);
        boolean passedOn = told && content.is(i + 1, AccessWord.ADDRESSED) && !content.is(i - 1, AccessWord.TELLER);
        return passedOn ? Grounds.of(Access.WAS_TOLD, content.span(i, i + 2)) : null;
    }

    /** Whether the verb tells what goes on in the mind, or what is said, and no deed. */
    static boolean isOfMind(Stretch content, int i) {
        return content.isAny(i, AccessWord.MIND, GrammarWord.AUXILIARY, GrammarWord.MODAL);
    }
}
