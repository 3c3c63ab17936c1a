package org.hearsay.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.domain.reading.Engine;
import org.hearsay.engine.model.StatementJudge;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A judge whose log odds are a weighted sum of the features (logistic regression). What has certain features is shown from a
 * lower chance on: a denial that is missed costs more than one too many.
 */
final class StatementOdds implements StatementJudge {

    private static final String NAME = "statements";

    private final Map<String, Double> weights = new HashMap<>();
    private final double bias;
    private final double threshold;
    private final Map<String, Double> lower = new HashMap<>();
    private final Engine.Model identity;

    /** @param json the numbers that {@code training/judge.py} writes */
    StatementOdds(byte[] json) {
        JsonNode root = new JsonMapper().readTree(json);
        root.path("weights")
                .properties()
                .forEach(w -> weights.put(w.getKey(), w.getValue().asDouble()));
        bias = root.path("bias").asDouble();
        threshold = root.path("threshold").asDouble();
        root.path("lower")
                .properties()
                .forEach(t -> lower.put(t.getKey(), t.getValue().asDouble()));
        identity = new Engine.Model(NAME, Resources.sha256(List.of(json)));
    }

    static StatementOdds ofProgram() {
        return new StatementOdds(Resources.bytes("statements/statements.json"));
    }

    @Override
    public Engine.Model identity() {
        return identity;
    }

    @Override
    public Verdict judge(String statement, Map<String, Double> features) {
        double odds = bias;
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            odds += weights.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        double chance = 1 / (1 + Math.exp(-odds));
        double enough = threshold;
        for (String feature : features.keySet()) {
            enough = Math.min(enough, lower.getOrDefault(feature, threshold));
        }
        return new Verdict(chance, chance >= enough);
    }
}
