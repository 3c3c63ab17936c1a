package org.hearsay.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.AccessWord;
import org.hearsay.engine.language.CalendarWord;
import org.hearsay.engine.language.ChainWord;
import org.hearsay.engine.language.ClaimWord;
import org.hearsay.engine.language.ComparisonWord;
import org.hearsay.engine.language.EntityWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.NameWord;
import org.hearsay.engine.language.OutletWord;
import org.hearsay.engine.language.PlaceWord;
import org.hearsay.engine.language.QuantityWord;
import org.hearsay.engine.language.SegmentWord;
import org.hearsay.engine.language.SourceWord;
import org.hearsay.engine.language.SpeechWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.language.VocabularyBuilder;
import org.hearsay.engine.language.WordClass;
import org.hearsay.engine.segment.Segmenter;
import org.hearsay.engine.text.Features;
import org.hearsay.engine.text.Language;
import org.hearsay.engine.text.PartOfSpeech;
import org.hearsay.engine.text.Segmentation;
import org.hearsay.engine.text.TimeFinder;
import org.hearsay.english.time.EnglishTimes;

/** English, as the engine asks for it. */
public final class English implements Language {

    /** The subjects of the pack's tables. */
    static final List<Class<? extends WordClass>> SUBJECTS = List.of(
            SegmentWord.class,
            GrammarWord.class,
            SpeechWord.class,
            SourceWord.class,
            NameWord.class,
            OutletWord.class,
            ChainWord.class,
            AccessWord.class,
            CalendarWord.class,
            QuantityWord.class,
            PlaceWord.class,
            EntityWord.class,
            ClaimWord.class,
            ComparisonWord.class);

    private final Vocabulary vocabulary;
    private final Segmenter segmenter;

    private English(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.segmenter = new Segmenter(vocabulary);
    }

    /** The pack as it ships. */
    public static English load() {
        return ShippedEnglish.PACK;
    }

    /** Immutable, so that one is enough; its tables are read when it is first asked for. */
    private static final class ShippedEnglish {
        static final English PACK = new English(shipped().build());
    }

    /**
     * The pack with a person's own words beside its own.
     *
     * @param tables by what messages call them, in order; as {@link VocabularyBuilder} has it, classes with their subject
     *     ({@code source.title})
     * @throws org.hearsay.engine.language.VocabularyException where a line is not understood or contradicts the pack
     */
    public static English with(Map<String, String> tables) {
        VocabularyBuilder builder = VocabularyBuilder.from(shipped().build(), Inflection::forms);
        tables.forEach((name, table) -> builder.add(SUBJECTS, name, table));
        return new English(builder.build());
    }

    private static VocabularyBuilder shipped() {
        VocabularyBuilder builder = new VocabularyBuilder(Inflection::forms);
        for (Class<? extends WordClass> subject : SUBJECTS) {
            String name = VocabularyBuilder.subject(subject) + ".tsv";
            builder.add(subject, name, table(name));
        }
        return builder;
    }

    static String table(String name) {
        try (InputStream in = Objects.requireNonNull(English.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String code() {
        return "en";
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public Segmentation segment(String text, List<Span> blocks) {
        return segmenter.segment(text, blocks);
    }

    @Override
    public String lemma(String form, PartOfSpeech pos, Features features, boolean first) {
        return Lemmas.of(form, pos, features, first);
    }

    @Override
    public TimeFinder times() {
        return EnglishTimes::in;
    }
}
