package org.hearsay.core.access;

import java.util.Set;
import org.hearsay.core.access.AccessFinder.Found;
import org.hearsay.core.statement.Statement.Access;
import org.hearsay.core.text.Tokens;
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

    private static final Set<String> VALUES = Knowing.words("good bad great terrible wrong right important dangerous"
            + " irresponsible concerning disgraceful ridiculous unfair fair outrageous crazy dishonest corrupt strong weak"
            + " best worst better worse biggest greatest disaster disgrace lie lies liar shame tragedy mistake scandal"
            + " unacceptable acceptable absurd horrible awful wonderful excellent fantastic incredible inappropriate"
            + " appropriate necessary unnecessary essential crucial critical unprecedented historic reckless racist sexist"
            + " bigot hypocritical unfit unqualified qualified capable incompetent failed failure successful success"
            + " proud sad serious significant "
            + " deserve deserves deserved responsible fault blame trying wants want afraid desperate credible misleading"
            + " false true untrue fake difficult hard easy impossible possible vulnerable stupid smart foolish nonsense"
            + " threat risk opportunity problem challenge legitimate illegitimate justified unjustified");

    private Judging() {}

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
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.lower(i);
            if (MODALS.contains(word) && i > 0 || SUPPOSING.contains(word) || VALUES.contains(word)) {
                return Found.of(Access.INFERRED, tokens.span(i, i + 1));
            }
        }
        return null;
    }
}
