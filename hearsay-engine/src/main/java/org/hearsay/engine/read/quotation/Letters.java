package org.hearsay.engine.read.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.document.TurnLabel;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.SpeechWord;
import org.hearsay.engine.read.quotation.SpeakerAndCue.Place;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Folded;
import org.jspecify.annotations.Nullable;

/** Letters and mails inside a text: fields in lines of their own ("From:", "To:"), and below them what the sender writes. */
final class Letters {

    private static final int FEWEST_FIELDS = 2;

    private final Set<Integer> fields = new TreeSet<>();
    private final Map<Integer, SpeakerAndCue> senders = new HashMap<>();

    private Letters() {}

    static Letters of(AnalysedText text, List<Block> blocks) {
        Letters letters = new Letters();
        SpeakerAndCue sender = null;
        for (int i = 0; i < blocks.size(); i++) {
            int end = i;
            SpeakerAndCue from = null;
            while (end < blocks.size() && field(text, blocks.get(end).span()) != null) {
                TurnLabel field = TurnLabel.of(text.text(), blocks.get(end).span());
                if (field != null
                        && text.vocabulary()
                                .is(SpeechWord.SENDER, Folded.of(field.speaker().of(text.text())))) {
                    from = sentBy(text.text(), field);
                }
                end++;
            }
            if (end - i >= FEWEST_FIELDS && from != null) {
                for (int field = i; field < end; field++) {
                    letters.fields.add(field);
                }
                sender = from;
                i = end - 1;
            } else if (text.text().charAt(blocks.get(i).span().end() - 1) == ':'
                    || blocks.get(i).kind() == Block.Kind.QUOTATION) {
                // What somebody else had written follows.
                sender = null;
            } else if (sender != null) {
                letters.senders.put(i, sender);
            }
        }
        return letters;
    }

    /** Whether a block is a field of a letter. */
    boolean isField(int block) {
        return fields.contains(block);
    }

    /** Who wrote a block; null where it is no letter's. */
    @Nullable
    SpeakerAndCue sender(int block) {
        return senders.get(block);
    }

    private static @Nullable TurnLabel field(AnalysedText text, Span block) {
        TurnLabel label = TurnLabel.of(text.text(), block);
        return label != null
                        && text.vocabulary()
                                .isAny(
                                        Folded.of(label.speaker().of(text.text())),
                                        SpeechWord.SENDER,
                                        SpeechWord.LETTER_FIELD)
                ? label
                : null;
    }

    /** {@code From: Mira Dol <mira@example.org>}: the name without the address. */
    private static SpeakerAndCue sentBy(String text, TurnLabel field) {
        Span who = field.content();
        int address = text.indexOf('<', who.start());
        int end = address > who.start() && address < who.end() ? address : who.end();
        while (end > who.start() + 1 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return new SpeakerAndCue(
                new Span(who.start(), end), field.speaker(), Stance.ASSERTS, Place.BEFORE, null, who.end());
    }
}
