package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.reading.Reading;
import org.hearsay.engine.compare.Comparer;
import org.hearsay.engine.read.Reader;
import org.hearsay.english.English;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class ComparisonJsonTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private static final String FIRST =
            "😀 “We left at dawn with forty lorries and came as far as the ford before the guards turned us back,”"
                    + " Ilva Torren told Radio Salt.";

    @Test
    void realOutputFitsTheSchema() throws IOException {
        assertThat(problems(json(FIRST, "Snow fell. " + FIRST.replace("dawn", "noon"))))
                .isEmpty();
        assertThat(problems(json(FIRST))).isEmpty();
        assertThat(problems(json(""))).isEmpty();
    }

    @Test
    void theSchemaMissesNoKey() throws IOException {
        ObjectNode node = (ObjectNode) MAPPER.readTree(json(FIRST));
        for (String key : List.copyOf(node.propertyNames())) {
            ObjectNode less = node.deepCopy();
            less.remove(key);
            assertThat(problems(less.toString())).as("without %s", key).isNotEmpty();
        }
    }

    @Test
    void offsetsCountCodePoints() throws IOException {
        JsonNode derivation = MAPPER.readTree(json(FIRST)).get("derivations").get(0);

        assertThat(derivation.get("outlet").asString()).isEqualTo("Radio Salt");
        int[] points = FIRST.codePoints().toArray();
        JsonNode span = derivation.get("passages").get(0).get("derivedSpan");
        int from = span.get(0).asInt();
        int to = span.get(1).asInt();
        assertThat(new String(points, from, to - from)).startsWith("“We left").endsWith("back,”");
    }

    private static String json(String... texts) throws IOException {
        List<Reading> readings = java.util.Arrays.stream(texts)
                .map(t -> new Reader("test", List.of(English.load())).read(Document.ofText("a.txt", t)))
                .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ComparisonJson.write(new Comparer("test", List.of(English.load())).compare(readings), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> problems(String json) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(ComparisonJson.class.getResourceAsStream("comparison-1.schema.json"))) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
            return schema.validate(json, InputFormat.JSON).stream()
                    .map(Object::toString)
                    .toList();
        }
    }
}
