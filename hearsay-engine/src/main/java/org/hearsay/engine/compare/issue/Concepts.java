package org.hearsay.engine.compare.issue;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Folded;

/**
 * Words as what they mean in reporting on conflict, disaster and disease: "dead", "killed" and "lost their lives" are one
 * concept, "lorry" and "truck" another. A word that is in no group is its own stem. The groups follow the event classes
 * that conflict coders use (CAMEO, ACLED); words with too many senses are left out.
 */
final class Concepts {

    /** One concept a line: its name, a colon, its words; several words in one expression are joined by underscores. */
    private static final String GROUPS = """
            kill: dead died die dies dying killed kill kills killing deaths death deadly fatal fatalities fatality perished toll lost_their_lives lost_his_life lost_her_life lives_lost slain bodies corpses succumbed claimed_the_lives buried mortality
            injure: injured injuries injury wounded wounds hurt wounding maimed injuring
            ill: ill sick illness fell_ill infected infection infections cases symptoms diarrhoea fever vomiting disease sickened poisoned contracted diagnosed
            admit: admitted hospitalised hospitalized admission admissions ward wards in_hospital
            arrest: arrested arrests arrest detained detention detainees detainee custody apprehended rounded_up taken_away in_custody locked_up
            release: released release freed let_go set_free
            missing: missing unaccounted_for disappeared vanished
            leave: left leave leaving departed departure withdrew withdrawal withdrawn evacuated evacuation evacuees pulled_out taken_out brought_out boarded gone went_out moved_out fled flee drove_out cleared emptied bused bussed walked_out arrivals arrived
            return: returned return came_back come_back
            protest: demonstration demonstrated demonstrators demonstrator protest protested protesters protester protestors marched marchers marcher march rally rallied turnout turned_out crowd took_to_the_streets gathered
            attack: attack attacked attacks assault assaulted raid raided strike strikes airstrike airstrikes air_strike air_strikes struck bombed bombing bombardment bombarded shelled shelling shells shell bomb bombs missile missiles rocket rockets warhead hit targeted
            explode: exploded explosion explosions blast blasts blew_up detonated detonation
            shoot: shot shots shooting shoot fired gunfire opened_fire gunshots bursts automatic_fire rounds live_ammunition volley
            burn: burned burnt burning blaze flames ablaze torched arson set_alight set_fire fire fires caught_fire ignited
            weapon: weaponry war_equipment military_equipment war_material ammo weapon weapons arms rifle rifles pistol pistols gun guns machine_guns belt-fed_guns ammunition cartridges grenades munitions explosives armaments armed unarmed disarmed
            throw: threw thrown throwing hurled hurling pelted
            projectile: stones stone bottles bottle cobblestones bricks rocks petrol_bombs molotov
            teargas: tear_gas teargas gas_canisters gas_grenades
            rubberbullet: rubber_bullets rubber_bullet rubber_rounds baton_rounds plastic_bullets
            watercannon: water_cannon water_cannons
            baton: baton batons truncheons truncheon clubs
            lorry: lorry lorries truck trucks
            bus: bus buses coach coaches minibus minibuses
            armoured: armoured_car armoured_cars armoured_vehicle armoured_vehicles tank tanks army_vehicle army_vehicles armored_vehicles armored_vehicle military_vehicle military_vehicles
            escort: escort escorted escorting accompanied convoyed
            car: car cars
            ambulance: ambulance ambulances
            plane: plane planes aircraft jet jets warplane warplanes fighter_jet fighter_jets bomber helicopter helicopters drone drones
            ship: ship ships vessel vessels boat boats
            fighter: fighter fighters jihadist jihadists terrorist terrorists extremists militant militants gunman gunmen combatant combatants rebel rebels insurgent insurgents guerrillas militiamen
            soldier: soldier soldiers troops servicemen conscripts
            police: police policeman policemen officer officers constable constables
            civilian: civilian civilians
            foreign: foreign foreigner foreigners from_abroad foreign_nationals foreign_citizens citizens_of nationals_of nationals abroad born_abroad not_citizens aliens
            child: child children boy boys girl girls pupil pupils minors infants babies
            woman: woman women
            prisoner: prisoner prisoners hostages hostage captives
            journalist: journalist journalists reporter reporters correspondents photographer photographers camera_crew
            doctor: doctor doctors surgeon physician nurse nurses medics paramedics
            hospital: hospital hospitals clinic clinics infirmary
            school: school schools classroom classrooms
            market: market marketplace bazaar stalls
            depot: depot depots warehouse warehouses storehouse
            bridge: bridge bridges
            road: road roads highway street streets
            house: house houses home homes apartment apartments flat flats dwelling
            accident: accident crash crashed overturned left_the_road went_off went_over
            agree: agreed agreement arrangement accord deal pact truce ceasefire armistice terms
            pay: paid pay payment payments ransom money coin coins crowns cash bribe bribes wages fee sum
            warn: warning warnings warned warn alert alerted siren sirens leaflets
            water: water tap taps drinking_water
            well: well wells borehole spring
            contaminated: contaminated contamination polluted pollution tainted bacteria germs pathogen impure unsafe
            safe: safe clean harmless drinkable
            chlorine: chlorine chlorinated chlorination
            vaccine: vaccine vaccinated vaccination vaccinations vaccines doses
            school_close: closed closure shut
            escape: escaped escape got_away
            talk: talks negotiations negotiated negotiate
            beat: beaten beat beating kicked
            abduct: abducted abduction kidnapped kidnapping
            torture: tortured torture mistreated
            rape: raped rape
            loot: looted looting plundered stole stolen theft robbed
            destroy: destroyed destruction demolished levelled flattened ruined collapsed
            damage: damaged damage
            stop: stood halted halt stopped standstill stuck stalled waited
            hours: hours hour
            resign: resigned resignation stepped_down
            vote: voted vote votes ballot ballots election
            border: border frontier
            camp: camp camps
            person: people persons person residents villagers townspeople passengers patients victims men individuals souls citizens
            inhabitant: inhabitants population
            family: families family relatives
            """;

    private static final Set<String> EMPTY =
            words("the a an and or but of in on at by with from to into over under after"
                    + " before during for near until through across between against because as around that this these those it its"
                    + " he she they them his her their our we us i me my you your who whom whose which what when where why how is"
                    + " are was were be been being has have had do does did will would can could may might must shall should not no"
                    + " nor never nobody none nothing neither there here then than so such also only just still already yet all"
                    + " any some most more less least each every other others another one two three four five six seven eight nine"
                    + " ten said says say saying told tell according asked ask added reported announced stated statement confirmed"
                    + " denied claimed explained called know knew known out up down off about again very much many few several"
                    + " himself herself themselves itself if while though although both either own same even now later earlier"
                    + " ago once per cent percent mr mrs ms dr make made take took taken get got go went come came put set let see"
                    + " saw seen give gave given new first last next time times day days week month year years today yesterday"
                    + " morning evening night afternoon noon midnight monday tuesday wednesday thursday friday saturday sunday"
                    + " january february march april may june july august september october november december least nearly almost"
                    + " dozens hundreds thousands number figure total among within without upon towards toward per via amid despite else ever too quite rather perhaps whether unless"
                    + " along apart aside beyond like unlike onto beside besides till indeed thus therefore however instead together"
                    + " don't didn't wasn't weren't isn't");

    private static final Map<String, String> NAMES = new HashMap<>();

    /** The first words of expressions of several words, with the most words that follow. */
    private static final Map<String, Integer> LONG = new HashMap<>();

    private static final Set<String> KNOWN = new HashSet<>();

    static {
        GROUPS.lines().forEach(line -> {
            String name = line.substring(0, line.indexOf(':'));
            KNOWN.add(name);
            for (String word : line.substring(line.indexOf(':') + 1).strip().split(" ", -1)) {
                NAMES.putIfAbsent(word, name);
                String[] parts = word.split("_", -1);
                LONG.merge(parts[0], parts.length, Math::max);
            }
        });
    }

    private Concepts() {}

    /** Whether a concept is one of those that conflict coders use, and no mere stem of a word. */
    static boolean isKnown(String concept) {
        return KNOWN.contains(concept);
    }

    private static Set<String> words(String list) {
        return new HashSet<>(Arrays.asList(list.split(" ")));
    }

    /**
     * What the words of {@code span} are about, in order; nothing for numbers and for words that stand in any text.
     *
     * @param text the document's text
     */
    static Set<String> of(String text, Span span) {
        return of(Tokens.of(text, span), 0, Integer.MAX_VALUE);
    }

    /** The same for tokens {@code from} to {@code to}, exclusive. */
    static Set<String> of(Tokens tokens, int from, int to) {
        Set<String> found = new LinkedHashSet<>();
        int end = Math.min(to, tokens.size());
        for (int i = from; i < end; ) {
            int length = expression(tokens, i, end);
            String word = word(tokens, i);
            if (length > 1) {
                found.add(NAMES.get(joined(tokens, i, length)));
            } else if (tokens.isWord(i) && !EMPTY.contains(tokens.lower(i)) && !Character.isDigit(tokens.first(i))) {
                String name = NAMES.get(word);
                found.add(name == null ? stem(word) : name);
            }
            i += Math.max(1, length);
        }
        return found;
    }

    /** The concept of one word. */
    static String of(String word) {
        String lower = Folded.of(word);
        String name = NAMES.get(lower);
        return name == null ? stem(lower) : name;
    }

    private static int expression(Tokens tokens, int i, int end) {
        Integer longest = LONG.get(word(tokens, i));
        if (longest == null) {
            return 0;
        }
        for (int length = Math.min(longest, end - i); length > 1; length--) {
            if (NAMES.containsKey(joined(tokens, i, length))) {
                return length;
            }
        }
        return 0;
    }

    private static String joined(Tokens tokens, int i, int length) {
        StringBuilder joined = new StringBuilder(word(tokens, i));
        for (int j = i + 1; j < i + length; j++) {
            joined.append('_').append(word(tokens, j));
        }
        return joined.toString();
    }

    private static String word(Tokens tokens, int i) {
        String word = tokens.lower(i);
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    }

    /** Without the endings of number and tense; crude, and the same for every form of a regular word. */
    private static String stem(String word) {
        String stem = cut(word);
        // No stem may pass for a concept: "care" is no car.
        return KNOWN.contains(stem) ? stem + "-" : stem;
    }

    private static String cut(String word) {
        List<String> endings =
                List.of("ations", "ation", "ings", "ing", "ies", "ied", "ers", "er", "ed", "es", "s", "e", "y");
        for (String ending : endings) {
            if (word.endsWith(ending) && word.length() - ending.length() >= 3) {
                String stem = word.substring(0, word.length() - ending.length());
                int last = stem.length() - 1;
                return stem.charAt(last) == stem.charAt(last - 1) && "lsz".indexOf(stem.charAt(last)) < 0
                        ? stem.substring(0, last)
                        : stem;
            }
        }
        return word;
    }
}
