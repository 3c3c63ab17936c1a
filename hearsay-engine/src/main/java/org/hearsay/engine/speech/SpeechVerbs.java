package org.hearsay.engine.speech;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.domain.statement.Statement.Stance;
import org.jspecify.annotations.Nullable;

/**
 * Verbs that attribute words to someone, by form, with the stance they state. The set follows the classes "say", "tell"
 * and "manner of speaking" of verb lexicons in the tradition of Levin (1993), section 37.
 */
public final class SpeechVerbs {

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
                        + " condemn/condemns/condemned/condemning denounce/denounces/denounced/denouncing slam/slams/slammed/slamming"
                        + " mock/mocks/mocked/mocking tout/touts/touted/touting hail/hails/hailed/hailing"
                        + " decry/decries/decried/decrying deride/derides/derided/deriding deem/deems/deemed"
                        + " shot/fired/hit text/texted messaged emailed voice/voiced chide/chided scoff/scoffed/scoffs"
                        + " muse/muses/mused/musing gloat/gloats/gloated rant/rants/ranted rail/rails/railed deadpanned"
                        + " crack/cracks/cracked chime/chimed bellow/bellowed blurt/blurted wail/wailed moan/moaned"
                        + " grumble/grumbles/grumbled crow/crowed/crows enthuse/enthuses/enthused marvel/marveled/marvelled"
                        + " sigh/sighed hiss/hissed snarl/snarled growl/growled roar/roared pray/prayed preach/preached"
                        + " caution/cautions/cautioned/cautioning speculate/speculates/speculated/speculating"
                        + " theorize/theorized reason/reasons/reasoned surmise/surmised concur/concurs/concurred"
                        + " protest/protests/protested/protesting object/objects/objected/objecting press/presses/pressed"
                        + " query/queried quiz/quizzed narrate/narrates/narrated blog/blogged venture/ventured"
                        + " volunteer/volunteered hint/hints/hinted/hinting imply/implies/implied/implying"
                        + " indicate/indicates/indicated/indicating estimate/estimates/estimated/estimating"
                        + " recommend/recommends/recommended propose/proposes/proposed/proposing"
                        + " pronounce/pronounces/pronounced vent/vented rave/raved/raves"
                        + " exhort/exhorts/exhorted/exhorting gush/gushed laugh/laughed/laughs tease/teased");
        add(
                Stance.DENIES,
                "deny/denies/denied/denying reject/rejects/rejected/rejecting dismiss/dismisses/dismissed/"
                        + "dismissing refute/refutes/refuted/refuting dispute/disputes/disputed/disputing"
                        + " contradict/contradicts/contradicted/contradicting rebut/rebuts/rebutted");
        add(Stance.DOUBTS, "doubt/doubts/doubted/doubting question/questions/questioned/questioning");
        add(
                Stance.PREDICTS,
                "predict/predicts/predicted/predicting warn/warns/warned/warning" + " forecast/forecasts/forecasted");
        add(
                Stance.PROMISES,
                "promise/promises/promised/promising vow/vows/vowed/vowing pledge/pledges/pledged/pledging"
                        + " swear/swears/swore/swearing");
        add(Stance.THREATENS, "threaten/threatens/threatened/threatening");
        add(
                Stance.DEMANDS,
                "demand/demands/demanded/demanding urge/urges/urged/urging order/orders/ordered/ordering"
                        + " implore/implores/implored/imploring plead/pleads/pleaded/pleading instruct/instructs/instructed"
                        + " command/commands/commanded");
        add(Stance.ASKS, "ask/asks/asked/asking inquire/inquires/inquired wonder/wonders/wondered/wondering");
        for (String form : ("tell tells told telling inform informs informed informing assure assures assured assuring"
                        + " remind reminds reminded reminding advise advises advised advising ask asks asked asking"
                        + " urge urges urged urging warn warns warned warning order ordered implore implored")
                .split(" ", -1)) {
            ADDRESSED.add(form);
        }
    }

    private static final Set<String> NOUNS = Set.of(
            "statement",
            "tweet",
            "email",
            "e-mail",
            "letter",
            "message",
            "response",
            "post",
            "words",
            "reply",
            "answer",
            "warning",
            "remark",
            "comment");

    /** Verbs whose object is what is described, and whose quotation is the whole content ("called it a “farce”"). */
    private static final Set<String> NAMING = Set.copyOf(
            List.of(("call calls called calling describe describes described describing dub dubs dubbed dubbing"
                            + " label labels labeled labelled labeling condemn condemns condemned condemning denounce"
                            + " denounces denounced denouncing deem deems deemed deride derides derided deriding mock mocks"
                            + " mocked mocking hail hails hailed hailing praise praises praised praising accuse accuses"
                            + " accused accusing criticize criticizes criticized criticizing blast blasts blasted blasting")
                    .split(" ")));

    /** Forms that attribute only right beside a quotation, since they mostly do other things. */
    private static final Set<String> WEAK =
            Set.copyOf(List.of(("begin begins began go goes went get gets got point points pointing call calls called"
                            + " calling offer offers offered offering share shares shared post posts posted read reads"
                            + " reading reports report comment comments note notes order orders ordered charge charges"
                            + " charged question questions doubt quote quotes speak speaks spoke claim claims answer"
                            + " answers state states headline titled caption laugh stress cry cries"
                            + " praise label demand demands threaten threatens threatened continue blast command commands"
                            + " promise promised forecast think thought believe describe describes described describing"
                            + " accuse accuses accused accusing criticized criticizing praised sing sang shot fired hit mock text crack cracks cracked rail rails pray press presses pressed reason"
                            + " reasons protest protests object objects volunteer vent estimate estimates imply implies"
                            + " indicate indicates indicated estimated venture hiss roar")
                    .split(" ")));

    private SpeechVerbs() {}

    /** The stance that this form of a verb states; null when it is no verb of saying. */
    public static @Nullable Stance stance(String lower) {
        return FORMS.get(lower);
    }

    /** Whether the form attributes mostly beside quotations. */
    public static boolean isWeak(String lower) {
        return WEAK.contains(lower);
    }

    /** Whether the noun stands for words that someone uttered. */
    public static boolean isNoun(String lower) {
        return NOUNS.contains(lower);
    }

    /** Whether the verb gives its object a name or a judgement, so that only the quoted words are content. */
    public static boolean isNaming(String lower) {
        return NAMING.contains(lower);
    }

    /** Whether the verb takes the one spoken to as its object ("told reporters"). */
    public static boolean isAddressed(String lower) {
        return ADDRESSED.contains(lower);
    }

    private static void add(Stance stance, String forms) {
        for (String form : forms.split("[ /]", -1)) {
            FORMS.put(form, stance);
        }
    }
}
