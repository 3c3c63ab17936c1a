package org.hearsay.engine.read.quotation;

import java.util.List;
import java.util.Set;

/** English words of the closed classes, in lower case, as far as they bound a speaker's description. */
final class FunctionWords {

    private static final Set<String> PRONOUNS = words("he she they it i we you who one someone somebody");

    private static final Set<String> DETERMINERS =
            words("the a an one another other others his her its their our my some"
                    + " many several few most both all each every this that these those two three four five six seven eight nine"
                    + " ten dozens hundreds thousands no any either such more");

    /** Prepositions that may join a description to its head ("a spokesman for the army"). */
    private static final Set<String> LINKS = words("of for from at in with on to de bin al van von der du la le");

    private static final Set<String> AUXILIARIES = words("has have had having is are was were be been being will would"
            + " could can may might must shall should did does do 's 'd 've has hasn't didn't doesn't wouldn't");

    private static final Set<String> ADVERBS =
            words("also then later once again recently earlier reportedly now just even"
                    + " still often never always publicly repeatedly previously simply first already only further too not soon"
                    + " instead meanwhile however yesterday today subsequently");

    /** Words that no description of a speaker runs over. */
    private static final Set<String> STOPS =
            words("that when while because as after before if since until although though"
                    + " whether where why how what which who whom whose but or so than then by about into over under against"
                    + " during between among through without within upon per via despite and not however meanwhile yet nor"
                    + " there here according monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow"
                    + " tonight january february march april june july august september october november december in on at to"
                    + " for with from");

    private FunctionWords() {}

    static boolean isPronoun(String lower) {
        return PRONOUNS.contains(lower);
    }

    /** A pronoun that can only be a subject. */
    static boolean isSubject(String lower) {
        return lower.equals("he")
                || lower.equals("she")
                || lower.equals("they")
                || lower.equals("i")
                || lower.equals("we");
    }

    /** A form of "be": what follows is no act of the subject. */
    static boolean isFormOfBe(String lower) {
        return lower.equals("is")
                || lower.equals("are")
                || lower.equals("was")
                || lower.equals("were")
                || lower.equals("been");
    }

    static boolean isDeterminer(String lower) {
        return DETERMINERS.contains(lower) || isNumber(lower) || lower.endsWith("'s") || lower.endsWith("’s");
    }

    static boolean isLink(String lower) {
        return LINKS.contains(lower);
    }

    static boolean isAuxiliary(String lower) {
        return AUXILIARIES.contains(lower);
    }

    static boolean isAdverb(String lower) {
        return ADVERBS.contains(lower) || lower.length() > 4 && lower.endsWith("ly") && !lower.endsWith("family");
    }

    static boolean isStop(String lower) {
        return STOPS.contains(lower);
    }

    private static boolean isNumber(String lower) {
        return !lower.isEmpty() && Character.isDigit(lower.charAt(0));
    }

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }
}
