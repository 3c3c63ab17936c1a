package org.hearsay.verify.peer;

import org.hearsay.engine.gazetteer.Gazetteer;
import java.util.List;
import org.hearsay.english.English;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.hearsay.engine.read.Reader;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.entity.Entity;
import org.hearsay.domain.text.Span;
import org.hearsay.model.AttributionModel;
import org.hearsay.verify.Project;
import org.hearsay.verify.accuracy.EntityScore;
import org.hearsay.verify.accuracy.EntityScore.Counts;
import org.hearsay.verify.accuracy.EntityScore.Score;
import org.hearsay.verify.accuracy.EntityScore.Typed;

/** Entities that Hearsay and Stanford CoreNLP find in the documents of re3d kept for measuring, side by side. */
public final class CoreNlpEntities {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("PERSON", "Person"),
            Map.entry("ORGANIZATION", "Organisation"),
            Map.entry("LOCATION", "Location"),
            Map.entry("CITY", "Location"),
            Map.entry("COUNTRY", "Location"),
            Map.entry("STATE_OR_PROVINCE", "Location"),
            Map.entry("NATIONALITY", "Nationality"),
            Map.entry("DATE", "Temporal"),
            Map.entry("TIME", "Temporal"),
            Map.entry("DURATION", "Temporal"),
            Map.entry("NUMBER", "Quantity"),
            Map.entry("PERCENT", "Quantity"),
            Map.entry("ORDINAL", "Quantity"),
            Map.entry("MONEY", "Money"));

    private CoreNlpEntities() {}

    /** Measures and prints a table. */
    public static void main(String[] arguments) throws IOException {
        Path re3d = Project.SHARED.resolve("data/re3d");
        Path documents = Project.ROOT.resolve("hearsay-verify/src/test/resources/entities/measure.txt");
        Reader reader = new Reader("benchmark", List.of(English.load()), AttributionModel.load(), Gazetteer.NONE);
        Score ours = EntityScore.of(re3d, documents, text -> {
            Set<Typed> found = new HashSet<>();
            for (Entity entity : reader.read(Document.ofText("text.txt", text)).entities()) {
                entity.mentions().forEach(m -> found.add(new Typed(m, entity.type().label())));
            }
            return found;
        });
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
        StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
        Score peer = EntityScore.of(re3d, documents, text -> {
            CoreDocument document = new CoreDocument(text);
            pipeline.annotate(document);
            Set<Typed> found = new HashSet<>();
            for (CoreEntityMention mention : document.entityMentions()) {
                String type = TYPES.get(mention.entityType());
                if (type != null) {
                    Span span = new Span(
                            mention.charOffsets().first(), mention.charOffsets().second());
                    found.add(new Typed(span, type));
                }
            }
            return found;
        });
        System.out.println("| | all types | names of people, organizations, places |\n|---|---|---|");
        row("Hearsay", ours);
        row("Stanford CoreNLP 4.5.10", peer);
        System.out.println("\n| type | right | found | annotated | F1 |\n|---|---|---|---|---|");
        ours.byType().forEach((type, c) -> System.out.printf(
                Locale.ROOT, "| %s | %d | %d | %d | %.1f |%n", type, c.right(), c.found(), c.gold(), c.f1()));
    }

    private static void row(String name, Score score) {
        System.out.printf(Locale.ROOT, "| %s | %s | %s |%n", name, cell(score.all()), cell(score.names()));
    }

    private static String cell(Counts counts) {
        return String.format(
                Locale.ROOT, "%.1f (%d right, %d found, %d annotated)", counts.f1(), counts.right(), counts.found(), counts.gold());
    }
}
