package org.hearsay.engine.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Universal features of words, as far as something is decided by them. */
public enum Feature {
    FINITE("VerbForm=Fin"),
    INFINITIVE("VerbForm=Inf"),
    PARTICIPLE("VerbForm=Part"),
    GERUND("VerbForm=Ger"),
    PAST("Tense=Past"),
    PRESENT("Tense=Pres"),
    INDICATIVE("Mood=Ind"),
    IMPERATIVE("Mood=Imp"),
    SUBJUNCTIVE("Mood=Sub"),
    PASSIVE("Voice=Pass"),
    SINGULAR("Number=Sing"),
    PLURAL("Number=Plur"),
    FIRST_PERSON("Person=1"),
    SECOND_PERSON("Person=2"),
    THIRD_PERSON("Person=3"),
    NOMINATIVE("Case=Nom"),
    ACCUSATIVE("Case=Acc"),
    GENITIVE("Case=Gen"),
    COMPARATIVE("Degree=Cmp"),
    SUPERLATIVE("Degree=Sup"),
    NEGATIVE("Polarity=Neg"),
    POSSESSIVE("Poss=Yes"),
    REFLEXIVE("Reflex=Yes"),
    PERSONAL("PronType=Prs"),
    ARTICLE("PronType=Art"),
    RELATIVE("PronType=Rel"),
    INTERROGATIVE("PronType=Int"),
    DEMONSTRATIVE("PronType=Dem"),
    INDEFINITE("PronType=Ind"),
    TOTAL("PronType=Tot"),
    NEGATIVE_PRONOUN("PronType=Neg"),
    DEFINITE("Definite=Def"),
    CARDINAL("NumType=Card"),
    ORDINAL("NumType=Ord"),
    ABBREVIATION("Abbr=Yes");

    private static final Map<String, Feature> BY_NAME = new HashMap<>();

    static {
        for (Feature feature : values()) {
            BY_NAME.put(feature.ud, feature);
        }
    }

    private final String ud;

    Feature(String ud) {
        this.ud = ud;
    }

    /** As treebanks write it. */
    public String ud() {
        return ud;
    }

    /** The feature that treebanks write so; null where nothing is decided by it. */
    public static @Nullable Feature of(String ud) {
        return BY_NAME.get(ud);
    }
}
