package org.hearsay.engine.read.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.domain.source.Source.Kind;
import org.hearsay.engine.text.AnalysedText;
import org.jspecify.annotations.Nullable;

/** Who bears which name: names by their words as they sound, surnames, acronyms, and spellings that differ by a letter. */
final class KnownNames {

    private final Map<String, SourceDraft> byName = new HashMap<>();
    private final Map<String, List<SourceDraft>> bySurname = new HashMap<>();
    private final Map<String, String> acronyms;
    private final Antecedents antecedents;

    KnownNames(AnalysedText text, Antecedents antecedents) {
        this.acronyms = Acronyms.of(text);
        this.antecedents = antecedents;
    }

    /** Takes note that a name means a source. */
    void put(Mention mention, SourceDraft draft) {
        byName.put(whole(mention), draft);
        List<SourceDraft> namesakes = bySurname.computeIfAbsent(last(mention), k -> new ArrayList<>());
        namesakes.remove(draft);
        namesakes.add(draft);
    }

    /** Whom a name means; null for a new one. */
    @Nullable
    SourceDraft of(Mention mention) {
        SourceDraft same = byName.get(whole(mention));
        if (same != null) {
            return same;
        }
        SourceDraft namesake = bySurname(mention);
        return namesake != null ? namesake : spelledOtherwise(mention);
    }

    /** Of those who bear the surname the one of whom the text speaks most, else the last one. */
    private @Nullable SourceDraft bySurname(Mention mention) {
        SourceDraft best = null;
        for (SourceDraft draft : bySurname.getOrDefault(last(mention), List.of())) {
            boolean fits = draft.mayBe(mention) && !draft.gender().excludes(mention.gender());
            int offset = mention.span().start();
            if (fits && (best == null || antecedents.salience(draft, offset) >= antecedents.salience(best, offset))) {
                best = draft;
            }
        }
        return best;
    }

    /** The whole name as it sounds; an acronym that the text explains is its full name. */
    private String whole(Mention mention) {
        String folded = String.join(" ", mention.keys());
        return String.join(" ", NameKey.of(acronyms.getOrDefault(folded, folded)));
    }

    private static String last(Mention mention) {
        List<String> key = NameKey.of(mention.name());
        return key.isEmpty() ? "" : key.get(key.size() - 1);
    }

    /** A name among those mentioned lately that differs by a letter in a long word. */
    private @Nullable SourceDraft spelledOtherwise(Mention mention) {
        List<String> key = NameKey.of(mention.name());
        for (SourceDraft draft : antecedents.latestFirst()) {
            List<String> other = NameKey.of(draft.name());
            boolean surname = key.size() == 1
                    && other.size() > 1
                    && draft.kind() == Kind.PERSON
                    && NameKey.alike(key.get(0), other.get(other.size() - 1));
            if (draft.isNamed() && (NameKey.alike(key, other) || surname)) {
                return draft;
            }
        }
        return null;
    }
}
