package org.hearsay.core.statement;

import java.util.Set;
import org.hearsay.core.quotation.Cues;
import org.hearsay.core.statement.Statement.Stance;
import org.hearsay.core.text.Span;
import org.hearsay.core.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What a source does with the content, by the words of the cue: verbs of saying tell their own stance, words of wanting,
 * fearing, supporting and planning tell an attitude, and everything else asserts.
 */
public final class Stances {

    /** Beginnings of words that tell an attitude. */
    private static final Set<String> ATTITUDES =
            Set.of(("want hope hoping fear support oppos back favor favour prefer like love hate"
                            + " intend plan try tri seek sought aim consider decid decision agree refus worr"
                            + " concern eager desire wish vote voting nominat push focus interest feel felt"
                            + " trust confiden welcom admir respect dislik struggl reluctan willing ready commit"
                            + " ignor declin endors attempt embrac determin resist fight fought sympath skeptic"
                            + " sceptic enthusias excit anger angr outrag disappoint frustrat surpris pleas"
                            + " happy proud glad upset regret ambition bid work convinc contemplat mull ponder"
                            + " weigh prepar pursu demurr interested choos chose pick appreciat enjoy"
                            + " envy care dread afraid scared anxious optimis pessimis lean long await expect")
                    .split(" "));

    private static final int SHORTEST_STEM = 4;

    private Stances() {}

    /**
     * @param text the document's text
     * @param cue the words that attribute
     * @return the stance they tell; {@link Stance#ASSERTS} when there are none
     */
    public static Stance of(String text, Iterable<Span> cue) {
        Stance weak = null;
        boolean attitude = false;
        for (Span span : cue) {
            Tokens tokens = Tokens.of(text, span);
            for (int i = 0; i < tokens.size(); i++) {
                String word = tokens.lower(i);
                Stance stance = Cues.stance(word);
                if (stance != null && !Cues.isWeak(word) && !isAttitude(word)) {
                    return negated(stance, tokens, i);
                }
                weak = weak == null ? stance : weak;
                attitude |= isAttitude(word);
            }
        }
        if (attitude) {
            return Stance.ATTITUDE;
        }
        return weak == null ? Stance.ASSERTS : weak;
    }

    /** "did not deny" asserts nothing, but it is no denial; "would not say" is still about saying. */
    private static Stance negated(Stance stance, Tokens tokens, int verb) {
        for (int i = Math.max(0, verb - 3); i < verb && stance == Stance.DENIES; i++) {
            if (tokens.lower(i).equals("not")
                    || tokens.lower(i).endsWith("n't")
                    || tokens.lower(i).endsWith("n’t")) {
                return Stance.ASSERTS;
            }
        }
        return stance;
    }

    private static boolean isAttitude(String word) {
        return match(word) != null;
    }

    private static @Nullable String match(String word) {
        if (ATTITUDES.contains(word)) {
            return word;
        }
        for (int end = word.length() - 1; end >= SHORTEST_STEM; end--) {
            String stem = word.substring(0, end);
            if (ATTITUDES.contains(stem)) {
                return stem;
            }
        }
        return word.equals("tried") || word.equals("tries") || word.equals("try") || word.equals("trying")
                ? "try"
                : null;
    }
}
