package org.hearsay.engine.read.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.engine.read.chain.Hand.Side;
import org.hearsay.domain.statement.Link.How;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Tokens;

/**
 * Finds the hands that sentences name in passing: "told Radio Salt", "in an interview with the Kessin Post", "quoted by
 * the agency", "as Radio Salt reported", "citing a clerk". One pass over the words of each paragraph.
 */
public final class Hands {

    private static final Set<String> TELLING = Set.of("told", "tells", "telling", "informed", "assured");
    private static final Set<String> SPEAKING = Set.of("spoke", "speaks", "speaking", "talked", "talking", "talks");
    private static final Set<String> TALK = words("interview interviews conversation comments comment remarks statement"
            + " statements testimony email e-mail letter message briefing");
    private static final Set<String> INTERVIEWED = Set.of("interviewed", "questioned");
    private static final Set<String> PASSIVE =
            words("quoted cited carried published reported broadcast aired obtained released circulated");
    private static final Set<String> REPORTING =
            words("reported reports reporting wrote writes noted revealed said put");
    private static final Set<String> WRITTEN = words("wrote writes writing written op-ed column article editorial essay"
            + " interview published quoted appeared appearing commentary declared declares claimed claims stated states"
            + " explained asserted assured admitted denied");
    private static final Set<String> ON_AIR = words("said says saying told tells appearing appeared appearance"
            + " appearances interview interviews speaking spoke interviewed argued added asked declared"
            + " declares claimed claims stated explained asserted assured admitted denied");
    private static final Set<String> SAID_THERE = Set.of(
            "declared",
            "stated",
            "claimed",
            "explained",
            "asserted",
            "named",
            "related",
            "described",
            "told",
            "reported");
    private static final Set<String> OWN = Set.of(
            "newspaper", "paper", "magazine", "station", "site", "website", "channel", "reporter", "correspondent");
    private static final Set<String> BE = Set.of("was", "were", "is", "are", "been", "being", "be", "and", "or", "not");

    /** Words between "spoke" and "with", or "said" and "on CNN". */
    private static final int REACH = 6;

    private final String text;
    private final OutletNames outlets;
    private final Predicate<Span> organization;
    private final List<Hand> hands = new ArrayList<>();

    private Hands(String text, Predicate<Span> organization) {
        this.text = text;
        this.organization = organization;
        this.outlets = new OutletNames(organization);
    }

    /**
     * @param text the document's text
     * @param paragraphs its running text
     * @param organization whether a name is known to be an organization's
     * @return the hands named, in order of the text
     */
    public static List<Hand> find(String text, List<Span> paragraphs, Predicate<Span> organization) {
        Hands hands = new Hands(text, organization);
        paragraphs.forEach(hands::paragraph);
        return hands.hands;
    }

    private void paragraph(Span paragraph) {
        Tokens tokens = Tokens.of(text, paragraph);
        int start = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.endsSentence(i) || i == tokens.size() - 1) {
                for (int k = start; k < i; k++) {
                    at(tokens, k, start, i + 1);
                }
                start = i + 1;
            }
        }
    }

    /** What begins with token {@code i} of the sentence from {@code from} to {@code to}. */
    private void at(Tokens tokens, int i, int from, int to) {
        String word = tokens.lower(i);
        String next = tokens.lower(i + 1);
        if (word.equals("citing") || word.equals("quoting")) {
            Span cited = Cited.after(tokens, i + 1, to, organization);
            if (cited != null) {
                hands.add(new Hand(
                        cited, Side.BEHIND, How.CITED, new Span(tokens.start(i), cited.end()), tokens.span(from, to)));
            }
        } else if (TELLING.contains(word)) {
            told(tokens, i, i + 1, from, to, How.INTERVIEWED, false);
        } else if (SPEAKING.contains(word) || TALK.contains(word)) {
            subject(tokens, i, from, to, How.INTERVIEWED);
            spoken(tokens, i, from, to);
        } else if (INTERVIEWED.contains(word) || PASSIVE.contains(word) && next.equals("by")) {
            how(tokens, i, from, to, word, next);
        } else if (word.equals("quoted") || word.equals("quotes")) {
            subject(tokens, i, from, to, How.QUOTED);
        } else if (word.equals("request") && next.equals("of") && i + 2 < to) {
            told(tokens, i, i + 2, from, to, How.INTERVIEWED, false);
        } else if (word.equals("via")) {
            told(tokens, i, i + 1, from, to, How.CITED, true);
        } else if (word.equals("according") && next.equals("to") && i + 2 < to) {
            told(tokens, i, i + 2, from, to, How.QUOTED, true);
        } else if (word.equals("as")) {
            Span name = outlets.after(tokens, i + 1, to, true);
            int verb = name == null ? to : tokens.at(name.end());
            if (verb < to && REPORTING.contains(tokens.lower(verb))) {
                told(tokens, i, i + 1, from, to, How.QUOTED, true);
            }
        } else if ((word.equals("reported") || word.equals("reports")) && i > from && ends(tokens, i, to)) {
            subject(tokens, i, from, to, How.QUOTED);
        } else if (word.equals("on") && follows(tokens, i, from, ON_AIR)
                || word.equals("in") && (follows(tokens, i, from, WRITTEN) || precedes(tokens, i, to))) {
            told(tokens, i, i + 1, from, to, word.equals("on") ? How.INTERVIEWED : How.QUOTED, true);
        }
    }

    /** "interviewed by Radio Salt", "quoted by the agency", "Radio Salt interviewed". */
    private void how(Tokens tokens, int i, int from, int to, String word, String next) {
        How how = INTERVIEWED.contains(word) ? How.INTERVIEWED : word.equals("cited") ? How.CITED : How.QUOTED;
        if (next.equals("by") && i + 2 < to) {
            told(tokens, i, i + 2, from, to, how, how != How.INTERVIEWED);
        } else {
            subject(tokens, i, from, to, how);
        }
    }

    /** "spoke last week with Radio Salt", "an interview for Radio Salt". */
    private void spoken(Tokens tokens, int i, int from, int to) {
        int reach = SPEAKING.contains(tokens.lower(i)) ? REACH : 2;
        for (int k = i + 1; k + 1 < Math.min(to, i + 1 + reach); k++) {
            String word = tokens.lower(k);
            if (word.equals("to") || word.equals("with") || word.equals("for") && TALK.contains(tokens.lower(i))) {
                told(tokens, i, k + 1, from, to, How.INTERVIEWED, false);
                return;
            }
        }
    }

    private void told(Tokens tokens, int trigger, int first, int from, int to, How how, boolean strict) {
        if (first >= to) {
            return;
        }
        String word = tokens.lower(first);
        boolean interviewed = how == How.INTERVIEWED && !tokens.lower(trigger).equals("on");
        boolean us = interviewed && (word.equals("us") || word.equals("me"));
        boolean here = interviewed
                && (word.equals("this") || word.equals("our"))
                && first + 1 < to
                && OWN.contains(tokens.lower(first + 1));
        if (us || here) {
            Span evidence = tokens.span(trigger, first + (here ? 2 : 1));
            hands.add(new Hand(null, Side.BEFORE, How.INTERVIEWED, evidence, tokens.span(from, to)));
            return;
        }
        Span name = outlets.after(tokens, first, to, strict);
        if (name == null && tokens.lower(trigger).startsWith("interview") && isShout(tokens, first)) {
            // In "an interview with Vale Ostrel" the name may be anyone's; in capitals it is an outlet's.
            name = tokens.span(first, first + 1 < to && tokens.isCapital(first + 1) ? first + 2 : first + 1);
        }
        if (name != null) {
            Span evidence = new Span(tokens.start(trigger), name.end());
            hands.add(new Hand(name, Side.BEFORE, how, evidence, tokens.span(from, to)));
        }
    }

    /** "The paper quoted her as saying": an outlet right before the verb, or before the verb that its object needs. */
    private void subject(Tokens tokens, int verb, int from, int to, How how) {
        int end = verb;
        while (end > from
                && verb - end < 3
                && !tokens.isCapital(end - 1)
                && isBetween(tokens.lower(end - 1), verb == end)) {
            end--;
        }
        Span name = end == from ? null : outlets.before(tokens, from, end);
        if (name != null) {
            Span evidence = new Span(name.start(), tokens.end(verb));
            hands.add(new Hand(name, Side.BEFORE, how, evidence, tokens.span(from, to)));
        }
    }

    /** Words of "conducted exclusive interviews" and "also quoted". */
    private static boolean isBetween(String word, boolean first) {
        return Set.of("conducted", "exclusive", "also", "later", "has", "had", "long")
                        .contains(word)
                || first && word.endsWith("ly");
    }

    private static boolean ends(Tokens tokens, int i, int to) {
        return i + 1 >= to || !tokens.isWord(i + 1) || BE.contains(tokens.lower(i + 1)) || tokens.isCapital(i + 1);
    }

    private static boolean follows(Tokens tokens, int i, int from, Set<String> words) {
        for (int k = i - 1; k >= Math.max(from, i - REACH); k--) {
            if (words.contains(tokens.lower(k))) {
                return true;
            }
        }
        return false;
    }

    /** "had on Saturday in Channel East declared": the verb stands behind the outlet. */
    private static boolean precedes(Tokens tokens, int i, int to) {
        for (int k = i + 1; k < Math.min(to, i + REACH); k++) {
            if (SAID_THERE.contains(tokens.lower(k))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShout(Tokens tokens, int first) {
        String word = tokens.word(first);
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }
}
