package org.hearsay.model;

import org.hearsay.engine.model.Crf;
import org.hearsay.engine.model.TextModel;
import org.hearsay.engine.read.entity.Mentions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the numbers that were learned beside the network's weights. */
final class ModelSettings {

    private ModelSettings() {}

    static TextModel.Settings of(byte[] json) {
        JsonNode root = new JsonMapper().readTree(json);
        JsonNode window = root.path("window");
        JsonNode confidence = root.path("confidence");
        JsonNode entities = root.path("entityThresholds");
        return new TextModel.Settings(
                crf(root.path("cueCrf")),
                crf(root.path("linkCrf")),
                window.path("limit").asInt(),
                window.path("core").asInt(),
                window.path("context").asInt(),
                root.path("cueBias").asDouble(),
                root.path("threshold").asDouble(),
                root.path("innerThreshold").asDouble(),
                weights(confidence),
                confidence.path("bias").asDouble(),
                root.path("entityTypes").valueStream().map(JsonNode::asString).toList(),
                new Mentions.Thresholds(
                        entities.path("single").asDouble(),
                        entities.path("sure").asDouble(),
                        entities.path("repeated").asDouble()));
    }

    private static Crf crf(JsonNode node) {
        JsonNode rows = node.path("trans");
        double[][] transitions = new double[rows.size()][];
        for (int i = 0; i < transitions.length; i++) {
            transitions[i] = numbers(rows.get(i));
        }
        return new Crf(transitions, numbers(node.path("first")), numbers(node.path("final")));
    }

    /** A model that was not calibrated goes by its own odds. */
    private static double[] weights(JsonNode confidence) {
        return confidence.has("weights") ? numbers(confidence.path("weights")) : new double[] {1, 0, 0, 0, 0, 0};
    }

    private static double[] numbers(JsonNode array) {
        double[] numbers = new double[array.size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = array.get(i).asDouble();
        }
        return numbers;
    }
}
