package org.hearsay.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.domain.reading.Engine;
import org.hearsay.engine.model.StatementJudge;
import org.hearsay.engine.model.TextModel;

/**
 * The model that finds attribution relations in English news. One instance serves all threads; it lives as long as the
 * process.
 */
public final class AttributionModel implements TextModel {

    private static final String NAME = "attribution";
    private static final String FOLDER = "attribution/";

    private final OrtEnvironment environment;
    private final OrtSession encoder;
    private final OrtSession linker;
    private final OrtSession namer;
    private final WordPieces pieces;
    private final Settings settings;
    private final SyntaxNetwork parser;
    private final LabelOrder cueLabels;
    private final LabelOrder linkLabels;
    private final Engine.Model identity;
    private final StatementJudge judge = StatementOdds.ofProgram();

    /** What the model is kept in. */
    private record Files(
            byte[] encoder,
            byte[] linker,
            byte[] namer,
            byte[] settings,
            byte[] vocabulary,
            SyntaxNetwork.Files syntax) {

        static Files ofProgram() {
            return new Files(
                    Resources.bytes(FOLDER + "attribution-encoder.onnx"),
                    Resources.bytes(FOLDER + "attribution-links.onnx"),
                    Resources.bytes(FOLDER + "attribution-entities.onnx"),
                    Resources.bytes(FOLDER + "attribution.json"),
                    Resources.bytes(FOLDER + "vocabulary.txt"),
                    SyntaxNetwork.Files.ofProgram());
        }

        String sha256() {
            return Resources.sha256(List.of(
                    encoder, linker, namer, settings, vocabulary, syntax.trees(), syntax.labels(), syntax.settings()));
        }
    }

    private AttributionModel(Files files) throws OrtException {
        environment = NativeRuntime.environment();
        encoder = Networks.loadNarrow(environment, files.encoder());
        linker = Networks.loadNarrow(environment, files.linker());
        namer = Networks.loadNarrow(environment, files.namer());
        pieces = WordPieces.of(files.vocabulary());
        settings = ModelSettings.of(files.settings());
        parser = new SyntaxNetwork(environment, files.syntax());
        cueLabels = ModelSettings.cues(files.settings());
        linkLabels = ModelSettings.links(files.settings());
        identity = new Engine.Model(NAME, files.sha256());
    }

    /**
     * Loads the model that ships with the program. Its SHA-256 is that of its files one after the other: encoder, links,
     * entities, settings, vocabulary, and the parser's: trees, labels, settings.
     *
     * @throws IllegalStateException when the program is not whole, or ONNX Runtime does not run on this machine
     */
    public static AttributionModel load() {
        return NativeRuntime.use(() -> {
            try {
                return new AttributionModel(Files.ofProgram());
            } catch (OrtException | LinkageError e) {
                throw new IllegalStateException("the model does not run on this machine: " + e.getMessage(), e);
            }
        });
    }

    @Override
    public Engine.Model identity() {
        return identity;
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public int pieces(String word) {
        return pieces.of(word).length;
    }

    @Override
    public StatementJudge judge() {
        return judge;
    }

    /**
     * One window a run: weights in eight bits take their scale from all numbers of a run, so windows that go through
     * together would change one another's scores.
     */
    @Override
    public WordScores read(Window window, boolean entities) {
        return NativeRuntime.use(() -> encode(window, new Encoded(window, pieces), entities));
    }

    private WordScores encode(Window asked, Encoded window, boolean entities) {
        Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
        try {
            for (Map.Entry<String, long[]> input : window.inputs().entrySet()) {
                tensors.put(input.getKey(), OnnxTensor.createTensor(environment, new long[][] {input.getValue()}));
            }
            try (OrtSession.Result result = encoder.run(tensors)) {
                float[][][] vectors = (float[][][]) result.get(0).getValue();
                float[][][] cues = (float[][][]) result.get(1).getValue();
                return new WordScores(
                        vectors[0],
                        cueLabels.ofEach(cues[0]),
                        entities ? mentions(tensors, (OnnxTensor) result.get(2)) : new float[0][][],
                        asked.parsed() == null
                                ? null
                                : parser.read((OnnxTensor) result.get(2), window.syntaxInputs(asked, asked.parsed())));
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the model failed: " + e.getMessage(), e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    /** The entity branch, on what the encoder's lower layers made of the same window. */
    private float[][][] mentions(Map<String, OnnxTensor> window, OnnxTensor lower) throws OrtException {
        Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
        tensors.put("lower", lower);
        tensors.put("word_starts", Objects.requireNonNull(window.get("word_starts")));
        try (OrtSession.Result result = namer.run(tensors)) {
            return ((float[][][][]) result.get(0).getValue())[0];
        }
    }

    @Override
    public Syntax syntax() {
        return parser.syntax();
    }

    @Override
    public float[][] relations(TreeScores words, int[] heads) {
        return NativeRuntime.use(() -> parser.relations(words, heads));
    }

    @Override
    public LinkScores link(WordScores words, int[] sentences, int[] paragraphs, int[] first, int[] last) {
        return NativeRuntime.use(() -> scores(words, sentences, paragraphs, first, last));
    }

    private LinkScores scores(WordScores words, int[] sentences, int[] paragraphs, int[] first, int[] last) {
        Map<String, OnnxTensor> tensors = new LinkedHashMap<>();
        try {
            tensors.put("words", OnnxTensor.createTensor(environment, words.vectors()));
            tensors.put(
                    "cue_scores",
                    OnnxTensor.createTensor(environment, cueLabels.back().ofEach(words.cues())));
            tensors.put("sentences", OnnxTensor.createTensor(environment, longs(sentences)));
            tensors.put("paragraphs", OnnxTensor.createTensor(environment, longs(paragraphs)));
            tensors.put("cue_first", OnnxTensor.createTensor(environment, longs(first)));
            tensors.put("cue_last", OnnxTensor.createTensor(environment, longs(last)));
            try (OrtSession.Result result = linker.run(tensors)) {
                float[][][] labels = (float[][][]) result.get(0).getValue();
                Arrays.setAll(labels, i -> linkLabels.ofEach(labels[i]));
                return new LinkScores(labels, (float[]) result.get(1).getValue());
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the model failed: " + e.getMessage(), e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    private static long[] longs(int[] numbers) {
        return Arrays.stream(numbers).asLongStream().toArray();
    }
}
