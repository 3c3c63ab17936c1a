package org.hearsay.model;

import org.hearsay.engine.model.ClaimModel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was learned beside the weights of the model of comparison. */
final class ComparisonSettings {

    private static final String SCHEMA = "hearsay/comparison-model/1";

    private ComparisonSettings() {}

    static ClaimModel.Settings of(byte[] json) {
        JsonNode node = new JsonMapper().readTree(json);
        if (!node.path("schema").asString().equals(SCHEMA)) {
            throw new IllegalStateException("the model's settings are not " + SCHEMA);
        }
        return new ClaimModel.Settings(
                node.path("conflict").asDouble(),
                node.path("agree").asDouble(),
                node.path("planned").asDouble(),
                node.path("together").asDouble());
    }
}
