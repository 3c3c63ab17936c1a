package org.hearsay.verify.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Metadata;
import org.hearsay.domain.text.Span;
import org.hearsay.domain.time.TimeExpression;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.language.WordClass;
import org.hearsay.engine.read.Reader;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Features;
import org.hearsay.engine.text.Language;
import org.hearsay.engine.text.PartOfSpeech;
import org.hearsay.engine.text.Segmentation;
import org.hearsay.engine.text.Sentence;
import org.hearsay.engine.text.Word;
import org.hearsay.verify.AnyText;
import org.junit.jupiter.api.Test;

/** What the engine relies on, whatever the language. A pack's test extends this and hands in the pack and a page of text. */
public abstract class PackContract {

    private static final int RANDOM_TEXTS = 100;

    private final long seed = Long.getLong("hearsay.seed", new SplittableRandom().nextLong());

    /** Loads the pack anew. */
    protected abstract Language load();

    /** A few paragraphs with quotations, names, numbers and dates. */
    protected abstract String page();

    private Document document(String text) {
        Document plain = Document.ofText("page.txt", text);
        return plain.with(new Metadata(null, null, List.of(), "2024-05-06", load().code(), null));
    }

    @Test
    void theCodeIsThatOfIso639() {
        assertThat(load().code()).matches("[a-z]{2,3}");
    }

    /** The subjects are those that the engine has, so that a new one is asked for without anybody adding it here. */
    @Test
    void everyClassOfEverySubjectHasWords() {
        Vocabulary vocabulary = load().vocabulary();
        List<WordClass> classes = classes();

        assertThat(classes).hasSizeGreaterThan(100);
        assertThat(classes.stream()
                        .filter(c -> !c.mayBeEmpty() && vocabulary.words(c).isEmpty())
                        .map(c -> c.getClass().getSimpleName() + "." + c.name()))
                .as("classes without a word")
                .isEmpty();
    }

    @Test
    void wordsAreWrittenAsTheyAreAskedFor() {
        Vocabulary vocabulary = load().vocabulary();
        for (WordClass wordClass : classes()) {
            assertThat(vocabulary.words(wordClass)).as(wordClass.name()).allSatisfy(word -> {
                assertThat(word).isNotBlank().doesNotContain("  ").isEqualTo(word.strip());
                if (!wordClass.isCased()) {
                    assertThat(word).isEqualTo(word.toLowerCase(Locale.ROOT));
                }
                if (wordClass.value() != Void.class) {
                    assertThat((Object) vocabulary.value(wordClass, word, wordClass.value()))
                            .isNotNull();
                }
            });
        }
    }

    private static List<WordClass> classes() {
        List<WordClass> classes = new ArrayList<>();
        for (JavaClass found : new ClassFileImporter().importPackages("org.hearsay.engine.language")) {
            // The engine's own tests have subjects, too.
            boolean isSubject = found.isAssignableTo(WordClass.class)
                    && found.reflect()
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .equals(WordClass.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation());
            Object[] constants = isSubject ? found.reflect().getEnumConstants() : null;
            for (Object constant : constants == null ? new Object[0] : constants) {
                classes.add((WordClass) constant);
            }
        }
        return classes;
    }

    @Test
    void wordsCoverAllThatIsNoSpaceInOrder() {
        RandomGenerator random = new SplittableRandom(seed);
        for (int i = 0; i <= RANDOM_TEXTS; i++) {
            Document document = document(i == 0 ? page() : AnyText.next(random));
            List<Span> blocks = document.blocks().stream().map(Block::span).toList();
            Segmentation cut = load().segment(document.text(), blocks);
            checkCover(document.text(), blocks, cut, "text " + i + ", -Dhearsay.seed=" + seed);
        }
    }

    private static void checkCover(String text, List<Span> blocks, Segmentation cut, String as) {
        int at = 0;
        for (int i = 0; i < cut.size(); i++) {
            assertThat(cut.starts()[i]).as(as).isGreaterThanOrEqualTo(at);
            assertThat(cut.ends()[i]).as(as).isGreaterThan(cut.starts()[i]);
            at = cut.ends()[i];
        }
        int word = 0;
        for (Span block : blocks) {
            boolean first = true;
            for (int c = block.start(); c < block.end(); c++) {
                while (word < cut.size() && cut.ends()[word] <= c) {
                    word++;
                }
                boolean inside = word < cut.size() && cut.starts()[word] <= c;
                boolean blank = Character.isWhitespace(text.charAt(c)) || Character.isSpaceChar(text.charAt(c));
                assertThat(inside || blank || isIgnorable(text.charAt(c)))
                        .as("a word at %d of %s, %s", c, text, as)
                        .isTrue();
                if (inside && first) {
                    assertThat(cut.sentenceStarts().get(word))
                            .as("a sentence begins with the block, " + as)
                            .isTrue();
                    first = false;
                }
            }
        }
    }

    /** Marks without width, controls and the like: a language may leave them between its words. */
    private static boolean isIgnorable(char c) {
        return Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || Character.getType(c) == Character.UNASSIGNED
                || Character.isSurrogate(c);
    }

    @Test
    void everyWordHasALemma() {
        AnalysedText text = AnalysedText.of(document(page()), load());
        for (int i = 0; i < text.size(); i++) {
            for (PartOfSpeech pos : PartOfSpeech.values()) {
                assertThat(text.language().lemma(text.word(i).form(), pos, Features.NONE, i == 0))
                        .as(text.word(i).form() + " as " + pos)
                        .isNotBlank();
            }
        }
    }

    @Test
    void timesStandInOrderAndMeanSomething() {
        AnalysedText text = AnalysedText.of(document(page()), load());
        List<TimeExpression> times = load().times().find(text);

        assertThat(times).isNotEmpty();
        for (int i = 1; i < times.size(); i++) {
            assertThat(times.get(i).span().start())
                    .isGreaterThanOrEqualTo(times.get(i - 1).span().end());
        }
        assertThat(load().times().find(AnalysedText.of(document(""), load()))).isEmpty();
    }

    @Test
    void aPackLoadedAgainSaysTheSame() {
        Language one = load();
        Language other = load();

        assertThat(shown(one)).isEqualTo(shown(other));
        assertThat(one.vocabulary().size()).isEqualTo(other.vocabulary().size());
    }

    private String shown(Language language) {
        AnalysedText text = AnalysedText.of(document(page()), language);
        return text.sentences().stream()
                        .map(Sentence::words)
                        .map(w -> w.stream().map(Word::form).collect(Collectors.joining(" ")))
                        .collect(Collectors.joining("\n"))
                + language.times().find(text);
    }

    /** Without a model quotations are found, whatever else is not. */
    @Test
    void quotationsAreReadWithoutAModel() {
        assertThat(new Reader("test", List.of(load())).read(document(page())).statements())
                .isNotEmpty();
    }
}
