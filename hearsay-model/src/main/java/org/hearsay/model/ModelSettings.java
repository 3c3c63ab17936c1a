package org.hearsay.model;

import java.util.List;
import org.hearsay.domain.entity.EntityType;
import org.hearsay.engine.model.Crf;
import org.hearsay.engine.model.EntityThresholds;
import org.hearsay.engine.model.TextModel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the numbers that were learned beside the network's weights. */
final class ModelSettings {

    /** As {@link TextModel.WordScores} has them. */
    private static final String[] CUES = {"O", "B", "I", "E", "U"};

    /** As {@link TextModel.LinkScores} has them. */
    private static final String[] LINKS = {
        "O", "B-source", "I-source", "E-source", "U-source", "B-content", "I-content", "E-content", "U-content"
    };

    private ModelSettings() {}

    /** How the model orders the labels of cues. */
    static LabelOrder cues(byte[] json) {
        return LabelOrder.of(strings(new JsonMapper().readTree(json).path("cueLabels")), CUES);
    }

    /** How the model orders the labels of sources and contents. */
    static LabelOrder links(byte[] json) {
        return LabelOrder.of(strings(new JsonMapper().readTree(json).path("linkLabels")), LINKS);
    }

    static TextModel.Settings of(byte[] json) {
        JsonNode root = new JsonMapper().readTree(json);
        JsonNode window = root.path("window");
        JsonNode confidence = root.path("confidence");
        JsonNode entities = root.path("entityThresholds");
        return new TextModel.Settings(
                crf(root.path("cueCrf"), cues(json)),
                crf(root.path("linkCrf"), links(json)),
                window.path("limit").asInt(),
                window.path("core").asInt(),
                window.path("context").asInt(),
                root.path("cueBias").asDouble(),
                root.path("threshold").asDouble(),
                root.path("innerThreshold").asDouble(),
                weights(confidence),
                confidence.path("bias").asDouble(),
                strings(root.path("entityTypes")).stream()
                        .map(EntityType::ofLabel)
                        .toList(),
                new EntityThresholds(
                        entities.path("single").asDouble(),
                        entities.path("sure").asDouble(),
                        entities.path("repeated").asDouble()));
    }

    private static Crf crf(JsonNode node, LabelOrder order) {
        JsonNode rows = node.path("trans");
        double[][] transitions = new double[rows.size()][];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = numbers(rows.get(i));
        }
        return new Crf(
                order.ofBoth(transitions),
                order.of(numbers(node.path("first"))),
                order.of(numbers(node.path("final"))));
    }

    /** A model that was not calibrated goes by its own odds. */
    private static double[] weights(JsonNode confidence) {
        return confidence.has("weights") ? numbers(confidence.path("weights")) : new double[] {1, 0, 0, 0, 0, 0};
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }

    private static double[] numbers(JsonNode array) {
        double[] numbers = new double[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.get(i).asDouble();
        }
        return numbers;
    }
}
