package org.hearsay.engine.read.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.domain.source.Source.Kind;
import org.hearsay.domain.source.Source.Role;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.SourceWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun means: of those mentioned lately that agree with it in number and gender the most salient, where every
 * mention adds to salience, a subject's more than others, and each sentence that follows halves it (Lappin and Leass,
 * <i>An Algorithm for Pronominal Anaphora Resolution</i>, 1994). Nobody agrees: nobody is meant.
 */
final class Antecedents {

    /** So many of those mentioned last are looked at. */
    private static final int MEMORY = 40;

    private static final int LEAST_QUESTIONS = 2;

    private static final double MENTIONED = 100;
    private static final double SUBJECT = 80;

    /** What stands in quotation marks belongs to another talk. */
    private static final double QUOTED = 0.3;

    /** Below this nothing is remembered: six sentences after a single mention. */
    private static final double FORGOTTEN = 2;

    /** Mentioned once in one of the last two sentences. */
    private static final double NEAR = 25;

    /**
     * Somebody of whom nothing tells "he" from "she" is meant less likely than one of whom something does, and not likely
     * unless he was mentioned in this sentence or the one before.
     */
    private static final double UNTOLD = 0.8;

    private static final double UNTOLD_FURTHER_UP = 0.25;

    private final AnalysedText text;
    private final SourceWords words;
    private final int firstQuestion;
    private final Set<SourceDraft> asking = new HashSet<>();
    private final List<SourceDraft> introduced = new ArrayList<>();
    private final List<Seen> recent = new ArrayList<>();
    private final Map<SourceDraft, Seen> seen = new HashMap<>();
    private final Map<Speaker, SourceDraft> speakers = new EnumMap<>(Speaker.class);

    /** Those who speak of themselves or are spoken to. */
    private enum Speaker {
        I,
        WE,
        YOU
    }

    private static final class Seen {

        private final SourceDraft draft;
        private double salience;
        private int sentence;
        private int end;

        Seen(SourceDraft draft) {
            this.draft = draft;
        }

        double at(int now) {
            return Math.scalb(salience, Math.max(-60, sentence - now));
        }
    }

    Antecedents(AnalysedText text) {
        this.text = text;
        this.words = new SourceWords(text.vocabulary());
        firstQuestion = firstQuestion(text.text());
    }

    /** Where an interview's first question ends: one line in eight is a question there. -1 where the text is none. */
    private static int firstQuestion(String text) {
        int questions = 0;
        int lines = 0;
        int first = -1;
        for (int at = 0; at < text.length(); ) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            String line = text.substring(at, end).strip();
            lines += line.isEmpty() ? 0 : 1;
            questions += line.endsWith("?") ? 1 : 0;
            first = first < 0 && line.endsWith("?") ? end : first;
            at = end + 1;
        }
        return questions >= LEAST_QUESTIONS && 8 * questions >= lines ? first : -1;
    }

    /** Those mentioned lately, the last one first. */
    List<SourceDraft> latestFirst() {
        List<SourceDraft> drafts = new ArrayList<>();
        for (int i = recent.size() - 1; i >= 0; i--) {
            drafts.add(recent.get(i).draft);
        }
        return drafts;
    }

    /** Takes note of a mention. */
    void mentioned(SourceDraft draft, Span span, boolean subject, boolean quoted) {
        int now = sentence(span.start());
        Seen mine = seen.computeIfAbsent(draft, Seen::new);
        if (isAsking(span)) {
            asking.add(draft);
        }
        if (span.start() < firstQuestion && mine.salience == 0) {
            introduced.add(draft);
        }
        double weight = (MENTIONED + (subject ? SUBJECT : 0)) * (quoted ? QUOTED : 1);
        mine.salience = mine.at(now) + weight;
        mine.sentence = now;
        mine.end = span.end();
        recent.remove(mine);
        recent.add(mine);
        if (recent.size() > MEMORY) {
            recent.remove(0);
        }
    }

    /** "by Mira Dol", "Photo: Mira Dol": before the name of whoever asks. */
    boolean isAsking(Span span) {
        int at = text.at(span.start());
        Word before = at == 0 || at > text.size() ? null : text.word(at - 1);
        if (before != null && before.form().equals(":")) {
            before = before.previous();
        }
        return before != null && text.vocabulary().is(SourceWord.ASKER, before.lower());
    }

    /**
     * Whom {@code pronoun} means; null for someone the text has not mentioned.
     *
     * @param mine the draft of that pronoun, for those who speak of themselves: all "we" of a document are one
     * @param excluded whom it does not mean
     */
    @Nullable
    SourceDraft of(Mention pronoun, SourceDraft mine, Predicate<SourceDraft> excluded) {
        String word = pronoun.words().get(0);
        boolean several = vocabulary().is(GrammarWord.PLURAL_PRONOUN, word);
        boolean first = vocabulary().is(GrammarWord.FIRST_PERSON, word);
        if (first && several) {
            return speakers.computeIfAbsent(Speaker.WE, w -> mine);
        }
        if (first || vocabulary().is(GrammarWord.SECOND_PERSON, word)) {
            SourceDraft asked = asked();
            return asked != null ? asked : speakers.computeIfAbsent(first ? Speaker.I : Speaker.YOU, w -> mine);
        }
        if (vocabulary().is(SourceWord.ANYBODY, word)) {
            return null;
        }
        if (vocabulary().is(GrammarWord.RELATIVE, word)) {
            return rightBefore(pronoun.span().start());
        }
        int now = sentence(pronoun.span().start());
        Gender gender = pronoun.gender();
        return recent.stream()
                .filter(s -> !excluded.test(s.draft))
                .filter(s -> s.at(now) * agreement(word, gender, s, now) >= FORGOTTEN)
                .max(Comparator.comparingDouble(s -> s.at(now) * agreement(word, gender, s, now)))
                .map(s -> s.draft)
                .orElse(null);
    }

    /** How much a text speaks of somebody at some place; 0 for whom it has not mentioned. */
    double salience(SourceDraft draft, int offset) {
        Seen found = seen.get(draft);
        return found == null ? 0 : found.at(sentence(offset));
    }

    /** Those spoken of in the last sentences, the most salient first. */
    Stream<SourceDraft> salient(int offset) {
        int now = sentence(offset);
        return recent.stream()
                .filter(s -> s.at(now) >= NEAR)
                .sorted(Comparator.comparingDouble((Seen s) -> -s.at(now)))
                .map(s -> s.draft);
    }

    /** "the driver, who": a relative pronoun means what it follows. */
    @Nullable
    SourceDraft rightBefore(int offset) {
        return recent.stream()
                .filter(s -> s.end <= offset
                        && offset - s.end <= ", ".length()
                        && text.text().charAt(s.end) != ':')
                .map(s -> s.draft)
                .findFirst()
                .orElse(null);
    }

    /** Who answers in an interview: of those introduced before its first question, else lately, the one named most. */
    private @Nullable SourceDraft asked() {
        return firstQuestion < 0
                ? null
                : mostNamed(introduced.stream())
                        .or(() -> mostNamed(recent.stream().map(s -> s.draft)))
                        .orElse(null);
    }

    private Optional<SourceDraft> mostNamed(Stream<SourceDraft> drafts) {
        return drafts.filter(d -> d.isHuman() && d.isNamed() && !asking.contains(d) && d.role() != Role.OUTLET)
                .reduce((a, b) ->
                        b.likeness() > a.likeness() || b.likeness() == a.likeness() && b.timesNamed() > a.timesNamed()
                                ? b
                                : a);
    }

    /** How well a pronoun goes with a source, 0 for not at all. */
    private double agreement(String word, Gender gender, Seen about, int now) {
        SourceDraft draft = about.draft;
        Kind kind = draft.kind();
        if (words.isPersonal(word)) {
            if (!draft.isHuman() || draft.gender().excludes(gender)) {
                return 0;
            }
            return draft.gender() != Gender.UNKNOWN ? 1 : now - about.sentence > 1 ? UNTOLD_FURTHER_UP : UNTOLD;
        }
        if (vocabulary().is(GrammarWord.PLURAL_PRONOUN, word)) {
            return kind == Kind.GROUP
                    ? draft.isPeople() ? 1 : 0.4
                    : kind == Kind.ORGANIZATION || kind == Kind.OUTLET ? 0.6 : 0;
        }
        if (vocabulary().is(GrammarWord.NEUTER, word)) {
            return kind == Kind.PERSON || kind == Kind.GROUP ? 0 : 1;
        }
        return 1;
    }

    private Vocabulary vocabulary() {
        return text.vocabulary();
    }

    /** The number of the sentence that holds an offset. */
    private int sentence(int offset) {
        int at = Math.min(text.at(offset), text.size() - 1);
        return at < 0 ? 0 : text.word(at).sentence().index();
    }
}
