package org.hearsay.engine.read.source;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hearsay.domain.source.Source.Kind;

/** Words that tell what a source is; words go in in lower case unless another thing is said. */
public final class SourceWords {

    private static final Set<String> TITLES = words("mr mrs ms miss dr prof professor sir dame lord lady president"
            + " vice-president chancellor premier minister secretary senator sen rep congressman congresswoman governor gov"
            + " mayor general gen colonel col major maj captain capt lieutenant lt sergeant sgt cmdr commander admiral adm"
            + " brigadier brig judge justice sheriff chief spokesman spokeswoman spokesperson director chairman chairwoman"
            + " ambassador envoy king queen prince princess pope bishop reverend rev imam sheikh deputy prime special foreign"
            + " defense defence interior speaker leader nominee candidate former attorney detective officer agent coach father pastor author"
            + " actor actress singer rapper comedian host anchor columnist reporter correspondent analyst"
            + " strategist adviser advisor aide manager representative commissioner inspector superintendent pollster activist economist historian engineer teacher"
            + " businessman businesswoman tycoon billionaire commentator journalist blogger editor");

    private static final Set<String> OUTLETS = words(
            "times post news radio tv television press station broadcaster newspaper"
                    + " paper agency channel magazine journal gazette herald tribune daily weekly network outlet site website blog"
                    + " monitor observer guardian telegraph chronicle courier bulletin wire reuters bbc cnn afp ap npr nbc abc cbs"
                    + " media press nytimes variety msnbc cnbc bloomberg politico jazeera dpa tass xinhua interfax anadolu spiegel monde");

    private static final Set<String> ORGANIZATIONS = words(
            "ministry department office government party university institute"
                    + " council committee commission company corporation group association union foundation bank court police army"
                    + " navy force forces coalition administration campaign bureau organization organisation team club school church"
                    + " hospital center centre federation agency authority congress senate parliament house militia militias league");

    private static final Set<String> PEOPLE = words(
            "people men women residents officials drivers witnesses soldiers fighters"
                    + " critics analysts experts sources police protesters lawmakers prosecutors activists workers supporters"
                    + " members leaders authorities lawyers researchers scientists voters republicans democrats students parents"
                    + " villagers neighbours neighbors others reporters journalists refugees survivors relatives smugglers doctors"
                    + " investigators attorneys advocates militias rebels militants families they voters americans aides"
                    + " senators congressmen ministers diplomats economists nurses teachers farmers locals migrants citizens"
                    + " demonstrators children respondents users viewers readers tourists fans employees staffers"
                    + " latinos hispanics immigrants muslims christians jews followers conservatives liberals progressives palestinians israelis russians iranians syrians iraqis");

    private static final Set<String> DOCUMENTS = words(
            "report statement letter document documents study survey poll memo email filing lawsuit complaint indictment"
                    + " affidavit release text book article headline sign tweet post message caption editorial transcript"
                    + " reports statements letters studies surveys polls memos emails filings records data figures footage video"
                    + " videos ad ads advertisement commercial commercials tweets posts messages signs census dossier audit diary review analysis"
                    + " biography ruling verdict log logs");

    private static final Set<String> PARTIES = words(
            "militia militias rebel rebels insurgents militant militants fighter"
                    + " fighters campaign candidate candidates nominee front-runner brigade brigades front liberation guerrillas"
                    + " jihadist jihadists separatists faction opposition party movement commander-in-arms defendant plaintiff");

    /** Nouns that mean one human being and say nothing of a position. */
    private static final Set<String> HUMANS = words(
            "member citizen national comrade colleague friend cousin uncle aunt"
                    + " guest visitor traveller traveler customer patient prisoner detainee hostage child teenager bystander"
                    + " onlooker protester demonstrator migrant volunteer veteran recruit frenchman englishman dutchman businessman"
                    + " businesswoman owner tenant landlord captive deserter defector commander guard lawyer journalist reporter");

    private static final Set<String> SPOKESPEOPLE =
            words("spokesman spokeswoman spokesperson spokespeople spokesmen press-secretary");

    private static final Set<String> OFFICIALS =
            words("minister president secretary senator sen rep governor gov mayor official"
                    + " officials general colonel commander officer ambassador envoy chancellor premier judge sheriff prosecutor"
                    + " lawmaker lawmakers congressman congresswoman police ministry government authorities king prince chief"
                    + " councillor deputy prosecutors");

    private static final Set<String> EXPERTS = words(
            "professor prof expert experts analyst analysts scientist scientists"
                    + " researcher researchers economist historian epidemiologist engineer hydrologist seismologist doctor");

    private static final Set<String> PRIVATE =
            words("driver drivers resident residents witness witnesses smuggler farmer"
                    + " shopkeeper mother father brother sister son daughter wife husband neighbor neighbour teacher student worker"
                    + " refugee survivor villager passenger nurse woman man girl boy fisherman herder baker");

    private SourceWords() {}

    /** Whether the word stands before names: "Dr.", "Colonel", "mayor"; in any letter case, with or without dot. */
    public static boolean isTitle(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return TITLES.contains(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
    }

    /** Whether the noun means one human being. */
    public static boolean isHuman(String lower) {
        return HUMANS.contains(lower)
                || PRIVATE.contains(lower)
                || EXPERTS.contains(lower)
                || OFFICIALS.contains(lower)
                || PARTIES.contains(lower);
    }

    /** Whether the word means someone who speaks for others. */
    public static boolean isSpokesperson(String lower) {
        return SPOKESPEOPLE.contains(lower);
    }

    /** Whether the word belongs to a body that is no outlet. */
    public static boolean isInstitution(String lower) {
        return ORGANIZATIONS.contains(lower) || SPOKESPEOPLE.contains(lower) || OFFICIALS.contains(lower);
    }

    /** Whether the word means an outlet or is often part of one's name. */
    public static boolean isOutlet(String lower) {
        return OUTLETS.contains(lower);
    }

    /** Whether the word makes the name an outlet's beyond doubt; "press" may be an office. */
    public static boolean isOutletsOwn(String lower) {
        return OUTLETS.contains(lower) && !lower.equals("press") && !lower.equals("agency") && !lower.equals("media");
    }

    /** Whether the word is a noun that tells what a source is. */
    static boolean isNoun(String lower) {
        return ORGANIZATIONS.contains(lower)
                || OUTLETS.contains(lower)
                || DOCUMENTS.contains(lower)
                || PEOPLE.contains(lower)
                || isHuman(lower);
    }

    /** Whether the noun means something written or recorded. */
    static boolean isDocument(String lower) {
        return DOCUMENTS.contains(lower);
    }

    /** Whether the noun means people. */
    public static boolean isPeople(String lower) {
        return PEOPLE.contains(lower);
    }

    /** What the words of a mention make of its source. */
    static Kind kind(List<String> lowers, String head, boolean named, boolean plural) {
        if (named) {
            if (lowers.stream().anyMatch(OUTLETS::contains) && !lowers.stream().anyMatch(SourceWords::isPersonal)) {
                return Kind.OUTLET;
            }
            return lowers.stream().anyMatch(ORGANIZATIONS::contains) ? Kind.ORGANIZATION : Kind.PERSON;
        }
        if (PEOPLE.contains(head) || plural && !ORGANIZATIONS.contains(head) && !OUTLETS.contains(head)) {
            return DOCUMENTS.contains(head) ? Kind.DOCUMENT : Kind.GROUP;
        }
        if (DOCUMENTS.contains(head)) {
            return Kind.DOCUMENT;
        }
        if (OUTLETS.contains(head)) {
            return Kind.OUTLET;
        }
        return ORGANIZATIONS.contains(head) ? Kind.ORGANIZATION : Kind.PERSON;
    }

    private static boolean isPersonal(String lower) {
        return SPOKESPEOPLE.contains(lower) || PRIVATE.contains(lower) || EXPERTS.contains(lower);
    }

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }
}
