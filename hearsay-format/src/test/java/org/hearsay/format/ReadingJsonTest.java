package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.domain.document.Metadata;
import org.hearsay.domain.reading.Reading;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ReadingJsonTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void realOutputFitsTheSchema() throws IOException {
        Metadata full = new Metadata(
                "Title", "The Karst Post", List.of("A. Writer"), "2024-03-14", "en", "https://karst.example/1");
        for (Reading reading : List.of(
                Readings.rich(), Readings.of(Readings.TEXT, full), Readings.plain(""), Readings.plain("Nothing."))) {
            assertThat(problems(object(reading))).isEmpty();
        }
    }

    @Test
    void theSchemaAllowsMoreKeysButNoneMissing() throws IOException {
        ObjectNode node = (ObjectNode) MAPPER.readTree(object(Readings.rich()));
        node.put("later", 1);
        assertThat(problems(node.toString())).isEmpty();
        for (String key : List.copyOf(node.propertyNames())) {
            if (!key.equals("later")) {
                ObjectNode less = node.deepCopy();
                less.remove(key);
                assertThat(problems(less.toString())).as("without %s", key).isNotEmpty();
            }
        }
        ObjectNode wrong = node.deepCopy();
        ((ObjectNode) wrong.get("statements").get(0)).put("stance", "Asserts");
        assertThat(problems(wrong.toString())).isNotEmpty();
    }

    @Test
    void keysStandInTheOrderOfTheContract() throws IOException {
        JsonNode node = MAPPER.readTree(object(Readings.rich()));
        assertThat(node.propertyNames())
                .containsExactly(
                        "schema",
                        "document",
                        "engine",
                        "text",
                        "sources",
                        "statements",
                        "entities",
                        "relations",
                        "quantities",
                        "times",
                        "claims",
                        "notices");
        assertThat(node.get("document").propertyNames())
                .containsExactly(
                        "id",
                        "files",
                        "name",
                        "title",
                        "publisher",
                        "authors",
                        "published",
                        "language",
                        "url",
                        "mediaType",
                        "textSha256",
                        "blocks");
        assertThat(node.get("statements").get(0).propertyNames())
                .containsExactly(
                        "id",
                        "kind",
                        "stance",
                        "content",
                        "cue",
                        "source",
                        "sourceIds",
                        "parent",
                        "access",
                        "accessEvidence",
                        "chains",
                        "confidence",
                        "shown");
        assertThat(node.get("sources").get(0).propertyNames())
                .containsExactly(
                        "id",
                        "name",
                        "kind",
                        "role",
                        "aliases",
                        "naming",
                        "publisher",
                        "speaksFor",
                        "mentions",
                        "evidence");
    }

    @Test
    void offsetsCountCodePoints() throws IOException {
        JsonNode node = MAPPER.readTree(object(Readings.rich()));
        JsonNode statement = node.get("statements").get(0);
        JsonNode span = statement.get("content").get(0);
        int[] points = node.get("text").asString().codePoints().toArray();
        int from = span.get(0).asInt();
        assertThat(from).isEqualTo(2);
        assertThat(new String(points, from, span.get(1).asInt() - from)).isEqualTo("“We left at dawn,”");
        assertThat(statement.get("access").asString()).isEqualTo("tookPart");
        assertThat(statement.get("confidence").asDouble()).isEqualTo(0.93);
        assertThat(node.get("sources").get(0).get("role").asString()).isEqualTo("privatePerson");
    }

    @Test
    void loneSurrogatesComeOutAsReplacementCharacters() throws IOException {
        String text = "a\uD83Db\uDE00\uD83D" + "x".repeat(40_000) + "\uD83D\uDE00\uD83D";
        byte[] bytes = bytes(Readings.plain(text));
        String read = MAPPER.readTree(new String(bytes, StandardCharsets.UTF_8))
                .get("text")
                .asString();
        assertThat(read).isEqualTo("a\uFFFDb\uFFFD\uFFFD" + "x".repeat(40_000) + "\uD83D\uDE00\uFFFD");
        assertThat(read.codePointCount(0, read.length())).isEqualTo(text.codePointCount(0, text.length()));
    }

    @Test
    void linesHoldOneReadingEach() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReadingJson lines = ReadingJson.lines(out)) {
            lines.write(Readings.rich());
            lines.write(Readings.plain("Two\nlines\u2028and more."));
        }
        String written = out.toString(StandardCharsets.UTF_8);
        assertThat(written).endsWith("}\n").doesNotContain("\r");
        String[] split = written.split("\n");
        assertThat(split).hasSize(2);
        for (String line : split) {
            assertThat(problems(line)).isEmpty();
        }
    }

    @Test
    void arraysAreWrittenAsTheyCome() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReadingJson array = ReadingJson.array(out)) {
            array.write(Readings.rich());
            assertThat(out.size())
                    .as("the first is out before the second is there")
                    .isGreaterThan(500);
            array.write(Readings.plain("x"));
        }
        assertThat(MAPPER.readTree(out.toString(StandardCharsets.UTF_8))).hasSize(2);

        ByteArrayOutputStream empty = new ByteArrayOutputStream();
        ReadingJson.array(empty).close();
        assertThat(MAPPER.readTree(empty.toString(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void theSameReadingGivesTheSameBytes() throws IOException {
        assertThat(bytes(Readings.rich())).isEqualTo(bytes(Readings.rich()));
    }

    @Test
    void aStreamThatRefusesIsReportedAsSuch() {
        OutputStream broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        assertThatThrownBy(() -> ReadingJson.object(broken).write(Readings.plain("x".repeat(100_000))))
                .isInstanceOf(IOException.class)
                .hasMessage("Broken pipe");
    }

    private static String object(Reading reading) throws IOException {
        return new String(bytes(reading), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Reading reading) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReadingJson json = ReadingJson.object(out)) {
            json.write(reading);
        }
        return out.toByteArray();
    }

    private static List<String> problems(String json) throws IOException {
        try (InputStream in = Objects.requireNonNull(ReadingJson.class.getResourceAsStream("reading-1.schema.json"))) {
            String schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            Schema compiled = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema, InputFormat.JSON);
            List<String> problems = new ArrayList<>();
            compiled.validate(json, InputFormat.JSON).forEach(error -> problems.add(error.toString()));
            return problems;
        }
    }
}
