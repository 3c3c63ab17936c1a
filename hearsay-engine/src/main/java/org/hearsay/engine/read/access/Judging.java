package org.hearsay.engine.read.access;

import java.util.Set;
import org.hearsay.engine.read.access.AccessFinder.Found;
import org.hearsay.domain.statement.Statement.Access;
import org.hearsay.engine.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The words by which someone judges, foretells or supposes rather than tells what was perceived. */
final class Judging {

    private static final Set<String> VERDICTS =
            Knowing.words("accused accuse accuses accusing blamed blame blames blaming"
                    + " criticized criticised criticizes criticizing criticising slammed slams blasted blasts mocked mocks ridiculed"
                    + " ridicule condemned condemning condemns praised praises lauded hailed hails denounced denounces called calls"
                    + " calling labeled labelled branded dismissed dismisses considers consider considered regards regarded views"
                    + " viewed argued argues arguing suggested suggests suggesting likened compared questioned charged charges"
                    + " attacked ripped decried lamented touted characterized characterised deemed judged");

    private static final Set<String> MODALS = Knowing.words("would should must could might may ought cannot can't won't"
            + " wouldn't shouldn't couldn't can’t won’t wouldn’t shouldn’t couldn’t can will 'll ’ll");

    private static final Set<String> SUPPOSING =
            Knowing.words("likely unlikely probably perhaps maybe possibly apparently"
                    + " presumably surely certainly definitely clearly obviously seem seems seemed appear appears appeared"
                    + " supposedly inevitably undoubtedly");

    private static final Set<String> VALUES = Knowing.words(
            "troubling controversial embarrassing telling good bad great terrible wrong right important dangerous"
                    + " irresponsible concerning disgraceful ridiculous unfair fair outrageous crazy dishonest corrupt strong weak"
                    + " best worst better worse biggest greatest disaster disgrace lie lies liar shame tragedy mistake scandal"
                    + " unacceptable acceptable absurd horrible awful wonderful excellent fantastic incredible inappropriate"
                    + " appropriate necessary unnecessary essential crucial critical unprecedented historic reckless racist sexist"
                    + " bigot hypocritical unfit unqualified qualified capable incompetent failed failure successful success"
                    + " proud sad serious significant "
                    + " deserve deserves deserved responsible fault blame trying wants want afraid desperate credible misleading"
                    + " false true untrue fake difficult hard easy impossible possible vulnerable stupid smart foolish nonsense"
                    + " threat risk opportunity problem challenge legitimate illegitimate justified unjustified");

    private static final Set<String> DEMANDING = Knowing.words(
            "can cannot can't can’t could couldn't couldn’t should must might may ought need deserve see");
    private static final Set<String> WILL = Knowing.words("will won't won’t 'll ’ll shall");
    private static final Set<String> NOW = Knowing.words("is are isn't isn’t aren't aren’t has have do does don't don’t"
            + " doesn't doesn’t 's ’s 're ’re it's it’s that's that’s there's there’s he's he’s she's she’s they're they’re"
            + " who's who’s what's what’s you're you’re be");
    private static final Set<String> THEN = Knowing.words("was were had did wasn't wasn’t weren't weren’t didn't didn’t"
            + " said told came went took gave began met held left fell rose won lost saw made sent spoke wrote struck shot"
            + " fled led fought brought found got broke flew ran stood became drove heard kept paid sat sold taught thought"
            + " threw wore been killed died");

    /** Which time a content speaks of, by its first verb that tells. */
    enum Tenor {
        WAS,
        ALWAYS,
        TO_COME,
        OPEN
    }

    private Judging() {}

    /** Whether a condition begins at {@code i}: what follows is thought, not done. */
    static boolean isCondition(Tokens tokens, int i) {
        return tokens.lower(i).equals("if") || tokens.lower(i).equals("unless");
    }

    /** Whether the verb after a pronoun tells what should or could be: "we must", "we can". */
    static boolean isDemanding(Tokens tokens, int i) {
        return DEMANDING.contains(tokens.lower(i))
                || WILL.contains(tokens.lower(i))
                        && i + 1 < tokens.size()
                        && tokens.lower(i + 1).equals("see");
    }

    static Tenor tenor(Tokens tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.lower(i);
            String next = i + 1 < tokens.size() ? tokens.lower(i + 1) : "";
            if (WILL.contains(word) || next.equals("to") && word.equals("going")) {
                return Tenor.TO_COME;
            }
            boolean adverb = next.equals("never") || next.equals("not") || next.equals("also");
            String verb = adverb && i + 2 < tokens.size() ? tokens.lower(i + 2) : next;
            boolean perfect = word.startsWith("ha") && (verb.equals("been") || verb.endsWith("ed"));
            boolean clitic = i > 0 && (word.endsWith("'s") || word.endsWith("’s")) && next.endsWith("ing");
            if (NOW.contains(word) && !perfect || clitic) {
                return next.equals("going") ? Tenor.TO_COME : Tenor.ALWAYS;
            }
            boolean past = word.endsWith("ed") && word.length() > 4 && !tokens.isCapital(i);
            if (perfect || THEN.contains(word) || past) {
                return Tenor.WAS;
            }
        }
        return Tenor.OPEN;
    }

    /** "accused", "called": the cue itself. */
    static @Nullable Found cue(Tokens cue) {
        for (int i = 0; i < cue.size(); i++) {
            if (VERDICTS.contains(cue.lower(i))) {
                return Found.of(Access.INFERRED, cue.span(i, i + 1));
            }
        }
        return null;
    }

    /** The first word of a content that weighs, foretells or supposes; null when there is none. */
    static @Nullable Found content(Tokens tokens) {
        // "decided to leave, who could not swim": what was done comes first.
        boolean past = tenor(tokens) == Tenor.WAS;
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.lower(i);
            if (MODALS.contains(word) && i > 0 && !past || SUPPOSING.contains(word) || VALUES.contains(word)) {
                return Found.of(Access.INFERRED, tokens.span(i, i + 1));
            }
        }
        return null;
    }
}
