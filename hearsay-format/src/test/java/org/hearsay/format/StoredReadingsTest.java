package org.hearsay.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Metadata;
import org.hearsay.domain.document.Notice;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.statement.Statement;
import org.hearsay.engine.read.Reader;
import org.hearsay.english.English;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class StoredReadingsTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Test
    void whatWasWrittenComesBack() throws Exception {
        Metadata full = new Metadata(
                "Title", "The Karst Post", List.of("A. Writer"), "2024-03-14", "en", "https://karst.example/1");
        for (Reading reading :
                List.of(Readings.of(Readings.TEXT, full), Readings.plain(""), Readings.plain("a\uD83Db"))) {
            byte[] written = written(reading);
            assertThat(written(read(written))).isEqualTo(written);
        }
        // The confidence is rounded when it is written.
        Reading rich = Readings.rich();
        Reading back = read(written(rich));
        assertThat(back)
                .usingRecursiveComparison()
                .ignoringFields("statements.confidence")
                .isEqualTo(rich);
        assertThat(back.statements().get(0).confidence()).isEqualTo(0.93);
    }

    @Test
    void withoutAWordAboutItEverythingButAttitudesIsShown() throws Exception {
        String written = new String(written(Readings.rich()), StandardCharsets.UTF_8);
        String before = written.replaceAll(",\\s*\"shown\":\\s*(true|false)", "")
                .replaceFirst("\"stance\":(\\s*)\"asserts\"", "\"stance\":$1\"attitude\"");

        Reading reading = read(before.getBytes(StandardCharsets.UTF_8));

        assertThat(before).doesNotContain("shown");
        assertThat(reading.statements()).extracting(Statement::shown).containsExactly(false, true);
    }

    @Test
    void theExamplesComeBack() throws Exception {
        Reader reader = new Reader("test", List.of(English.load()));
        List<Path> texts;
        try (Stream<Path> files = Files.walk(Path.of("../examples"))) {
            texts = files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
        }
        assertThat(texts).hasSizeGreaterThan(20);
        for (Path text : texts) {
            Reading reading = reader.read(Document.ofText(String.valueOf(text.getFileName()), Files.readString(text)));
            assertThat(read(written(reading))).as("%s", text).isEqualTo(reading);
        }
    }

    @Test
    void theDocumentsOwnNoticesAreToldFromTheReadings() throws Exception {
        Notice guessed = new Notice("charsetGuessed", "The character set was guessed.", null);
        Notice nothing = new Notice("nothingAttributed", "No statement was found.", null);
        Document base = Document.ofText("a.txt", "Nothing.");
        Document document = new Document(
                base.id(),
                base.files(),
                base.name(),
                base.metadata(),
                base.mediaType(),
                base.text(),
                base.blocks(),
                List.of(guessed));
        Reading plain = Readings.plain("Nothing.");
        Reading reading = new Reading(
                document,
                plain.engine(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(guessed, nothing));
        assertThat(read(written(reading))).isEqualTo(reading);
    }

    @Test
    void arraysAndLinesHoldSeveral() throws Exception {
        for (boolean lines : List.of(true, false)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ReadingJson json = lines ? ReadingJson.lines(out) : ReadingJson.array(out)) {
                json.write(Readings.rich());
                json.write(Readings.plain("Two\nlines."));
            }
            List<Reading> readings = new ArrayList<>();
            StoredReadings.each(new ByteArrayInputStream(out.toByteArray()), readings::add);
            assertThat(readings).extracting(r -> r.document().name()).containsExactly("karst.txt", "a.txt");
            assertThat(refusal(out.toByteArray())).isEqualTo("It holds 2 readings instead of one.");
        }
        assertThat(refusal("[]".getBytes(StandardCharsets.UTF_8))).isEqualTo("It holds 0 readings instead of one.");
    }

    @Test
    void keysOfALaterVersionArePassedOver() throws Exception {
        byte[] more = changed(json -> {
            json.putObject("later").putArray("deep").addObject();
            ((ObjectNode) json.get("sources").get(0)).put("later", 1.5);
        });
        assertThat(written(read(more))).isEqualTo(written(read(written(Readings.rich()))));
    }

    @Test
    void readingsFromBeforeTheKeysThatCameLaterAreRead() throws Exception {
        byte[] earlier = changed(json -> {
            ((ObjectNode) json.get("document")).remove("blocks");
            json.get("notices").forEach(notice -> ((ObjectNode) notice).remove("step"));
            json.get("claims")
                    .forEach(claim -> ((ObjectNode) claim)
                            .remove(List.of(
                                    "actor",
                                    "action",
                                    "target",
                                    "places",
                                    "times",
                                    "quantities",
                                    "actorEntity",
                                    "actorSource")));
            ((ObjectNode) json.get("entities").get(0)).remove("place");
        });
        Reading reading = read(earlier);
        assertThat(reading.document().blocks())
                .isEqualTo(Readings.rich().document().blocks());
        assertThat(reading.claims().get(0).actor()).isNull();
    }

    @Test
    void everyKeyThatTheContractHasIsAskedFor() throws Exception {
        JsonNode whole = MAPPER.readTree(written(Readings.rich()));
        for (String key : List.copyOf(whole.propertyNames())) {
            assertThat(refusal(changed(json -> json.remove(key))))
                    .as("without %s", key)
                    .contains(key, "missing");
        }
        for (String list :
                List.of("sources", "statements", "entities", "relations", "quantities", "times", "notices")) {
            for (String key : List.copyOf(whole.get(list).get(0).propertyNames())) {
                if (!List.of("step", "place", "shown").contains(key)) {
                    assertThat(refusal(changed(json -> object(json, list).remove(key))))
                            .as("%s without %s", list, key)
                            .contains(key, "missing");
                }
            }
        }
    }

    @Test
    void otherVersionsAreRefused() throws Exception {
        assertThat(refusal(changed(json -> json.put("schema", "hearsay/reading/2"))))
                .isEqualTo(
                        "schema is \"hearsay/reading/2\", and this version of Hearsay reads hearsay/reading/1 alone.");
        assertThat(refusal(changed(json -> json.put("schema", "hearsay/comparison/1"))))
                .contains("hearsay/comparison/1");
        assertThat(refusal("{}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("schema is missing; this is no reading of Hearsay.");
    }

    @Test
    void whatIsOfAnotherKindIsRefusedByItsKey() throws Exception {
        assertThat(refusal(changed(json -> json.put("text", 7)))).isEqualTo("text must be a string.");
        assertThat(refusal(changed(json -> json.putObject("sources")))).isEqualTo("sources must be an array.");
        assertThat(refusal(changed(json -> object(json, "sources").put("publisher", "no"))))
                .isEqualTo("sources[0].publisher must be true or false.");
        assertThat(refusal(changed(json -> object(json, "sources").put("kind", "persn"))))
                .startsWith("sources[0].kind is \"persn\", which is none of person, organization, outlet");
        assertThat(refusal(changed(json -> object(json, "statements").put("confidence", "high"))))
                .isEqualTo("statements[0].confidence must be a number.");
        assertThat(refusal(changed(json -> object(json, "statements").put("confidence", 1.5))))
                .startsWith("statements[0] is not possible: confidence outside 0 to 1");
        assertThat(refusal(changed(
                        json -> object(json, "sources").putArray("aliases").add(1))))
                .isEqualTo("sources[0].aliases[0] must be a string.");
        assertThat(refusal(changed(json -> json.putArray("claims").add("c"))))
                .isEqualTo("claims[0] must be an object.");
    }

    @Test
    void spansOutsideTheTextAreRefused() throws Exception {
        int length = Readings.TEXT.codePointCount(0, Readings.TEXT.length());
        assertThat(refusal(changed(json -> span(json, 0, length + 1))))
                .isEqualTo("statements[0].content[0] is the span 0 to " + (length + 1)
                        + ", which does not lie in the text of " + length + " characters.");
        assertThat(refusal(changed(json -> span(json, 3, 3)))).contains("statements[0].content[0] is the span 3 to 3");
        assertThat(refusal(changed(json -> span(json, -1, 3)))).contains("is the span -1 to 3");
        assertThat(refusal(changed(json -> object(json, "statements")
                        .putArray("content")
                        .addArray()
                        .add(1.5)
                        .add(2))))
                .isEqualTo("statements[0].content[0] must be a span: two whole numbers in an array.");
        assertThat(refusal(changed(json -> object(json, "claims")
                        .putArray("times")
                        .addArray()
                        .add(0)
                        .add(1))))
                .isEqualTo("claims[0].times[0] stands where none of the reading's times is.");
    }

    @Test
    void aTextThatWasChangedAndIdsOfNothingAreRefused() throws Exception {
        assertThat(refusal(changed(json -> json.put("text", Readings.TEXT.replace("dawn", "dusk")))))
                .startsWith("text is not the one that was read");
        assertThat(refusal(changed(json -> object(json, "sources").put("id", "s2"))))
                .isEqualTo("An id is unknown: the statement t1 names the source s1, which is not there.");
    }

    @Test
    void whatIsNoJsonIsRefusedWithItsPlace() {
        assertThat(refusal("{\"schema\":\n nothing}".getBytes(StandardCharsets.UTF_8)))
                .startsWith("It is no JSON, or is cut off: line 2, column ");
        assertThat(refusal("{\"schema\": \"hearsay/reading/1\", \"sch".getBytes(StandardCharsets.UTF_8)))
                .startsWith("It is no JSON, or is cut off: line 1");
        assertThat(refusal("{\"a\": 1, \"a\": 2}".getBytes(StandardCharsets.UTF_8)))
                .startsWith("It is no JSON");
        assertThat(refusal("[".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
                .startsWith("It is no JSON");
        assertThat(refusal("7".getBytes(StandardCharsets.UTF_8))).isEqualTo("The reading must be an object.");
    }

    /** Readings of earlier versions must stay readable: what a golden file says is what comes back. */
    @Test
    void readingsOfEarlierVersionsAreReadable() throws Exception {
        for (String name : List.of("reading-0.1.json")) {
            byte[] golden = resource("/golden/" + name);
            JsonNode before = MAPPER.readTree(golden);
            Reading reading = read(golden);
            assertThat(reading.statements())
                    .hasSameSizeAs(before.get("statements"))
                    .isNotEmpty();
            assertKept(name, before, MAPPER.readTree(written(reading)));
        }
    }

    /** All that stood in {@code before} stands in {@code after}; keys may have been added. */
    private static void assertKept(String path, JsonNode before, JsonNode after) {
        if (before.isObject()) {
            for (String key : before.propertyNames()) {
                assertThat(after.has(key)).as("%s.%s", path, key).isTrue();
                assertKept(path + "." + key, before.get(key), after.get(key));
            }
        } else if (before.isArray()) {
            assertThat(after).as(path).hasSameSizeAs(before);
            for (int i = 0; i < before.size(); i++) {
                assertKept(path + "[" + i + "]", before.get(i), after.get(i));
            }
        } else {
            assertThat(after).as(path).isEqualTo(before);
        }
    }

    private static void span(ObjectNode json, int start, int end) {
        ArrayNode content = object(json, "statements").putArray("content");
        content.addArray().add(start).add(end);
    }

    private static ObjectNode object(ObjectNode json, String list) {
        return (ObjectNode) json.get(list).get(0);
    }

    private static byte[] changed(Consumer<ObjectNode> change) throws IOException {
        ObjectNode json = (ObjectNode) MAPPER.readTree(written(Readings.rich()));
        change.accept(json);
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String refusal(byte[] json) {
        try {
            read(json);
            return "";
        } catch (FormatException e) {
            return e.getMessage();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Reading read(byte[] json) throws FormatException, IOException {
        return StoredReadings.one(new ByteArrayInputStream(json));
    }

    private static byte[] written(Reading reading) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ReadingJson json = ReadingJson.object(out)) {
            json.write(reading);
        }
        return out.toByteArray();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(StoredReadingsTest.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }
}
