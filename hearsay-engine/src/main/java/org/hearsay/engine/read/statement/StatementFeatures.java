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

    private void put(String name, double value) {
        features.put(name, value);
    }

    private void is(String name, Enum<?> value) {
        put(name + '=' + value.name().toLowerCase(Locale.ROOT), 1);
    }

    private void is(String name, boolean holds) {
        if (holds) {
            put(name, 1);
        }
    }

    private static double odds(double chance) {
        double odds = Math.log(Math.max(1e-6, chance) / Math.max(1e-6, 1 - chance));
        return Math.max(-SUREST, Math.min(SUREST, odds));
    }

    /** What is said, by its looks and its words. */
    private void form(@Nullable Word head) {
        Finding parent = finding.parent();
        put("odds", odds(finding.confidence()));
        put(parent == null ? "odds outermost" : "odds nested", odds(finding.confidence()));
        is("kind", finding.kind());
        is("kind" + (parent == null ? " outermost" : " nested"), finding.kind());
        is("stance", finding.stance());
        is("nothing asserted", finding.stance() == Stance.ATTITUDE);
        if (parent != null) {
            put("odds around", odds(parent.confidence()));
            is("kind around", parent.kind());
            is("twice nested", parent.parent() != null);
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
        is("form", form);
        is("form " + finding.kind().name().toLowerCase(Locale.ROOT), form);
        put("length", Math.min(4, Math.log(Math.max(1, count))));
        is("very short", count <= 2);
        is("short", count <= 5);
        is("finite", finite > 0);
        is("no verb", verbs == 0);
        is("pieces", finding.content().size() > 1);
        if (head != null) {
            is("content", head.pos());
            is("content as", head.relation().universal());
        }
        Block block = block(finding.content().get(0).start());
        if (block != null) {
            is("block", block.kind());
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
            is("no cue", true);
            return;
        }
        String lower = head.lower();
        boolean verb = head.pos() == PartOfSpeech.VERB || head.pos() == PartOfSpeech.AUX;
        boolean saying = verb && vocabulary.is(SpeechWord.SAYING, lower);
        boolean weak = vocabulary.is(SpeechWord.WEAK, lower);
        String cue = saying && !weak
                ? "saying"
                : saying
                        ? "weak"
                        : vocabulary.is(SpeechWord.UTTERANCE, lower) ? "utterance" : verb ? "verb" : "other";
        is("cue " + cue, true);
        is("cue " + cue + " form", ContentForm.of(text, finding.content()));
        is("cue " + cue + " kind", finding.kind());
        is("cue attitude", vocabulary.is(SpeechWord.ATTITUDE, lower));
        is("cue naming", vocabulary.is(SpeechWord.NAMING, lower));
        is("cue addressed", vocabulary.is(SpeechWord.ADDRESSED, lower));
        is("cue", head.pos());
        is("cue finite", head.has(Feature.FINITE));
        is("cue passive", head.child(Dependency.AUX_PASS) != null);
        is("cue participle", head.has(Feature.PARTICIPLE) || head.has(Feature.GERUND));
        is("cue infinitive", head.has(Feature.INFINITIVE));
        is("cue as", head.relation().universal());
        put("lemma " + head.lemma(), 1);
        int words = finding.cue().stream().mapToInt(c -> text.words(c).size()).sum();
        put("cue length", Math.log(words));
    }

    private void source(@Nullable Word head) {
        if (head == null) {
            is("no source", true);
            return;
        }
        String lower = head.lower();
        String form = vocabulary.is(GrammarWord.RELATIVE, lower)
                ? "relative"
                : vocabulary.is(GrammarWord.FIRST_PERSON, lower) ? "first person" : head.pos().name().toLowerCase(Locale.ROOT);
        is("source " + form, true);
        is("source genitive", head.isA(Dependency.NMOD) && !head.isA(Dependency.APPOS));
        is("source unknown", sources.isEmpty());
        is("sources", sources.size() > 1);
        if (!sources.isEmpty()) {
            Source source = sources.get(0);
            is("speaker", source.kind());
            is("role", source.role());
            is("naming", source.naming());
            is("publisher", source.publisher());
            put("mentions", Math.min(3, Math.log(source.mentions().size())));
        }
        put("source length", Math.log(text.words(finding.source().get(0)).size()));
        is("source inside", finding.source().stream().anyMatch(s -> finding.content().stream().anyMatch(s::overlaps)));
    }

    /** How cue, content and source hang together. */
    private void relations(@Nullable Word content, @Nullable Word cue, @Nullable Word source) {
        if (cue == null) {
            return;
        }
        if (content != null) {
            Word head = content.head();
            boolean direct = cue.equals(head);
            String way = direct
                    ? content.relation().universal().ud()
                    : content.equals(cue.head())
                            ? "around by " + cue.relation().universal().ud()
                            : content.sentence().equals(cue.sentence()) ? "apart" : "elsewhere";
            is("content to cue " + way, true);
        }
        if (source != null) {
            String way = cue.equals(source.head())
                    ? source.relation().ud()
                    : source.equals(cue.head())
                            ? "above by " + cue.relation().ud()
                            : source.sentence().equals(cue.sentence()) ? "apart" : "elsewhere";
            is("source to cue " + way, true);
            Word subject = cue.child(Dependency.NSUBJ);
            is("other subject", subject != null && !subject.isUnder(source) && !source.isUnder(subject));
        }
    }
}
