package org.hearsay.engine.read.quotation;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.SpeechWord;
import org.hearsay.engine.read.quotation.SpeakerAndCue.Place;
import org.hearsay.engine.text.AnalysedText;
import org.jspecify.annotations.Nullable;

/**
 * A turn of a dialogue that is printed without marks, each paragraph behind a dash: {@code — The gate was open, said the
 * porter.}
 *
 * @param content what is said
 * @param attribution who says it; null where the turn does not tell
 */
record Dialogue(List<Span> content, @Nullable SpeakerAndCue attribution) {

    /** A list has dashes, too; in a dialogue several paragraphs have them, and one at least tells who speaks. */
    private static final int FEWEST_TURNS = 2;

    /** Whether the paragraphs behind dashes are a dialogue. */
    static boolean isIn(AnalysedText text, List<Block> blocks) {
        int turns = 0;
        boolean told = false;
        for (Block block : blocks) {
            if (begins(text.text(), block.span())) {
                turns++;
                told = told || of(text, block.span()).attribution() != null;
            }
        }
        return told && turns >= FEWEST_TURNS;
    }

    /** Whether a paragraph begins with a dash and a space. */
    static boolean begins(String text, Span block) {
        return block.length() > 2
                && "—–―-".indexOf(text.charAt(block.start())) >= 0
                && Character.isWhitespace(text.charAt(block.start() + 1));
    }

    /** @param block begins with a dash */
    static Dialogue of(AnalysedText text, Span block) {
        FoldedPassage passage = new FoldedPassage(text, block, List.of());
        int first = 1;
        for (int clause = first + 2; clause < passage.size(); clause++) {
            if (isParted(passage, clause) && SpeechClause.begins(passage, clause)) {
                SpeakerAndCue found = told(passage, clause);
                if (found != null) {
                    return new Dialogue(around(passage, first, clause, found), found);
                }
            }
        }
        List<Span> all = first < passage.size() ? List.of(passage.span(first, passage.size())) : List.of();
        return new Dialogue(all, null);
    }

    private static boolean isParted(FoldedPassage passage, int clause) {
        return !passage.isWord(clause - 1)
                && (passage.is(clause - 1, ',')
                        || passage.is(clause - 1, '?')
                        || passage.is(clause - 1, '!')
                        || passage.is(clause - 1, '…')
                        || passage.isDash(clause - 1));
    }

    private static @Nullable SpeakerAndCue told(FoldedPassage passage, int clause) {
        SpeakerPhrases phrases = new SpeakerPhrases(passage);
        int end = passage.sentenceEnd(clause);
        int verb = clause;
        while (verb < end && (passage.isCapital(verb) || !passage.isStrong(verb))) {
            verb++;
        }
        if (verb == end) {
            return null;
        }
        UnitRange speaker = verb == clause ? phrases.rightOf(verb + 1, end) : phrases.leftOf(verb, clause);
        Stance stance = passage.stance(verb);
        return speaker == null || stance == null
                ? null
                : new SpeakerAndCue(
                        passage.span(speaker.from(), speaker.to()),
                        passage.span(verb, verb + 1),
                        stance,
                        Place.AFTER,
                        null,
                        passage.end(Math.max(verb, speaker.to() - 1)));
    }

    /** The turn without the words that tell who speaks. */
    private static List<Span> around(FoldedPassage passage, int first, int clause, SpeakerAndCue found) {
        int behind = passage.at(found.end() - 1) + 1;
        while (behind < passage.size()
                && !passage.isDash(behind)
                && !passage.is(behind, ',')
                && !passage.endsSentence(behind)) {
            behind++;
        }
        int rest = behind + 1;
        while (rest < passage.size() && (!passage.isWord(rest) || passage.is(rest, SpeechWord.JOINING))) {
            rest++;
        }
        List<Span> content = new ArrayList<>(List.of(passage.span(first, clause)));
        if (rest < passage.size()) {
            content.add(passage.span(rest, passage.size()));
        }
        return content;
    }
}
