package org.hearsay.verify.german;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.hearsay.engine.text.Features;
import org.hearsay.engine.text.Language;
import org.hearsay.engine.text.PartOfSpeech;
import org.hearsay.engine.text.Segmentation;
import org.hearsay.engine.text.TimeFinder;

/** German, as far as a test needs it. */
public final class German implements Language {

    /** The subjects of the tables. */
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

    /** A number with the full stop of an ordinal or without, a word with hyphens, a mark. */
    private static final Pattern WORD =
            Pattern.compile("(\\d+)(\\.)(?= (\\p{L}+))|\\d[\\d.,]*\\d|\\d|\\p{L}+(?:-\\p{L}+)*|\\S");

    private static final Map<String, String> LEMMAS = lemmas();

    private final Vocabulary vocabulary;

    public German() {
        VocabularyBuilder builder = new VocabularyBuilder(German::forms);
        for (Class<? extends WordClass> subject : SUBJECTS) {
            String name = VocabularyBuilder.subject(subject) + ".tsv";
            builder.add(subject, name, resource(name));
        }
        vocabulary = builder.build();
    }

    /** Weak verbs: "sagen", "sagt", "sagte", "gesagt". */
    private static List<String> forms(String word, String kind) {
        if (!kind.equals("verb") || !word.endsWith("n")) {
            throw new IllegalArgumentException("no kind of forms is called \"" + kind + "\"");
        }
        String stem = word.substring(0, word.length() - (word.endsWith("en") ? 2 : 1));
        String e = stem.endsWith("t") || stem.endsWith("d") ? "e" : "";
        return List.of(word, stem + "e", stem + e + "t", stem + e + "te", stem + e + "ten", "ge" + stem + e + "t");
    }

    /** Lemmas of forms, from the sentences themselves. */
    private static Map<String, String> lemmas() {
        Map<String, String> lemmas = new HashMap<>();
        for (String line : resource("sentences.conllu").split("\n", -1)) {
            String[] cells = line.split("\t", -1);
            if (cells.length == 10) {
                lemmas.put(cells[1] + '/' + cells[3], cells[2]);
            }
        }
        return lemmas;
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(German.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String code() {
        return "de";
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public Segmentation segment(String text, List<Span> blocks) {
        List<Span> words = new ArrayList<>();
        BitSet starts = new BitSet();
        for (Span block : blocks) {
            boolean begins = true;
            Matcher matcher = WORD.matcher(text).region(block.start(), block.end());
            for (int at = block.start(); at < block.end() && matcher.find(at); ) {
                int end = matcher.end();
                if (matcher.group(2) != null && !isMonth(matcher.group(3))) {
                    end = matcher.end(1);
                }
                Span word = new Span(matcher.start(), end);
                boolean closes = "“»)".contains(word.of(text)) && word.start() > block.start();
                starts.set(words.size(), begins && !closes);
                begins = begins && closes || ".!?".contains(word.of(text));
                words.add(word);
                at = end;
            }
        }
        int[] begin = words.stream().mapToInt(Span::start).toArray();
        return new Segmentation(begin, words.stream().mapToInt(Span::end).toArray(), starts);
    }

    private boolean isMonth(String word) {
        return vocabulary.is(CalendarWord.MONTH, word.toLowerCase(Locale.ROOT));
    }

    @Override
    public String lemma(String form, PartOfSpeech pos, Features features, boolean first) {
        String known = LEMMAS.get(form + '/' + pos);
        return known != null
                ? known
                : pos == PartOfSpeech.NOUN || pos == PartOfSpeech.PROPN ? form : form.toLowerCase(Locale.ROOT);
    }

    @Override
    public TimeFinder times() {
        return new GermanTimes(vocabulary)::in;
    }

    @Override
    public String toString() {
        return "German, " + vocabulary.size() + " words";
    }
}
