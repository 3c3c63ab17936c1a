package org.hearsay.engine.read.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/** Who answers for which stretch of the text: the innermost statement, or nobody where it is narration. */
final class Layers {

    private final AnalysedText text;
    private final List<Statement> statements;
    private final Map<String, Statement> byId = new HashMap<>();
    /** Where the text changes hands: the index of the statement that owns what begins there. */
    private final NavigableMap<Integer, Integer> owners = new TreeMap<>();

    private final BitSet attributing = new BitSet();
    private final Map<Integer, List<Statement>> cues = new HashMap<>();

    /** @param statements in the order of the text, outer ones before inner ones */
    Layers(AnalysedText text, List<Statement> statements) {
        this.text = text;
        this.statements = statements;
        owners.put(0, -1);
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            byId.put(statement.id(), statement);
            int owner = i;
            statement.content().forEach(c -> own(c, owner));
            statement.cue().forEach(c -> attributing.set(c.start(), c.end()));
            statement.source().forEach(c -> attributing.set(c.start(), c.end()));
            for (Span cue : statement.cue()) {
                for (Word word : text.words(cue)) {
                    cues.computeIfAbsent(word.index(), w -> new ArrayList<>()).add(statement);
                }
            }
        }
    }

    /** A later statement lies inside the earlier ones, or behind them. */
    private void own(Span span, int owner) {
        int after = owners.floorEntry(span.end()).getValue();
        owners.subMap(span.start(), true, span.end(), false).clear();
        owners.put(span.start(), owner);
        owners.put(span.end(), after);
    }

    /** The innermost statement that says a word; null in narration. */
    @Nullable
    Statement saying(Word word) {
        int owner = owners.floorEntry(word.start()).getValue();
        return owner < 0 ? null : statements.get(owner);
    }

    /**
     * The innermost statement around a word that says at least half of a stretch; null in narration.
     *
     * @param span around the word
     */
    @Nullable
    Statement saying(Word word, Span span) {
        Statement statement = saying(word);
        while (statement != null && 2 * common(statement, span) < span.length()) {
            statement = statement.parent() == null ? null : byId.get(statement.parent());
        }
        return statement;
    }

    private static int common(Statement statement, Span span) {
        int common = 0;
        for (Span content : statement.content()) {
            common += Math.max(0, Math.min(content.end(), span.end()) - Math.max(content.start(), span.start()));
        }
        return common;
    }

    /** Whether a word says who says something, or that it is said. */
    boolean isAttributing(Word word) {
        return attributing.get(word.start());
    }

    /**
     * The last word on the way from one to another before what attributes both; the other one where nothing does.
     *
     * @param step 1 forwards, -1 backwards
     * @param statement that says the first word
     */
    int edge(int word, int other, int step, Statement statement) {
        int kept = word;
        for (int at = word; step > 0 ? at <= other : at >= other; at += step) {
            Word here = text.word(at);
            if (attributedBy(here).contains(statement)
                    || isNaming(statement, here) && !statement.equals(saying(here))) {
                return kept;
            }
            kept = at;
        }
        return other;
    }

    private static boolean isNaming(Statement statement, Word word) {
        return statement.source().stream().anyMatch(s -> s.contains(word.start()));
    }

    /** The statements that a word attributes. */
    List<Statement> attributedBy(Word word) {
        return cues.getOrDefault(word.index(), List.of());
    }
}
