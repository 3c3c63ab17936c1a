package org.hearsay.engine.read.source;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hearsay.domain.source.Source.Kind;
import org.hearsay.domain.source.Source.Role;

/**
 * What someone is by position, from the words of a mention or of an apposition. Where two fit, who speaks for another
 * comes before a side of the conflict, a candidate before an office, an office before learning.
 */
final class RoleFinder {

    private static final Set<String> SPOKESPEOPLE =
            words("spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen press-secretary");

    /** Speak for someone when the words say for whom. */
    private static final Set<String> COUNSEL = words("attorney attorneys lawyer lawyers counsel solicitor");

    private static final Set<String> PRESS = words("reporter reporters journalist journalists correspondent columnist"
            + " editor anchor anchorman anchorwoman host co-host presenter broadcaster blogger commentator photographer"
            + " newscaster pundit moderator");

    private static final Set<String> CANDIDATES = words("candidate candidates nominee nominees contender contenders"
            + " hopeful hopefuls front-runner frontrunner campaign campaigns camp ticket strategist surrogate surrogates"
            + " pollster operative operatives");

    private static final Set<String> SIDES = words("militia militias rebel rebels insurgents militant militants fighter"
            + " fighters brigade brigades front liberation guerrillas jihadist jihadists separatists faction opposition"
            + " movement defendant defendants plaintiff plaintiffs suspect suspects accused");

    private static final Set<String> PARTIES = words("republican republicans democrat democrats gop dnc rnc party"
            + " conservatives labour tories socialists liberals greens loyalists");

    private static final Set<String> OFFICES = words("minister ministers president presidents vice-president secretary"
            + " senator senators sen rep reps congressman congresswoman congressmen governor governors gov mayor mayors"
            + " official officials general gen colonel col major lieutenant lt sergeant sgt captain capt commander"
            + " commanders admiral brigadier officer officers ambassador envoy diplomat diplomats chancellor premier judge"
            + " judges justice magistrate sheriff prosecutor prosecutors lawmaker lawmakers legislator legislators"
            + " councillor councillors councilman councilwoman alderman deputy king queen prince princess chief coroner"
            + " registrar commissioner commissioners delegate treasurer regulator regulators inspector administrator"
            + " adviser advisers advisor advisors aide aides undersecretary parliamentarian mp mps pope cardinal");

    private static final Set<String> PUBLIC = words("ministry department police court courts congress senate parliament"
            + " assembly government authorities authority administration commission council bureau army navy air-force"
            + " military guard pentagon kremlin embassy consulate treasury coalition command centcom fbi cia nsa un nato"
            + " eu osce doj dhs epa irs revenue sec fda cdc nhs customs municipality cabinet legislature directorate house"
            + " inspectorate prosecution gendarmerie constabulary");

    /** Lead a public body when the words name one. */
    private static final Set<String> HEADS = words("head director leader chair chairman chairwoman member officer");

    private static final Set<String> EXPERTS = words("professor prof expert experts analyst analysts scientist"
            + " scientists researcher researchers economist economists historian historians epidemiologist engineer"
            + " engineers hydrologist seismologist doctor doctors dr physician physicians surgeon scholar scholars"
            + " sociologist psychologist psychiatrist criminologist geologist meteorologist climatologist biologist"
            + " virologist statistician linguist anthropologist archaeologist theorist political-scientist");

    private static final Set<String> PRIVATE = words("driver drivers resident residents witness witnesses smuggler"
            + " smugglers farmer farmers shopkeeper mother father brother sister son daughter wife husband widow neighbor"
            + " neighbors neighbour neighbours teacher teachers student students pupil pupils worker workers refugee"
            + " refugees survivor survivors villager villagers passenger passengers nurse nurses woman women man men girl"
            + " boy fisherman herder baker parents relatives families family people voters voter protesters protester"
            + " demonstrators supporters supporter customers tourists patients actor actress singer rapper musician"
            + " athlete player coach pastor priest bystander bystanders onlookers percent users readers viewers"
            + " respondents americans citizens locals friend friends colleague colleagues activist activists author"
            + " businessman businesswoman owner owners veteran veterans migrant migrants guest guests crowd");

    private static final Set<String> LEARNED = words("university college institute professor think-tank laboratory");

    /** "R-Utah", "D-N.Y.": a member of a parliament. */
    private static final Pattern CONSTITUENCY = Pattern.compile("[rdi]-[a-z][a-z.]+");

    private RoleFinder() {}

    /**
     * @param words of a mention or apposition, in lower case
     * @param kind what speaks
     */
    static Role of(List<String> words, Kind kind) {
        int press = words.indexOf("press");
        boolean secretary =
                press >= 0 && press + 1 < words.size() && words.get(press + 1).startsWith("secretar");
        boolean communications = words.contains("communications") && words.contains("director");
        boolean office = press >= 0 && (has(words, HEADS) || words.contains("service") || words.contains("office"));
        if (secretary
                || office && kind == Kind.PERSON
                || communications
                || has(words, SPOKESPEOPLE)
                || isCounsel(words)) {
            return Role.SPOKESPERSON;
        }
        if (kind == Kind.OUTLET) {
            return Role.OUTLET;
        }
        if (kind == Kind.DOCUMENT) {
            return Role.DOCUMENT;
        }
        if (has(words, CANDIDATES) || has(words, SIDES) || isRunningMate(words)) {
            return Role.PARTY;
        }
        boolean body = kind != Kind.PERSON;
        if (!body && has(words, LEARNED) && has(words, HEADS)) {
            return Role.EXPERT;
        }
        boolean partisan = words.contains("democratic") || words.contains("republican") || words.contains("party");
        if (partisan && (words.contains("party") || words.contains("caucus") || words.contains("source"))) {
            return Role.PARTY;
        }
        if (!body && words.stream().anyMatch(w -> CONSTITUENCY.matcher(w).matches())) {
            return Role.OFFICIAL;
        }
        if (has(words, OFFICES) || has(words, PUBLIC) && (body || has(words, HEADS))) {
            return Role.OFFICIAL;
        }
        if (has(words, PARTIES)) {
            return Role.PARTY;
        }
        if (has(words, PRESS)) {
            return Role.OUTLET;
        }
        if (has(words, EXPERTS)) {
            return Role.EXPERT;
        }
        if (body && words.stream().anyMatch(w -> w.equals("force") || w.equals("forces") || w.equals("league"))) {
            return Role.PARTY;
        }
        return has(words, PRIVATE) ? Role.PRIVATE_PERSON : Role.UNKNOWN;
    }

    /** "a lawyer for the family", "his attorney". */
    private static boolean isCounsel(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (COUNSEL.contains(words.get(i))) {
                boolean general = i + 1 < words.size() && words.get(i + 1).equals("general");
                boolean owned = i > 0
                        && (Set.of("his", "her", "their", "its").contains(words.get(i - 1))
                                || words.get(i - 1).endsWith("'s")
                                || words.get(i - 1).endsWith("’s"));
                boolean client = i + 1 < words.size() && words.get(i + 1).equals("for");
                return !general && (owned || client);
            }
        }
        return false;
    }

    private static boolean isRunningMate(List<String> words) {
        int running = words.indexOf("running");
        return running >= 0
                && running + 1 < words.size()
                && words.get(running + 1).startsWith("mate");
    }

    private static boolean has(List<String> words, Set<String> some) {
        return words.stream().anyMatch(w -> some.contains(bare(w)));
    }

    /** Without the dots of "Sen." and "F.B.I." or the possessive of "police's". */
    private static String bare(String word) {
        String bare = word.indexOf('.') < 0 ? word : word.replace(".", "");
        return bare.endsWith("'s") || bare.endsWith("’s") ? bare.substring(0, bare.length() - 2) : bare;
    }

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }
}
