package org.hearsay.core.quotation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.core.statement.Statement.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Verbs that attribute words to someone, by form, with the stance they state. The set follows the classes "say", "tell"
 * and "manner of speaking" of verb lexicons in the tradition of Levin (1993), section 37.
 */
final class Cues {

    private static final Map<String, Stance> FORMS = new HashMap<>();
    private static final Set<String> ADDRESSED = new HashSet<>();

    static {
        add(
                Stance.ASSERTS,
                "say/says/said/saying tell/tells/told/telling add/adds/added/adding note/notes/noted/noting"
                        + " state/states/stated/stating write/writes/wrote/written/writing"
                        + " explain/explains/explained/explaining continue/continues/continued/continuing"
                        + " reply/replies/replied/replying respond/responds/responded/responding"
                        + " answer/answers/answered/answering tweet/tweets/tweeted/tweeting"
                        + " conclude/concludes/concluded/concluding declare/declares/declared/declaring"
                        + " claim/claims/claimed/claiming argue/argues/argued/arguing"
                        + " announce/announces/announced/announcing insist/insists/insisted/insisting"
                        + " remark/remarks/remarked/remarking comment/comments/commented/commenting"
                        + " observe/observes/observed/observing point/points/pointed/pointing"
                        + " report/reports/reported/reporting recall/recalls/recalled/recalling"
                        + " joke/jokes/joked/joking quip/quips/quipped/quipping exclaim/exclaims/exclaimed/exclaiming"
                        + " shout/shouts/shouted/shouting yell/yells/yelled/yelling cry/cries/cried/crying"
                        + " whisper/whispers/whispered/whispering mutter/mutters/muttered/muttering"
                        + " murmur/murmurs/murmured scream/screams/screamed/screaming sing/sings/sang/singing"
                        + " chant/chants/chanted/chanting read/reads/reading testify/testifies/testified/testifying"
                        + " confirm/confirms/confirmed/confirming admit/admits/admitted/admitting"
                        + " acknowledge/acknowledges/acknowledged/acknowledging concede/concedes/conceded/conceding"
                        + " maintain/maintains/maintained/maintaining assert/asserts/asserted/asserting"
                        + " allege/alleges/alleged/alleging charge/charges/charged/charging"
                        + " stress/stresses/stressed/stressing emphasize/emphasizes/emphasized/emphasizing"
                        + " emphasise/emphasises/emphasised/emphasising underline/underlines/underlined/underlining"
                        + " reveal/reveals/revealed/revealing describe/describes/described/describing"
                        + " call/calls/called/calling complain/complains/complained/complaining"
                        + " lament/laments/lamented/lamenting boast/boasts/boasted/boasting"
                        + " recount/recounts/recounted/recounting relate/relates/related"
                        + " share/shares/shared/sharing repeat/repeats/repeated/repeating"
                        + " reiterate/reiterates/reiterated/reiterating interject/interjects/interjected/interjecting"
                        + " counter/counters/countered/countering retort/retorts/retorted/retorting"
                        + " offer/offers/offered/offering suggest/suggests/suggested/suggesting"
                        + " quote/quotes/quoted/quoting cite/cites/cited/citing bark/barks/barked/barking"
                        + " echo/echoes/echoed/echoing posit/posits/posited opine/opines/opined/opining"
                        + " assure/assures/assured/assuring inform/informs/informed/informing"
                        + " remind/reminds/reminded/reminding advise/advises/advised/advising"
                        + " confess/confesses/confessed/confessing disclose/discloses/disclosed"
                        + " post/posts/posted/posting thunder/thunders/thundered fume/fumes/fumed"
                        + " praise/praises/praised/praising criticize/criticizes/criticized/criticizing"
                        + " blast/blasts/blasted/blasting accuse/accuses/accused/accusing"
                        + " dub/dubs/dubbed/dubbing label/labels/labeled/labelled/labeling"
                        + " believe/believes/believed think/thinks/thought/thinking"
                        + " begin/begins/began go/goes/went get/gets/got agree/agrees/agreed/agreeing"
                        + " intone/intones/intoned speak/speaks/spoke summarize/summarizes/summarized"
                        + " elaborate/elaborates/elaborated/elaborating clarify/clarifies/clarified/clarifying"
                        + " contend/contends/contended/contending proclaim/proclaims/proclaimed/proclaiming"
                        + " caption/captioned headline/headlined titled sniff/sniffed snap/snapped/snaps"
                        + " gush/gushed laugh/laughed/laughs tease/teased write-in/opens/opened/closed");
        add(Stance.DENIES, "deny/denies/denied/denying reject/rejects/rejected/rejecting dismiss/dismisses/dismissed/"
                + "dismissing refute/refutes/refuted/refuting");
        add(Stance.DOUBTS, "doubt/doubts/doubted/doubting question/questions/questioned/questioning");
        add(Stance.PREDICTS, "predict/predicts/predicted/predicting warn/warns/warned/warning"
                + " forecast/forecasts/forecasted");
        add(Stance.PROMISES, "promise/promises/promised/promising vow/vows/vowed/vowing pledge/pledges/pledged/pledging"
                + " swear/swears/swore/swearing");
        add(Stance.THREATENS, "threaten/threatens/threatened/threatening");
        add(Stance.DEMANDS, "demand/demands/demanded/demanding urge/urges/urged/urging order/orders/ordered/ordering"
                + " implore/implores/implored/imploring plead/pleads/pleaded/pleading instruct/instructs/instructed"
                + " command/commands/commanded");
        add(Stance.ASKS, "ask/asks/asked/asking inquire/inquires/inquired wonder/wonders/wondered/wondering");
        for (String form : ("tell tells told telling inform informs informed informing assure assures assured assuring"
                        + " remind reminds reminded reminding advise advises advised advising ask asks asked asking"
                        + " urge urges urged urging warn warns warned warning order ordered implore implored")
                .split(" ")) {
            ADDRESSED.add(form);
        }
    }

    /** Forms that attribute only right beside a quotation, since they mostly do other things. */
    private static final Set<String> WEAK =
            Set.copyOf(List.of(("begin begins began go goes went get gets got point points pointing call calls called"
                            + " calling offer offers offered offering share shares shared post posts posted read reads"
                            + " reading reports report comment comments note notes order orders ordered charge charges"
                            + " charged question questions doubt quote quotes speak speaks spoke claim claims answer"
                            + " answers state states opens opened closed headline titled caption laugh stress cry cries"
                            + " praise label demand demands threaten threatens threatened continue blast command commands"
                            + " promise promised forecast think thought believe describe describes described describing"
                            + " accuse accuses accused accusing criticized criticizing praised sing sang")
                    .split(" ")));

    private Cues() {}

    /** The stance that this form of a verb states; null when it is no verb of saying. */
    static @Nullable Stance stance(String lower) {
        return FORMS.get(lower);
    }

    /** Whether the form attributes mostly beside quotations. */
    static boolean isWeak(String lower) {
        return WEAK.contains(lower);
    }

    /** Whether the verb takes the one spoken to as its object ("told reporters"). */
    static boolean isAddressed(String lower) {
        return ADDRESSED.contains(lower);
    }

    private static void add(Stance stance, String forms) {
        for (String form : forms.split("[ /]")) {
            FORMS.put(form, stance);
        }
    }
}
