package org.hearsay.engine.read.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.gazetteer.Gazetteer;
import org.hearsay.engine.model.TextModel;
import org.hearsay.engine.read.Reader;
import org.hearsay.engine.text.EntityMention;
import org.hearsay.engine.text.ModelWords;
import org.hearsay.english.English;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class RelationFinderTest {

    private static final String[] WORDS = {
        "said", "Dol", "the", "ferry", "“", "”", "\"", ",", ".", "\n\n", "never", "told", "’", "Örük", "that", "4,108",
        "😀", "(", "-"
    };

    private static final English ENGLISH = English.load();

    private final TextModel model = new RandomModel();

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(300);
        for (int i = 0; i < count; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }

    @RepeatedTest(60)
    void relationsLieInTheTextAndContentsDoNotOverlap() {
        long seed = new Random().nextLong();
        String text = text(new Random(seed));
        if (text.isEmpty()) {
            return;
        }
        FoundRelations found = new RelationFinder(model, Runnable::run)
                .find(ModelWords.of(text, List.of(new Span(0, text.length())), ENGLISH.vocabulary()));
        List<AttributionRelation> relations = found.relations();

        for (EntityMention a : found.mentions()) {
            assertThat(found.mentions())
                    .as("seed %s", seed)
                    .allMatch(b -> !a.span().overlaps(b.span())
                            || a.span().contains(b.span())
                            || b.span().contains(a.span()));
        }

        boolean[] taken = new boolean[text.length()];
        for (AttributionRelation relation : relations) {
            assertThat(relation.content()).as("seed %s", seed).isNotEmpty().isSorted();
            for (Span span : relation.content()) {
                for (int at = span.start(); at < span.end(); at++) {
                    assertThat(taken[at]).as("seed %s", seed).isFalse();
                }
            }
            relation.content().forEach(s -> Arrays.fill(taken, s.start(), s.end(), true));
            assertThat(relation.confidence()).isBetween(0.2, 1.0);
        }
    }

    @RepeatedTest(40)
    void aReadingIsTheSameTwiceAndParentsHoldTheirChildren() {
        long seed = new Random().nextLong();
        String text = text(new Random(seed));
        Reader reader = new Reader("test", List.of(ENGLISH), model, Gazetteer.NONE);
        Reading reading = reader.read(Document.ofText("a.txt", text));

        assertThat(reader.read(Document.ofText("a.txt", text)))
                .as("seed %s", seed)
                .isEqualTo(reading);
        for (var statement : reading.statements()) {
            if (statement.parent() != null) {
                var parent = reading.statements().stream()
                        .filter(s -> s.id().equals(statement.parent()))
                        .findFirst()
                        .orElseThrow();
                assertThat(statement.content())
                        .as("seed %s", seed)
                        .allMatch(c -> parent.content().stream().anyMatch(p -> p.contains(c)));
            }
        }
    }

    @Test
    void everyWordIsDecidedByExactlyOneWindowAndNoWindowIsTooLarge() {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            int n = 1 + random.nextInt(400);
            int[] sizes = new int[n];
            int[] sentences = new int[n];
            for (int i = 0; i < n; i++) {
                sizes[i] = 1 + random.nextInt(16);
                sentences[i] = i == 0 ? 0 : sentences[i - 1] + (random.nextInt(seed % 40 + 1) == 0 ? 1 : 0);
            }
            List<Integer> decided = new ArrayList<>();
            for (Windows.Cut cut : new Windows(sizes, sentences, model.settings()).cut()) {
                int pieces = Arrays.stream(sizes, cut.first(), cut.last()).sum();
                assertThat(pieces).isLessThanOrEqualTo(model.settings().limit() - 2);
                assertThat(cut.first()).isLessThanOrEqualTo(cut.coreFirst());
                assertThat(cut.coreLast()).isLessThanOrEqualTo(cut.last());
                for (int i = cut.coreFirst(); i < cut.coreLast(); i++) {
                    decided.add(i);
                }
            }
            assertThat(decided).hasSize(n).isSorted().doesNotHaveDuplicates();
        }
    }
}
