package org.hearsay.engine.read.statement;

import java.util.List;
import java.util.Set;
import org.hearsay.engine.speech.SpeechVerbs;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What a source does with the content. Verbs of saying tell their own stance; words of wanting, fearing, supporting and
 * planning tell an attitude, and so does the refusal to speak. Where the cue is neither, an infinitive is what someone is
 * after, and everything else asserts.
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
                            + " envy care dread afraid scared anxious optimis pessimis lean long await resent disapprov"
                            + " passion revulsion eyes eyed eyeing vying vies empath reconsider"
                            + " leery wary champion fond disagree repudiat acquiesc affection grateful thank mourn"
                            + " celebrat loyal hostil unwilling allegiance craving yearn covet despis loath")
                    .split(" "));

    private static final int SHORTEST_STEM = 4;

    /** What is expected is foretold, as a rule, and not wished for. */
    private static final Set<String> EXPECTING = Set.of("expect", "expects", "expected", "expecting", "expectation");

    /** These hold a clause to be so ("agreed that …") and are after a thing or a deed ("agreed to …"). */
    private static final List<String> HOLDING = List.of("agree", "determin", "feel", "felt", "consider", "convinc");

    /** Words that make a clause of what a cue like {@link #HOLDING} is followed by. */
    private static final Set<String> CLAUSAL = Set.of(
            "that", "whether", "how", "is", "are", "was", "were", "has", "have", "had", "will", "would", "could",
            "should", "can", "may", "might", "did", "does");

    /** Before a verb of saying: nothing is said. */
    private static final Set<String> REFUSING = Set.of(
            "refuse",
            "refuses",
            "refused",
            "refusing",
            "decline",
            "declines",
            "declined",
            "declining",
            "wouldn't",
            "wouldn’t",
            "won't",
            "won’t");

    private static final Set<String> RULING = Set.of("rule", "rules", "ruled", "ruling");

    private Stances() {}

    /**
     * @param text the document's text
     * @param cue the words that attribute
     * @param content the words attributed
     * @return the stance they tell
     */
    public static Stance of(String text, List<Span> cue, List<Span> content) {
        Stance weak = null;
        boolean attitude = false;
        boolean toDo = false;
        for (Span span : cue) {
            Tokens tokens = Tokens.of(text, span);
            for (int i = 0; i < tokens.size(); i++) {
                String word = tokens.lower(i);
                if (isRuledOut(tokens, i)) {
                    return Stance.DENIES;
                }
                Stance stance = SpeechVerbs.stance(word);
                if (stance != null && !isAttitude(word) && isRefused(tokens, i)) {
                    return Stance.ATTITUDE;
                }
                if (stance != null && !SpeechVerbs.isWeak(word) && !isAttitude(word)) {
                    return negated(stance, tokens, i);
                }
                weak = weak == null && EXPECTING.contains(word) ? Stance.PREDICTS : weak == null ? stance : weak;
                // "shot back", "fired back": the verb of saying has it.
                attitude |= isAttitude(word)
                        && !(word.equals("back") && weak != null)
                        && !(HOLDING.stream().anyMatch(word::startsWith) && isClause(text, content));
                // "is looking to", "meant to": what follows is a deed.
                toDo = i > 0
                        && i == tokens.size() - 1
                        && word.equals("to")
                        && weak == null
                        && leadsOn(tokens.lower(i - 1));
            }
        }
        if (attitude) {
            return Stance.ATTITUDE;
        }
        if (weak != null) {
            return weak;
        }
        return toDo || isInfinitive(text, content) ? Stance.ATTITUDE : Stance.ASSERTS;
    }

    private static boolean isRuledOut(Tokens tokens, int i) {
        return RULING.contains(tokens.lower(i))
                && i + 1 < tokens.size()
                && tokens.lower(i + 1).equals("out");
    }

    private static boolean isRefused(Tokens tokens, int verb) {
        for (int i = 0; i < verb; i++) {
            if (REFUSING.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean leadsOn(String word) {
        return word.endsWith("ing")
                        && !word.startsWith("refer")
                        && !word.startsWith("allud")
                        && !word.equals("according")
                || word.equals("meant");
    }

    private static boolean isClause(String text, List<Span> content) {
        Tokens tokens = Tokens.of(text, content.get(0));
        if (tokens.size() == 0 || tokens.lower(0).equals("to")) {
            return false;
        }
        for (int i = 0; i < tokens.size(); i++) {
            if (CLAUSAL.contains(tokens.lower(i))) {
                return true;
            }
        }
        return false;
    }

    /** {@code to be invited}: what someone is after, and nothing that could be so or not. */
    private static boolean isInfinitive(String text, List<Span> content) {
        Tokens tokens = Tokens.of(text, content.get(0));
        return tokens.size() > 1 && tokens.lower(0).equals("to") && !tokens.isCapital(1);
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
