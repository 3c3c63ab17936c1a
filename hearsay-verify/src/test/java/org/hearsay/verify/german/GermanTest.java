package org.hearsay.verify.german;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.domain.claim.Claim;
import org.hearsay.domain.entity.Entity;
import org.hearsay.domain.quantity.Quantity;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.domain.time.TimeExpression;
import org.hearsay.engine.gazetteer.Gazetteer;
import org.hearsay.engine.read.Reader;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Sentence;
import org.hearsay.engine.text.Word;
import org.hearsay.verify.german.MarkedSentences.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Twenty German sentences come out as they are marked, through the same reader that reads English. */
class GermanTest {

    private static final German GERMAN = new German();
    private static final MarkedSentences SENTENCES = MarkedSentences.read(GERMAN);
    private static final Reading READING = new Reader(
                    "test", List.of(GERMAN), new RememberingModel(SENTENCES), Gazetteer.NONE, Runnable::run)
            .read(SENTENCES.document());

    private static Stream<Mark> statements() {
        return SENTENCES.of("statement").stream();
    }

    private static Stream<Mark> claims() {
        return SENTENCES.of("claim").stream();
    }

    private static Stream<Mark> times() {
        return SENTENCES.of("time").stream();
    }

    private static Stream<Mark> quantities() {
        return SENTENCES.of("quantity").stream();
    }

    private static Stream<Mark> entities() {
        return SENTENCES.of("entity").stream();
    }

    @Test
    void wordsAndSentencesAreCutAsInTheTrees() {
        AnalysedText cut = AnalysedText.of(SENTENCES.document(), GERMAN);

        assertThat(cut.sentences().stream().map(Sentence::span).toList())
                .isEqualTo(SENTENCES.gold().sentences().stream()
                        .map(Sentence::span)
                        .toList());
        assertThat(forms(cut)).isEqualTo(forms(SENTENCES.gold()));
    }

    private static List<String> forms(AnalysedText text) {
        return text.sentences().stream()
                .flatMap(s -> s.words().stream())
                .map(Word::form)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void statementsStancesAndRoles(Mark mark) {
        Span content = SENTENCES.find(mark, mark.cells().get(3)).get(0);
        Statement statement = READING.statements().stream()
                .filter(s -> s.content().stream().anyMatch(content::overlaps))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not found: " + mark + " in " + all()));

        assertThat(words(statement.content()))
                .contains(withoutMarks(mark.cells().get(3)));
        assertThat(words(statement.cue())).isEqualTo(mark.cells().get(2));
        assertThat(words(statement.source())).isEqualTo(mark.cells().get(1));
        assertThat(camel(statement.kind())).isEqualTo(mark.cells().get(0));
        assertThat(camel(statement.stance())).isEqualTo(mark.cells().get(4));
        assertThat(camel(role(statement))).isEqualTo(mark.cells().get(5));
    }

    @Test
    void nothingElseIsAStatement() {
        assertThat(READING.statements()).as(all()).hasSameSizeAs(SENTENCES.of("statement"));
    }

    private static String all() {
        return READING.statements().stream()
                .map(s -> words(s.content()))
                .toList()
                .toString();
    }

    private static Source.Role role(Statement statement) {
        List<Link> chain =
                statement.chains().isEmpty() ? List.of() : statement.chains().get(0);
        String origin = chain.isEmpty() ? null : chain.get(chain.size() - 1).source();
        return READING.sources().stream()
                .filter(s -> Objects.equals(s.id(), origin))
                .map(Source::role)
                .findFirst()
                .orElse(Source.Role.UNKNOWN);
    }

    @ParameterizedTest
    @MethodSource("claims")
    void claimsWithPolarityAndModality(Mark mark) {
        Span predicate = SENTENCES.find(mark, mark.cells().get(0)).get(0);
        Span whole = SENTENCES.find(mark, mark.cells().get(3)).get(0);
        Claim claim = READING.claims().stream()
                .filter(c -> c.span().contains(predicate) && !isWithin(c.span(), mark))
                .min((a, b) -> Integer.compare(a.span().length(), b.span().length()))
                .orElseThrow(() -> new AssertionError("no claim for " + mark));

        assertThat(claim.span().of(text())).contains(whole.of(text()));
        assertThat(camel(claim.polarity())).isEqualTo(mark.cells().get(1));
        assertThat(camel(claim.modality())).isEqualTo(mark.cells().get(2));
    }

    /** Reaches over its sentence. */
    private static boolean isWithin(Span claim, Mark mark) {
        return !mark.sentence().contains(claim);
    }

    /** What introduces a statement claims nothing, nor does what is asked. */
    @Test
    void nothingElseIsAClaim() {
        List<Span> predicates = SENTENCES.of("claim").stream()
                .map(m -> SENTENCES.find(m, m.cells().get(0)).get(0))
                .toList();

        assertThat(READING.claims())
                .allSatisfy(c -> assertThat(predicates).as(c.span().of(text())).anyMatch(c.span()::contains));
    }

    @ParameterizedTest
    @MethodSource("times")
    void timesFromTheDocumentsDate(Mark mark) {
        Span words = SENTENCES.find(mark, mark.cells().get(0)).get(0);

        assertThat(READING.times())
                .contains(new TimeExpression(words, mark.cells().get(1), TimeExpression.Kind.DATE));
    }

    @ParameterizedTest
    @MethodSource("quantities")
    void quantities(Mark mark) {
        Span words = SENTENCES.find(mark, mark.cells().get(0)).get(0);
        Quantity quantity = READING.quantities().stream()
                .filter(q -> q.span().overlaps(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no quantity: " + mark));

        assertThat(quantity.value()).isEqualByComparingTo(mark.cells().get(1));
    }

    @ParameterizedTest
    @MethodSource("entities")
    void entities(Mark mark) {
        Span words = SENTENCES.find(mark, mark.cells().get(0)).get(0);
        Entity entity = READING.entities().stream()
                .filter(e -> e.mentions().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no entity: " + mark));

        assertThat(entity.type().label()).isEqualTo(mark.cells().get(1));
    }

    private static String text() {
        return SENTENCES.gold().text();
    }

    private static String words(List<Span> spans) {
        return String.join(" ", spans.stream().map(s -> s.of(text())).toList());
    }

    private static String withoutMarks(String words) {
        return words.replaceAll("[„“]", "");
    }

    private static String camel(Enum<?> value) {
        StringBuilder camel = new StringBuilder();
        for (String part : value.name().toLowerCase(Locale.ROOT).split("_", -1)) {
            camel.append(camel.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return camel.toString();
    }
}
