package org.hearsay.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hearsay.engine.model.TextModel.Syntax;
import org.hearsay.engine.model.TextModel.Tag;
import org.hearsay.engine.model.TextModel.TreeScores;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.Features;
import org.hearsay.engine.text.PartOfSpeech;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The branch of the encoder that scores parts of speech, heads, and relations to them. */
final class SyntaxNetwork {

    private final OrtEnvironment environment;
    private final OrtSession trees;
    private final OrtSession labels;
    private final Syntax syntax;

    /** What it is kept in. */
    record Files(byte[] trees, byte[] labels, byte[] settings) {

        static Files ofProgram() {
            return new Files(
                    Resources.bytes("syntax/syntax.onnx"),
                    Resources.bytes("syntax/syntax-labels.onnx"),
                    Resources.bytes("syntax/syntax.json"));
        }
    }

    SyntaxNetwork(OrtEnvironment environment, Files files) throws OrtException {
        this.environment = environment;
        this.trees = Networks.loadNarrow(environment, files.trees());
        this.labels = Networks.loadNarrow(environment, files.labels());
        this.syntax = settings(files.settings());
    }

    private static Syntax settings(byte[] json) {
        JsonNode root = new JsonMapper().readTree(json);
        return new Syntax(
                root.path("tags").valueStream().map(t -> tag(t.asString())).toList(),
                root.path("relations")
                        .valueStream()
                        .map(r -> Dependency.ofUd(r.asString()))
                        .toList());
    }

    /** {@code VERB|Tense=Past|VerbForm=Fin}. */
    private static Tag tag(String ud) {
        int bar = ud.indexOf('|');
        return bar < 0
                ? new Tag(PartOfSpeech.valueOf(ud), Features.NONE)
                : new Tag(PartOfSpeech.valueOf(ud.substring(0, bar)), Features.ofUd(ud.substring(bar + 1)));
    }

    Syntax syntax() {
        return syntax;
    }

    /**
     * @param lower what the encoder's lower layers made of a window
     * @param words its syntactic words, by the names of the network's inputs
     */
    TreeScores read(OnnxTensor lower, Map<String, long[]> words) throws OrtException {
        Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, long[]> input : words.entrySet()) {
                tensors.put(input.getKey(), OnnxTensor.createTensor(environment, input.getValue()));
            }
            Map<String, OnnxTensor> all = new LinkedHashMap<>(tensors);
            all.put("lower", lower);
            try (OrtSession.Result result = trees.run(all)) {
                return new TreeScores(
                        (float[][]) result.get(0).getValue(),
                        (float[][]) result.get(1).getValue(),
                        (float[][]) result.get(2).getValue(),
                        (float[][]) result.get(3).getValue());
            }
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    float[][] relations(TreeScores words, int[] heads) {
        Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
        try {
            tensors.put("dependents", OnnxTensor.createTensor(environment, words.dependents()));
            tensors.put("governors", OnnxTensor.createTensor(environment, words.governors()));
            tensors.put(
                    "heads",
                    OnnxTensor.createTensor(
                            environment, Arrays.stream(heads).asLongStream().toArray()));
            try (OrtSession.Result result = labels.run(tensors)) {
                return (float[][]) result.get(0).getValue();
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the model failed: " + e.getMessage(), e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }
}
