package org.hearsay.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Metadata;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.CalendarWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.QuantityWord;
import org.hearsay.engine.language.SegmentWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.language.VocabularyBuilder;
import org.hearsay.engine.read.quantity.Quantities;
import org.hearsay.engine.segment.Segmenter;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Conllu;
import org.hearsay.engine.text.Features;
import org.hearsay.engine.text.Language;
import org.hearsay.engine.text.PartOfSpeech;
import org.hearsay.engine.text.Segmentation;
import org.hearsay.engine.text.TimeFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times and quantities of a language that the engine knows nothing of but its tables and its order of words. */
class GermanTest {

    private static final String HEADER = "word\tclass\tvalue\tforms\n";

    private static final Vocabulary WORDS = new VocabularyBuilder((word, kind) -> List.of(word))
            .add(
                    List.of(SegmentWord.class, GrammarWord.class, CalendarWord.class, QuantityWord.class),
                    "de",
                    HEADER + """
                    märz	calendar.month	3
                    montag	calendar.weekday	1
                    tagen	calendar.unit	day
                    woche	calendar.unit	week
                    jahr	calendar.unit	year
                    gestern	calendar.day	-1
                    vor	calendar.ago
                    letzte	calendar.direction	-1
                    nächstes	calendar.direction	1
                    geplant	calendar.planned
                    wird	grammar.modal
                    die	grammar.article
                    wurden	grammar.auxiliary
                    drei	quantity.number	3
                    tausend	quantity.scale	1000
                    dutzende	quantity.vague	24
                    mindestens	quantity.boundBefore	atLeast
                    von	quantity.partOf
                    tote	quantity.fate
                    menschen	quantity.plural
                    kilometer	quantity.unit	kilometre
                    €	quantity.currencySign	EUR
                    """)
            .build();

    private static final Language GERMAN = new Language() {
        private final Segmenter segmenter = new Segmenter(WORDS);

        @Override
        public String code() {
            return "de";
        }

        @Override
        public Vocabulary vocabulary() {
            return WORDS;
        }

        @Override
        public Segmentation segment(String text, List<Span> blocks) {
            return segmenter.segment(text, blocks);
        }

        @Override
        public String lemma(String form, PartOfSpeech pos, Features features, boolean first) {
            return form.toLowerCase(Locale.ROOT);
        }

        @Override
        public TimeFinder times() {
            return GermanTimes::in;
        }
    };

    /** Of a Thursday. */
    private static AnalysedText of(String text) {
        Document plain = Document.ofText("text", text);
        return AnalysedText.of(plain.with(new Metadata(null, null, List.of(), "2024-03-14", "de", null)), GERMAN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Die Brücke fiel am 14 März 2019.     | 14 März 2019 = 2019-03-14
            Sie fiel gestern.                    | gestern = 2024-03-13
            Sie fiel vor drei Tagen.             | vor drei Tagen = 2024-03-11
            Sie fiel letzte Woche.               | letzte Woche = 2024-03-04/2024-03-10
            Sie fiel am Montag.                  | Montag = 2024-03-11
            Sie öffnet nächstes Jahr.            | nächstes Jahr = 2025
            """)
    void timesByAnotherOrderOfWords(String sentence, String expected) {
        AnalysedText text = of(sentence);

        assertThat(GERMAN.times().find(text).stream()
                        .map(t -> t.span().of(sentence) + " = " + t.value())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }

    @Test
    void theTreeTellsWhatIsToCome() {
        AnalysedText text = Conllu.read("tree", """
                1\tSie\t_\tPRON\t_\t_\t5\tnsubj:pass\t_\t_
                2\twird\t_\tAUX\t_\tMood=Ind|Tense=Pres|VerbForm=Fin\t5\taux\t_\t_
                3\tam\t_\tADP\t_\t_\t4\tcase\t_\t_
                4\tMontag\t_\tNOUN\t_\t_\t5\tobl\t_\t_
                5\töffnen\t_\tVERB\t_\tVerbForm=Inf\t0\troot\t_\t_
                """, GERMAN);

        assertThat(Tenses.around(text, new Span(12, 18))).isEqualTo(Tense.FUTURE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mindestens 37 Menschen kamen.      | Mindestens 37 [37, null] Menschen
            Dort lagen drei Tote.              | drei [3, 3] Tote
            Es waren drei tausend Menschen.    | drei tausend [3000, 3000] Menschen
            Dutzende Menschen kamen.           | Dutzende [24, null] Menschen
            Sie gingen 3 Kilometer.            | 3 Kilometer [3, 3]
            """)
    void quantitiesByTables(String sentence, String expected) {
        AnalysedText text = of(sentence);

        assertThat(Quantities.in(text, List.of(), List.of()).stream()
                        .map(q -> (q.span().of(sentence) + " [" + q.low() + ", " + q.high() + "] "
                                        + q.counted().stream()
                                                .map(c -> c.of(sentence))
                                                .collect(Collectors.joining(" / ")))
                                .strip())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(expected);
    }
}
