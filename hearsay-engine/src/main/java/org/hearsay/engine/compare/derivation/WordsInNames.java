package org.hearsay.engine.compare.derivation;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that tell what a name is; words go in in lower case unless another thing is said. Until the comparison has a language. */
final class WordsInNames {

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

    private static final Set<String> SPOKESPEOPLE =
            words("spokesman spokeswoman spokesperson spokespeople spokesmen press-secretary");

    private static final Set<String> OFFICIALS =
            words("minister president secretary senator sen rep governor gov mayor official"
                    + " officials general colonel commander officer ambassador envoy chancellor premier judge sheriff prosecutor"
                    + " lawmaker lawmakers congressman congresswoman police ministry government authorities king prince chief"
                    + " councillor deputy prosecutors");

    private WordsInNames() {}

    /** Whether the word stands before names; in any letter case, with or without dot. */
    static boolean isTitle(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return TITLES.contains(lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower);
    }

    static boolean isSpokesperson(String lower) {
        return SPOKESPEOPLE.contains(lower);
    }

    static boolean isInstitution(String lower) {
        return ORGANIZATIONS.contains(lower) || SPOKESPEOPLE.contains(lower) || OFFICIALS.contains(lower);
    }

    static boolean isOutletsOwn(String lower) {
        return OUTLETS.contains(lower) && !lower.equals("press") && !lower.equals("agency") && !lower.equals("media");
    }

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }
}
