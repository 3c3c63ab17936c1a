package org.hearsay.engine.read.claim;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.domain.entity.Entity;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/** Which of a reading's sources and entities the subject of a claim is. */
final class ClaimActors {

    private final Map<Integer, String> sources = new HashMap<>();
    private final Map<Integer, String> entities = new HashMap<>();

    ClaimActors(AnalysedText text, List<Source> sources, List<Entity> entities) {
        Map<Integer, Integer> lengths = new HashMap<>();
        sources.forEach(s -> s.mentions().forEach(m -> put(text, m, s.id(), this.sources, lengths)));
        lengths.clear();
        // What is only ever called "he" is nobody.
        entities.stream()
                .filter(e -> !text.vocabulary()
                        .isAny(
                                e.name().toLowerCase(Locale.ROOT),
                                GrammarWord.SUBJECT_PRONOUN,
                                GrammarWord.OBJECT_PRONOUN))
                .forEach(e -> e.mentions().forEach(m -> put(text, m, e.id(), this.entities, lengths)));
    }

    /** A mention names the noun at its head, and no more than it covers; of mentions inside one another the longest counts. */
    private static void put(
            AnalysedText text, Span mention, String id, Map<Integer, String> into, Map<Integer, Integer> lengths) {
        for (Word word : text.words(mention)) {
            Word head = word.head();
            boolean top = head == null || !mention.contains(head.start());
            boolean whole = word.children(Dependency.CONJ).stream()
                    .allMatch(c -> mention.contains(c.start()) || !c.pos().isNominal());
            if (top && whole && lengths.merge(word.index(), mention.length(), Math::max) == mention.length()) {
                into.put(word.index(), id);
            }
        }
    }

    /** The entity that a noun or pronoun names; null where none does. */
    @Nullable
    String entity(@Nullable Word noun) {
        return noun == null ? null : entities.get(noun.index());
    }

    /** The source that a noun or pronoun names: for "I", whoever is quoted; null where none does. */
    @Nullable
    String source(@Nullable Word noun, @Nullable Statement statement) {
        if (noun == null) {
            return null;
        }
        boolean first = noun.in().vocabulary().is(GrammarWord.FIRST_PERSON, noun.lower())
                && !noun.in().vocabulary().is(GrammarWord.PLURAL_PRONOUN, noun.lower());
        return first && statement != null && statement.sourceIds().size() == 1
                ? statement.sourceIds().get(0)
                : sources.get(noun.index());
    }
}
