package org.hearsay.engine.read.source;

import java.util.List;
import java.util.Set;

/** Whether the words of a mention go with "he" or with "she", as far as they tell. */
public enum Gender {
    HE,
    SHE,
    UNKNOWN;

    private static final Set<String> MALE = Set.of(
            "he",
            "him",
            "his",
            "himself",
            "mr",
            "mr.",
            "sir",
            "king",
            "prince",
            "father",
            "brother",
            "son",
            "husband",
            "man",
            "boy",
            "uncle",
            "spokesman",
            "chairman",
            "businessman",
            "congressman",
            "grandfather",
            "nephew",
            "lord",
            "fisherman",
            "policeman",
            "councilman",
            "salesman",
            "frenchman",
            "englishman");
    private static final Set<String> FEMALE = Set.of(
            "she",
            "her",
            "hers",
            "herself",
            "mrs",
            "mrs.",
            "ms",
            "ms.",
            "miss",
            "madam",
            "queen",
            "princess",
            "mother",
            "sister",
            "daughter",
            "wife",
            "woman",
            "girl",
            "aunt",
            "spokeswoman",
            "chairwoman",
            "businesswoman",
            "congresswoman",
            "grandmother",
            "niece",
            "lady",
            "policewoman",
            "councilwoman",
            "actress",
            "waitress");

    /** By the first word that tells; "his brother" is told by the last. */
    public static Gender of(List<String> words) {
        Gender gender = UNKNOWN;
        for (String word : words) {
            boolean owner = (word.equals("his") || word.equals("her")) && words.size() > 1;
            if (!owner && gender == UNKNOWN) {
                gender = MALE.contains(word) ? HE : FEMALE.contains(word) ? SHE : UNKNOWN;
            }
        }
        return gender;
    }

    /** Whether words that go with the one cannot mean somebody who goes with the other. */
    public boolean excludes(Gender other) {
        return this != UNKNOWN && other != UNKNOWN && this != other;
    }
}
