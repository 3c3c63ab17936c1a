package org.hearsay.engine.read.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.domain.source.Source.Kind;
import org.hearsay.engine.language.SourceWord;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Folded;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/** Who bears which name: names by their words as they sound, surnames, acronyms, and spellings that differ by a letter. */
final class KnownNames {

    private static final int SHORTEST_TITLE = 3;

    private final Map<String, SourceDraft> byName = new HashMap<>();
    private final Map<String, List<SourceDraft>> bySurname = new HashMap<>();
    private final Map<SourceDraft, Set<String>> titles = new HashMap<>();
    private final Map<String, String> acronyms;
    private final Antecedents antecedents;
    private final AnalysedText text;
    private final SourceWords words;

    KnownNames(AnalysedText text, Antecedents antecedents) {
        this.acronyms = Acronyms.of(text);
        this.antecedents = antecedents;
        this.text = text;
        this.words = new SourceWords(text.vocabulary());
    }

    /** Takes note that a name means a source. */
    void put(Mention mention, SourceDraft draft) {
        byName.put(whole(mention), draft);
        List<SourceDraft> namesakes = bySurname.computeIfAbsent(last(mention), k -> new ArrayList<>());
        namesakes.remove(draft);
        namesakes.add(draft);
        String title = title(mention);
        if (title != null) {
            titles.computeIfAbsent(draft, d -> new HashSet<>()).add(title);
        }
        String nickname = nickname(mention);
        if (nickname != null) {
            byName.putIfAbsent(nickname, draft);
        }
    }

    /** Whom a name means; null for a new one. */
    @Nullable
    SourceDraft of(Mention mention) {
        SourceDraft same = byName.get(whole(mention));
        if (same != null && rank(same, mention) >= 0) {
            return same;
        }
        SourceDraft namesake = bySurname(mention);
        return namesake != null ? namesake : spelledOtherwise(mention);
    }

    /**
     * Of those who bear the surname the one with the same title, and of several the one of whom the text speaks most, else
     * the last one.
     */
    private @Nullable SourceDraft bySurname(Mention mention) {
        SourceDraft best = null;
        for (SourceDraft draft : bySurname.getOrDefault(last(mention), List.of())) {
            boolean fits = draft.mayBe(mention) && !draft.gender().excludes(mention.gender());
            if (fits && (best == null || isNearer(draft, best, mention))) {
                best = draft;
            }
        }
        return best;
    }

    private boolean isNearer(SourceDraft draft, SourceDraft best, Mention mention) {
        int offset = mention.span().start();
        int more = rank(draft, mention) - rank(best, mention);
        return more > 0 || more == 0 && antecedents.salience(draft, offset) >= antecedents.salience(best, offset);
    }

    /** 1 where the title before the name is one that the draft bears, -1 where another bears it, else 0. */
    private int rank(SourceDraft draft, Mention mention) {
        String title = title(mention);
        if (title == null) {
            return 0;
        }
        if (bears(draft, title)) {
            return 1;
        }
        return bySurname.getOrDefault(last(mention), List.of()).stream().anyMatch(d -> bears(d, title)) ? -1 : 0;
    }

    private boolean bears(SourceDraft draft, String title) {
        return titles.getOrDefault(draft, Set.of()).stream().anyMatch(t -> isSameTitle(t, title));
    }

    /** "Capt." is "Captain". */
    static boolean isSameTitle(String a, String b) {
        return a.equals(b)
                || Math.min(a.length(), b.length()) >= SHORTEST_TITLE && (a.startsWith(b) || b.startsWith(a));
    }

    /** The title right before the name, without a dot; null where there is none, or it says no more than who is a man. */
    private @Nullable String title(Mention mention) {
        List<String> all = mention.words().stream()
                .map(Folded::of)
                .filter(w -> !w.isEmpty())
                .toList();
        int name = mention.keys().isEmpty() ? -1 : all.indexOf(mention.keys().get(0));
        Word beside = name == 0 ? text.word(text.at(mention.span().start())).previous() : null;
        String before = name > 0 ? all.get(name - 1) : beside == null ? "" : Folded.of(beside.form());
        boolean telling = words.isTitle(before) && !words.vocabulary().isAny(before, SourceWord.MAN, SourceWord.WOMAN);
        return telling ? before : null;
    }

    /** {@code Ruben “Rudder” Malk}: the one word in marks inside a name, as it sounds. */
    private @Nullable String nickname(Mention mention) {
        String name = mention.name();
        int open = first(name, "“\"‘", 1);
        int close = open < 0 ? -1 : first(name, "”\"’", open + 2);
        boolean inside = close > 0 && close + 2 < name.length();
        return inside ? String.join(" ", NameKey.of(name.substring(open + 1, close))) : null;
    }

    private static int first(String name, String marks, int from) {
        for (int at = from; at < name.length(); at++) {
            if (marks.indexOf(name.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
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
