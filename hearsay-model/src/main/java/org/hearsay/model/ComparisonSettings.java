package org.hearsay.model;

import java.util.List;
import java.util.Locale;
import org.hearsay.domain.comparison.Issue;
import org.hearsay.engine.model.ClaimModel;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what was learned beside the weights of the model of comparison. */
final class ComparisonSettings {

    private static final String SCHEMA = "hearsay/comparison-model/1";

    /** As {@link ClaimModel.Scores} has them. */
    private static final String[] RELATIONS = {"unrelated", "agree", "conflict", "planned"};

    private ComparisonSettings() {}

    /** How the model orders what two claims may be to one another. */
    static LabelOrder relations(byte[] json) {
        return LabelOrder.of(strings(new JsonMapper().readTree(json).path("relations")), RELATIONS);
    }

    static ClaimModel.Settings of(byte[] json) {
        JsonNode node = new JsonMapper().readTree(json);
        if (!node.path("schema").asString().equals(SCHEMA)) {
            throw new IllegalStateException("the model's settings are not " + SCHEMA);
        }
        return new ClaimModel.Settings(
                node.path("conflict").asDouble(),
                node.path("agree").asDouble(),
                node.path("together").asDouble(),
                strings(node.path("kinds")).stream().map(ComparisonSettings::on).toList());
    }

    private static Issue.On on(String name) {
        return Issue.On.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static List<String> strings(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
