package org.hearsay.engine.read.statement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.SpeechWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.Feature;
import org.hearsay.engine.text.PartOfSpeech;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * What tells a statement from a name in quotation marks, a deed without words or a wish: its form, its cue, who speaks and
 * how these hang together in the tree. Numbers by name, for a {@link org.hearsay.engine.model.StatementJudge}.
 */
public final class StatementFeatures {

    /** Log odds beyond this tell nothing more. */
    private static final double SUREST = 4;

    private final AnalysedText text;
    private final Vocabulary vocabulary;
    private final Finding finding;
    private final List<Source> sources;
    private final Map<String, Double> features = new LinkedHashMap<>();

    private StatementFeatures(AnalysedText text, Finding finding, List<Source> sources) {
        this.text = text;
        this.vocabulary = text.vocabulary();
        this.finding = finding;
        this.sources = sources;
    }

    /**
     * @param text the document's text, with trees
     * @param finding the statement
     * @param sources whom the words that name its speaker mean
     */
    public static Map<String, Double> of(AnalysedText text, Finding finding, List<Source> sources) {
        StatementFeatures all = new StatementFeatures(text, finding, sources);
        Word content = text.headOf(finding.content().get(0));
        Word cue = finding.cue().isEmpty() ? null : all.cueHead();
        Span mention = finding.mention();
        Word source = mention == null ? null : text.headOf(mention);
        all.form(content);
        all.cue(cue);
        all.source(source);
        all.relations(content, cue, source);
        return all.features;
    }

    private void put(Trait trait, double value) {
        features.put(name(trait), value);
    }

    private void is(Trait trait, Enum<?>... values) {
        StringBuilder name = new StringBuilder(name(trait));
        for (Enum<?> value : values) {
            name.append(' ').append(name(value));
        }
        features.put(name.toString(), 1.0);
    }

    private void is(Trait trait, boolean holds) {
        if (holds) {
            put(trait, 1);
        }
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static double odds(double chance) {
        double odds = Math.log(Math.max(1e-6, chance) / Math.max(1e-6, 1 - chance));
        return Math.max(-SUREST, Math.min(SUREST, odds));
    }

    /** What is said, by its looks and its words. */
    private void form(@Nullable Word head) {
        Finding parent = finding.parent();
        put(Trait.ODDS, odds(finding.confidence()));
        put(parent == null ? Trait.ODDS_OUTERMOST : Trait.ODDS_NESTED, odds(finding.confidence()));
        is(Trait.KIND, finding.kind());
        is(parent == null ? Trait.KIND_OUTERMOST : Trait.KIND_NESTED, finding.kind());
        is(Trait.STANCE, finding.stance());
        is(Trait.NOTHING_ASSERTED, finding.stance() == Stance.ATTITUDE);
        if (parent != null) {
            put(Trait.ODDS_AROUND, odds(parent.confidence()));
            is(Trait.KIND_AROUND, parent.kind());
            is(Trait.TWICE_NESTED, parent.parent() != null);
        }
        int count = 0;
        int finite = 0;
        int verbs = 0;
        for (Span span : finding.content()) {
            for (Word word : text.words(span)) {
                count += word.pos() == PartOfSpeech.PUNCT ? 0 : 1;
                finite += word.has(Feature.FINITE) ? 1 : 0;
                verbs += word.pos() == PartOfSpeech.VERB || word.pos() == PartOfSpeech.AUX ? 1 : 0;
            }
        }
        ContentForm form = ContentForm.of(text, finding.content());
        is(Trait.FORM, form);
        is(Trait.FORM, finding.kind(), form);
        put(Trait.LENGTH, Math.min(4, Math.log(Math.max(1, count))));
        is(Trait.VERY_SHORT, count <= 2);
        is(Trait.SHORT, count <= 5);
        is(Trait.FINITE, finite > 0);
        is(Trait.NO_VERB, verbs == 0);
        is(Trait.PIECES, finding.content().size() > 1);
        if (head != null) {
            is(Trait.CONTENT, head.pos());
            is(Trait.CONTENT_AS, head.relation().universal());
        }
        Block block = block(finding.content().get(0).start());
        if (block != null) {
            is(Trait.BLOCK, block.kind());
        }
    }

    private @Nullable Block block(int at) {
        List<Block> blocks = text.blocks();
        int low = 0;
        int high = blocks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (blocks.get(middle).span().end() > at) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low < blocks.size() && blocks.get(low).span().start() <= at ? blocks.get(low) : null;
    }

    /** The verb or noun of saying in it; without one the word that the others hang on. */
    private @Nullable Word cueHead() {
        for (Span span : finding.cue()) {
            for (Word word : text.words(span)) {
                if (vocabulary.isAny(word.lower(), SpeechWord.SAYING, SpeechWord.UTTERANCE)) {
                    return word;
                }
            }
        }
        return text.headOf(finding.cue().get(0));
    }

    private void cue(@Nullable Word head) {
        if (head == null) {
            is(Trait.NO_CUE, true);
            return;
        }
        String lower = head.lower();
        boolean verb = head.pos() == PartOfSpeech.VERB || head.pos() == PartOfSpeech.AUX;
        boolean saying = verb && vocabulary.is(SpeechWord.SAYING, lower);
        boolean weak = vocabulary.is(SpeechWord.WEAK, lower);
        Trait cue = saying && !weak
                ? Trait.SAYING
                : saying
                        ? Trait.WEAK
                        : vocabulary.is(SpeechWord.UTTERANCE, lower)
                                ? Trait.UTTERANCE
                                : verb ? Trait.VERB : Trait.OTHER;
        is(Trait.CUE, cue);
        is(Trait.CUE_FORM, cue, ContentForm.of(text, finding.content()));
        is(Trait.CUE_KIND, cue, finding.kind());
        is(Trait.CUE_STANCE, cue, finding.stance());
        is(Trait.CUE_ATTITUDE, vocabulary.is(SpeechWord.ATTITUDE, lower));
        is(Trait.CUE_NAMING, vocabulary.is(SpeechWord.NAMING, lower));
        is(Trait.CUE_ADDRESSED, vocabulary.is(SpeechWord.ADDRESSED, lower));
        is(Trait.CUE_TAG, head.pos());
        is(Trait.CUE_FINITE, head.has(Feature.FINITE));
        is(Trait.CUE_PASSIVE, head.child(Dependency.AUX_PASS) != null);
        is(Trait.CUE_PARTICIPLE, head.has(Feature.PARTICIPLE) || head.has(Feature.GERUND));
        is(Trait.CUE_INFINITIVE, head.has(Feature.INFINITIVE));
        is(Trait.CUE_AS, head.relation().universal());
        features.put(name(Trait.LEMMA) + ' ' + head.lemma(), 1.0);
        int words = finding.cue().stream().mapToInt(c -> text.words(c).size()).sum();
        put(Trait.CUE_LENGTH, Math.log(words));
    }

    private void source(@Nullable Word head) {
        if (head == null) {
            is(Trait.NO_SOURCE, true);
            return;
        }
        String lower = head.lower();
        Enum<?> form = vocabulary.is(GrammarWord.RELATIVE, lower)
                ? Trait.RELATIVE
                : vocabulary.is(GrammarWord.FIRST_PERSON, lower) ? Trait.FIRST_PERSON : head.pos();
        is(Trait.SOURCE, form);
        is(Trait.SOURCE_GENITIVE, head.isA(Dependency.NMOD) && !head.isA(Dependency.APPOS));
        is(Trait.SOURCE_UNKNOWN, sources.isEmpty());
        is(Trait.SOURCES, sources.size() > 1);
        if (!sources.isEmpty()) {
            Source source = sources.get(0);
            is(Trait.SPEAKER, source.kind());
            is(Trait.ROLE, source.role());
            is(Trait.NAMING, source.naming());
            is(Trait.PUBLISHER, source.publisher());
            put(Trait.MENTIONS, Math.min(3, Math.log(source.mentions().size())));
        }
        put(Trait.SOURCE_LENGTH, Math.log(text.words(finding.source().get(0)).size()));
        is(
                Trait.SOURCE_INSIDE,
                finding.source().stream()
                        .anyMatch(s -> finding.content().stream().anyMatch(s::overlaps)));
    }

    /** How cue, content and source hang together. */
    private void relations(@Nullable Word content, @Nullable Word cue, @Nullable Word source) {
        if (cue == null) {
            return;
        }
        if (content != null) {
            way(Trait.CONTENT_TO_CUE, content, cue, content.relation().universal());
        }
        if (source != null) {
            way(Trait.SOURCE_TO_CUE, source, cue, source.relation());
            Word subject = cue.child(Dependency.NSUBJ);
            is(Trait.OTHER_SUBJECT, subject != null && !subject.isUnder(source) && !source.isUnder(subject));
        }
    }

    /** Below the cue, right above it, or neither. */
    private void way(Trait what, Word word, Word cue, Dependency relation) {
        if (cue.equals(word.head())) {
            is(what, relation);
        } else if (word.equals(cue.head())) {
            is(what, Trait.ABOVE, cue.relation().universal());
        } else {
            is(what, word.sentence().equals(cue.sentence()) ? Trait.APART : Trait.ELSEWHERE);
        }
    }
}
