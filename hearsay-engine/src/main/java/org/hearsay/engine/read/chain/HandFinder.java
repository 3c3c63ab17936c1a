package org.hearsay.engine.read.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.hearsay.domain.statement.Link.How;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.ChainWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.SpeechWord;
import org.hearsay.engine.language.WordClass;
import org.hearsay.engine.read.chain.Hand.Side;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Sentence;
import org.hearsay.engine.text.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * Finds the hands that sentences name in passing: "told Radio Salt", "in an interview with the Kessin Post", "quoted by
 * the agency", "as Radio Salt reported", "citing a clerk". One pass over the words of each sentence.
 */
public final class HandFinder {

    /** Words between "spoke" and "with", or "said" and "on the air". */
    private static final int REACH = 6;

    /** Words between an outlet and its verb. */
    private static final int BETWEEN = 3;

    private final Stretch sentence;
    private final OutletNames outlets;
    private final CitedSource cited;
    private final List<Hand> hands;

    private HandFinder(Stretch sentence, OutletNames outlets, CitedSource cited, List<Hand> hands) {
        this.sentence = sentence;
        this.outlets = outlets;
        this.cited = cited;
        this.hands = hands;
    }

    /**
     * @param text the document's text
     * @param organization whether a name is known to be an organization's
     * @return the hands named, in order of the text
     */
    public static List<Hand> find(AnalysedText text, Predicate<Span> organization) {
        OutletNames outlets = new OutletNames(text.vocabulary(), organization);
        CitedSource cited = new CitedSource(text.vocabulary(), organization);
        List<Hand> hands = new ArrayList<>();
        for (Sentence sentence : text.sentences()) {
            HandFinder finder = new HandFinder(Stretch.of(text, sentence.span()), outlets, cited, hands);
            for (int i = 0; i + 1 < finder.sentence.size(); i++) {
                finder.at(i);
            }
        }
        return hands;
    }

    /** What begins with word {@code i}. */
    private void at(int i) {
        boolean whichCited = isRelative(i) && sentence.isAny(i + 1, ChainWord.QUOTING, ChainWord.CITED);
        if (is(i, ChainWord.CITING) || whichCited) {
            Span source = cited.after(sentence, whichCited ? i + 2 : i + 1);
            if (source != null) {
                add(source, Side.BEHIND, How.CITED, new Span(sentence.start(i), source.end()));
            }
        } else if (is(i, ChainWord.TELLING)) {
            told(i, i + 1, How.INTERVIEWED, false);
        } else if (is(i, ChainWord.SPEAKING) || is(i, ChainWord.TALK)) {
            subject(i, How.INTERVIEWED);
            spoken(i);
        } else if (is(i, ChainWord.INTERVIEWING) || is(i, ChainWord.PASSED_ON) && is(i + 1, ChainWord.BY)) {
            passive(i);
        } else if (is(i, ChainWord.QUOTING)) {
            subject(i, How.QUOTED);
        } else if (sentence.phrase(ChainWord.REQUEST, i) > 0) {
            told(i, i + sentence.phrase(ChainWord.REQUEST, i), How.INTERVIEWED, false);
        } else if (is(i, ChainWord.VIA)) {
            told(i, i + 1, How.CITED, true);
        } else if (sentence.phrase(SpeechWord.ACCORDING, i) > 0) {
            told(i, i + sentence.phrase(SpeechWord.ACCORDING, i), How.QUOTED, true);
        } else if (is(i, ChainWord.AS)) {
            Span name = outlets.after(sentence, i + 1, true);
            if (name != null && is(sentence.at(name.end()), ChainWord.REPORTED_BY)) {
                told(i, i + 1, How.QUOTED, true);
            }
        } else if (is(i, ChainWord.REPORT_TAG) && i > 0 && isTag(i)) {
            subject(i, How.QUOTED);
        } else if (is(i, ChainWord.ON_AIR) && follows(i, ChainWord.SAYING)) {
            told(i, i + 1, How.INTERVIEWED, true);
        } else if (is(i, ChainWord.IN_PRINT) && (follows(i, ChainWord.WRITING) || precedes(i))) {
            told(i, i + 1, How.QUOTED, true);
        }
    }

    /** "the Kessin Post, which": a clause that says more of the outlet before it. */
    private boolean isRelative(int i) {
        return is(i, GrammarWord.RELATIVE) && is(i, GrammarWord.INTERROGATIVE);
    }

    private boolean is(int i, WordClass wordClass) {
        return sentence.is(i, wordClass);
    }

    private void add(@Nullable Span who, Side side, How how, Span evidence) {
        hands.add(new Hand(who, side, how, evidence, sentence.span(0, sentence.size())));
    }

    /** "interviewed by Radio Salt", "quoted by the agency", "Radio Salt interviewed". */
    private void passive(int i) {
        How how = is(i, ChainWord.INTERVIEWING) ? How.INTERVIEWED : is(i, ChainWord.CITED) ? How.CITED : How.QUOTED;
        if (is(i + 1, ChainWord.BY)) {
            told(i, i + 2, how, how != How.INTERVIEWED);
        } else {
            subject(i, how);
        }
    }

    /** "spoke last week with Radio Salt", "an interview for Radio Salt". */
    private void spoken(int i) {
        int reach = is(i, ChainWord.SPEAKING) ? REACH : 2;
        for (int k = i + 1; k + 1 < Math.min(sentence.size(), i + 1 + reach); k++) {
            if (is(k, ChainWord.WITH_OR_TO) || is(k, ChainWord.FOR) && is(i, ChainWord.TALK)) {
                told(i, k + 1, How.INTERVIEWED, false);
                return;
            }
        }
    }

    private void told(int trigger, int first, How how, boolean strict) {
        if (first >= sentence.size()) {
            return;
        }
        boolean interviewed = how == How.INTERVIEWED && !is(trigger, ChainWord.ON_AIR);
        boolean us = interviewed && is(first, ChainWord.US);
        boolean here = interviewed && is(first, ChainWord.OURS) && is(first + 1, ChainWord.OWN);
        if (us || here) {
            add(null, Side.BEFORE, How.INTERVIEWED, sentence.span(trigger, first + (here ? 2 : 1)));
            return;
        }
        Span name = outlets.after(sentence, first, strict);
        boolean interview = sentence.isAny(trigger, ChainWord.INTERVIEW, ChainWord.INTERVIEWING);
        if (name == null && interview && isShout(first)) {
            // In "an interview with Vale Ostrel" the name may be anyone's; in capitals it is an outlet's.
            boolean two = first + 1 < sentence.size() && sentence.isCapital(first + 1);
            name = sentence.span(first, two ? first + 2 : first + 1);
        }
        if (name != null) {
            add(name, Side.BEFORE, how, new Span(sentence.start(trigger), name.end()));
        }
    }

    /** "The paper quoted her as saying": an outlet right before the verb, or before the verb that its object needs. */
    private void subject(int verb, How how) {
        int end = verb;
        while (end > 0
                && verb - end < BETWEEN
                && !sentence.isCapital(end - 1)
                && (is(end - 1, ChainWord.BETWEEN)
                        || verb == end && sentence.has(end - 1, GrammarWord.ADVERB_ENDING))) {
            end--;
        }
        Span name = end == 0 ? null : outlets.before(sentence, end);
        if (name != null) {
            add(name, Side.BEFORE, how, new Span(name.start(), sentence.end(verb)));
        }
    }

    /** "…, Radio Salt reported": the verb has no object of its own. */
    private boolean isTag(int i) {
        return i + 1 >= sentence.size()
                || !sentence.isWord(i + 1)
                || is(i + 1, ChainWord.BEFORE_REST)
                || sentence.isCapital(i + 1);
    }

    private boolean follows(int i, WordClass verbs) {
        for (int k = i - 1; k >= Math.max(0, i - REACH); k--) {
            if (is(k, verbs) || is(k, ChainWord.DECLARING)) {
                return true;
            }
        }
        return false;
    }

    /** "had on Saturday in Channel East declared": the verb stands behind the outlet. */
    private boolean precedes(int i) {
        for (int k = i + 1; k < Math.min(sentence.size(), i + REACH); k++) {
            if (is(k, ChainWord.SAID_THERE)) {
                return true;
            }
        }
        return false;
    }

    private boolean isShout(int first) {
        String word = sentence.word(first);
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }
}
