package org.hearsay.engine.read.quotation;

import java.util.List;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.document.TurnLabel;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.read.quotation.OpenStatement.Rule;
import org.hearsay.engine.text.AnalysedText;
import org.jspecify.annotations.Nullable;

/** The blocks of a text that are said, as its layout shows: conversations, interviews, dialogues, letters. */
final class PrintedTurns {

    /**
     * What is said in one block.
     *
     * @param rule how it was found
     * @param content the words
     * @param attribution who says it, where words in or above the block tell
     * @param source who says it, where the whole text tells
     * @param goesOn whether it goes on with what the block before said
     */
    record Turn(
            Rule rule,
            List<Span> content,
            @Nullable SpeakerAndCue attribution,
            @Nullable Span source,
            boolean goesOn) {}

    private final AnalysedText text;
    private final List<Block> blocks;
    private final Letters letters;
    private final Transcript transcript;
    private final Interview interview;
    private final boolean isDialogue;

    PrintedTurns(AnalysedText text) {
        this.text = text;
        this.blocks = text.document().blocks();
        this.letters = Letters.of(text, blocks);
        this.transcript = Transcript.of(text.text(), blocks, letters);
        this.interview = Interview.of(text, blocks);
        this.isDialogue = Dialogue.isIn(text, blocks);
    }

    /** Whether a block says nothing, as the fields of letters do. */
    boolean isField(int block) {
        return letters.isField(block);
    }

    /** Whether dashes before paragraphs set off what is said, and sign nothing. */
    boolean isDialogue() {
        return isDialogue;
    }

    /**
     * @param index of a block
     * @param marked whether it holds quotation marks
     * @param asked who answers in an interview; null for unknown
     * @return what is said in it; null where its layout does not tell
     */
    @Nullable
    Turn at(int index, boolean marked, @Nullable Span asked) {
        Span block = blocks.get(index).span();
        SpeakerAndCue sender = letters.sender(index);
        if (sender != null) {
            return new Turn(Rule.TRANSCRIPT, List.of(block), sender, null, sender.equals(letters.sender(index - 1)));
        }
        TurnLabel label = transcript.at(index);
        if (label != null) {
            SpeakerAndCue told = transcript.attribution(label, asked);
            return new Turn(Rule.TRANSCRIPT, List.of(label.content()), told, null, false);
        }
        if (transcript.goesOn(index)) {
            return new Turn(Rule.TRANSCRIPT, List.of(block), null, null, true);
        }
        if (interview.isAnswer(index) && asked != null) {
            return new Turn(Rule.ANSWER, List.of(block), null, asked, !interview.begins(index));
        }
        if (isDialogue && !marked && Dialogue.begins(text.text(), block)) {
            Dialogue turn = Dialogue.of(text, block);
            boolean told = turn.attribution() != null;
            return turn.content().isEmpty()
                    ? null
                    : new Turn(
                            told ? Rule.TRANSCRIPT : Rule.UNATTRIBUTED,
                            turn.content(),
                            turn.attribution(),
                            null,
                            false);
        }
        return null;
    }
}
