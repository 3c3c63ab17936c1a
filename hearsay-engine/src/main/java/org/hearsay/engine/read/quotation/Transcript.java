package org.hearsay.engine.read.quotation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.document.TurnLabel;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.read.quotation.SpeakerAndCue.Place;
import org.jspecify.annotations.Nullable;

/** Which blocks of a text are turns of a printed conversation, and whose: hearings, interviews by initials, chats. */
final class Transcript {

    /** As many paragraphs begin with a label in a printed conversation. */
    private static final int FEWEST_TURNS = 3;

    private final Map<Integer, TurnLabel> turns;
    private final String text;
    private final int first;
    private final int last;

    private Transcript(String text, Map<Integer, TurnLabel> turns) {
        this.text = text;
        this.turns = turns;
        this.first = turns.keySet().stream().mapToInt(i -> i).min().orElse(-1);
        this.last = turns.keySet().stream().mapToInt(i -> i).max().orElse(-1);
    }

    /** The turns of a text, fields of letters left out; none where it is no conversation. */
    static Transcript of(String text, List<Block> blocks, Letters letters) {
        Map<Integer, TurnLabel> capitals = new HashMap<>();
        Map<Integer, TurnLabel> all = new HashMap<>();
        for (int i = 0; i < blocks.size(); i++) {
            TurnLabel turn = blocks.get(i).kind() == Block.Kind.HEADER || letters.isField(i)
                    ? null
                    : TurnLabel.of(text, blocks.get(i).span());
            if (turn != null) {
                all.put(i, turn);
                if (turn.isCapitals(text)) {
                    capitals.put(i, turn);
                }
            }
        }
        Transcript whole = new Transcript(text, all);
        return whole.isConversation()
                ? whole
                : new Transcript(text, capitals.size() >= FEWEST_TURNS ? capitals : Map.of());
    }

    /** Whether some speak again and again, and most of what stands between is theirs. */
    private boolean isConversation() {
        Set<String> labels = new HashSet<>();
        boolean again = false;
        boolean timed = !turns.isEmpty();
        for (TurnLabel turn : turns.values()) {
            again |= !labels.add(turn.speaker().of(text));
            timed &= turn.timed();
        }
        boolean several = labels.size() > 1 && again && turns.size() >= FEWEST_TURNS;
        return (several || timed && turns.size() > 1) && 2 * turns.size() > last - first;
    }

    /** The turn that block {@code index} begins; null when it begins none. */
    @Nullable
    TurnLabel at(int index) {
        return turns.get(index);
    }

    /** Whether a block without a label stands among the turns, so that the turn before goes on in it. */
    boolean goesOn(int index) {
        return index > first && index < last;
    }

    /**
     * Who speaks in a turn, as its label says.
     *
     * @param asked who answers where the labels are no more than letters; null for unknown
     */
    SpeakerAndCue attribution(TurnLabel turn, @Nullable Span asked) {
        boolean letter = turn.speaker().length() == 1;
        return new SpeakerAndCue(
                !letter || asked == null ? turn.speaker() : isAsking(turn) ? null : asked,
                turn.colon(),
                text.charAt(turn.content().end() - 1) == '?' ? Stance.ASKS : Stance.ASSERTS,
                Place.BEFORE,
                null,
                turn.content().end());
    }

    /** Whoever speaks first where letters stand for two asks. */
    private boolean isAsking(TurnLabel turn) {
        TurnLabel opening = turns.get(first);
        return opening != null
                && opening.speaker().of(text).equals(turn.speaker().of(text));
    }
}
