package org.hearsay.engine.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.hearsay.domain.claim.Claim;
import org.hearsay.domain.entity.Entity;
import org.hearsay.domain.entity.EntityType;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Conllu;
import org.hearsay.english.English;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What sentences claim, given their trees: {@code sentences.conllu} has both. */
class ClaimsTest {

    private static final English ENGLISH = English.load();

    static Stream<String> sentences() {
        try (InputStream in = ClaimsTest.class.getResourceAsStream("sentences.conllu")) {
            String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("\n\n")).filter(s -> s.contains("\t"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> comments(String sentence, String key) {
        return sentence.lines()
                .filter(l -> l.startsWith("# " + key + " "))
                .map(l -> l.substring(key.length() + 3))
                .toList();
    }

    private static List<Claim> claims(AnalysedText text, List<Statement> statements) {
        return Claims.of(text, List.of(), statements, List.of(), List.of(), List.of());
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void claimsAreWhatTheClausesTell(String sentence) {
        AnalysedText text = Conllu.read("x.txt", sentence, ENGLISH);
        List<Statement> statements = comments(sentence, "said").stream()
                .map(s -> statement(text.text(), s.split(" \\| ")))
                .toList();

        assertThat(claims(text, statements).stream().map(c -> shown(text.text(), c)))
                .as(text.text())
                .isEqualTo(comments(sentence, "claim"));
    }

    private static String shown(String text, Claim claim) {
        return (claim.polarity() == Claim.Polarity.NEGATIVE ? "- " : "+ ")
                + claim.modality().name().toLowerCase(Locale.ROOT)
                + (claim.statement() == null ? "" : " said") + " | "
                + claim.span().of(text) + " | " + words(text, claim.actor()) + " | " + words(text, claim.target());
    }

    private static String words(String text, @Nullable Span span) {
        return span == null ? "-" : span.of(text);
    }

    private static Statement statement(String text, String[] parts) {
        List<Span> content = new ArrayList<>();
        for (String part : parts[3].split(" ; ", -1)) {
            content.add(span(text, part));
        }
        return statement(
                Statement.Stance.valueOf(parts[0]), content, span(text, parts[2]), span(text, parts[1]), List.of());
    }

    private static Statement statement(
            Statement.Stance stance, List<Span> content, Span cue, Span source, List<String> sourceIds) {
        return new Statement(
                "t1",
                Statement.Kind.INDIRECT,
                stance,
                content,
                List.of(cue),
                List.of(source),
                sourceIds,
                null,
                Statement.Access.UNKNOWN,
                List.of(),
                List.of(),
                1);
    }

    private static Span span(String text, String words) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }

    private static final String WELL = """
            1	I	I	PRON	_	_	2	nsubj	_	_
            2	closed	close	VERB	_	VerbForm=Fin	0	root	_	_
            3	the	the	DET	_	_	4	det	_	_
            4	well	well	NOUN	_	_	2	obj	_	SpaceAfter=No
            5	,	,	PUNCT	_	_	2	punct	_	_
            6	Oruk	Oruk	PROPN	_	_	7	nsubj	_	_
            7	said	say	VERB	_	VerbForm=Fin	2	parataxis	_	SpaceAfter=No
            8	.	.	PUNCT	_	_	2	punct	_	_
            """;

    @Test
    void whoSaysIIsWhoeverIsQuoted() {
        AnalysedText text = Conllu.read("x.txt", WELL, ENGLISH);
        Source oruk = new Source(
                "s1",
                "Oruk",
                Source.Kind.PERSON,
                Source.Role.UNKNOWN,
                List.of(),
                Source.Naming.NAMED,
                false,
                null,
                List.of(span(text.text(), "Oruk")),
                List.of());
        Statement said = statement(
                Statement.Stance.ASSERTS,
                List.of(span(text.text(), "I closed the well")),
                span(text.text(), "said"),
                span(text.text(), "Oruk"),
                List.of("s1"));

        List<Claim> claims = Claims.of(text, List.of(oruk), List.of(said), List.of(), List.of(), List.of());

        assertThat(claims).hasSize(1);
        assertThat(claims.get(0).actorSource()).isEqualTo("s1");
        assertThat(claims.get(0).span().of(text.text())).isEqualTo("I closed the well");
    }

    @Test
    void theActorIsTheEntityThatItsWordsMention() {
        String sentence = sentences()
                .filter(s -> s.contains("# claim + fact | who had seen"))
                .findFirst()
                .orElseThrow();
        AnalysedText text = Conllu.read("x.txt", sentence, ENGLISH);
        Entity driver =
                new Entity("e1", EntityType.PERSON, "The driver", List.of(span(text.text(), "The driver")), null);

        assertThat(Claims.of(text, List.of(), List.of(), List.of(driver), List.of(), List.of()))
                .hasSize(2)
                .allSatisfy(c -> assertThat(c.actorEntity()).isEqualTo("e1"));
    }

    @Test
    void aTextWithoutTreesClaimsNothing() {
        AnalysedText text = Conllu.read("x.txt", WELL, ENGLISH);

        assertThat(claims(AnalysedText.of(text.document(), ENGLISH), List.of())).isEmpty();
    }

    /** Ten thousand clauses in one sentence, each hanging on the one before it. */
    @Test
    void aSentenceWithoutEndIsReadAtOnce() {
        StringBuilder sentence = new StringBuilder(
                "1\tmen\tman\tNOUN\t_\t_\t2\tnsubj\t_\t_\n2\tleft\tleave\tVERB\t_\tVerbForm=Fin\t0\troot\t_\t_\n");
        for (int i = 0; i < 10_000; i++) {
            int at = 3 * i + 3;
            sentence.append(at)
                    .append("\twhen\twhen\tSCONJ\t_\t_\t")
                    .append(at + 2)
                    .append("\tmark\t_\t_\n");
            sentence.append(at + 1)
                    .append("\tmen\tman\tNOUN\t_\t_\t")
                    .append(at + 2)
                    .append("\tnsubj\t_\t_\n");
            sentence.append(at + 2)
                    .append("\tleft\tleave\tVERB\t_\tVerbForm=Fin\t")
                    .append(at - 1)
                    .append("\tadvcl\t_\t_\n");
        }

        assertThat(claims(Conllu.read("x.txt", sentence.toString(), ENGLISH), List.of()))
                .hasSize(10_001)
                .allSatisfy(c -> assertThat(c.span().length()).isEqualTo("men left".length()));
    }
}
