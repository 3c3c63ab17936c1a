package org.hearsay.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hearsay.domain.reading.Engine;
import org.hearsay.engine.model.ClaimModel;
import org.hearsay.engine.task.OrderedTasks;

/**
 * The model that tells how claims of English news relate. One instance serves all threads; it lives as long as the process.
 */
public final class ComparisonModel implements ClaimModel {

    private static final String NAME = "comparison";

    /** Claims, and pairs of them, that go through the network in one run, nearly equal in length. */
    private static final int TOGETHER = 32;

    private static final int PAIRS = 32;

    private final OrtEnvironment environment;
    private final OrtSession encoder;
    private final OrtSession pairs;
    private final WordPieces pieces;
    private final Settings settings;
    private final LabelOrder relationLabels;
    private final Engine.Model identity;

    private ComparisonModel() throws OrtException {
        environment = NativeRuntime.environment();
        byte[] encoding = Resources.bytes("comparison/comparison-encoder.onnx");
        byte[] pairing = Resources.bytes("comparison/comparison-pairs.onnx");
        byte[] learned = Resources.bytes("comparison/comparison.json");
        byte[] vocabulary = Resources.bytes("attribution/vocabulary.txt");
        encoder = Networks.load(environment, encoding);
        pairs = Networks.load(environment, pairing);
        pieces = WordPieces.of(vocabulary);
        settings = ComparisonSettings.of(learned);
        relationLabels = ComparisonSettings.relations(learned);
        identity = new Engine.Model(NAME, Resources.sha256(List.of(encoding, pairing, learned, vocabulary)));
    }

    /**
     * Loads the model that ships with the program. Its SHA-256 is that of its files one after the other: encoder, pairs,
     * settings, vocabulary.
     *
     * @throws IllegalStateException when the program is not whole, or ONNX Runtime does not run on this machine
     */
    public static ComparisonModel load() {
        return NativeRuntime.use(() -> {
            try {
                return new ComparisonModel();
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
    public List<Meaning> read(List<Passage> passages, Executor executor) {
        List<ClaimPieces> cut =
                passages.stream().map(p -> ClaimPieces.of(p, pieces)).toList();
        List<Integer> order = IntStream.range(0, cut.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> cut.get(i).length()))
                .toList();
        List<Meaning> read = inParts(
                order,
                TOGETHER,
                executor,
                part -> NativeRuntime.use(
                        () -> encode(part.stream().map(cut::get).toList())));
        return unordered(order, read, new Meaning[cut.size()]);
    }

    @Override
    public List<Scores> relate(List<Pair> together, Executor executor) {
        List<Integer> order = IntStream.range(0, together.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        (Integer i) -> together.get(i).one().pieces().length
                                + together.get(i).other().pieces().length))
                .toList();
        List<Scores> found = inParts(
                order,
                PAIRS,
                executor,
                part -> NativeRuntime.use(
                        () -> scores(part.stream().map(together::get).toList())));
        return unordered(order, found, new Scores[together.size()]);
    }

    /** What becomes of all, some of them in one step. */
    private static <R> List<R> inParts(
            List<Integer> order, int size, Executor executor, Function<List<Integer>, List<R>> step) {
        return OrderedTasks.map(executor, parts(order, size), step).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Back in the order of the numbers. */
    private static <R> List<R> unordered(List<Integer> order, List<R> found, R[] room) {
        for (int i = 0; i < room.length; i++) {
            room[order.get(i)] = found.get(i);
        }
        return List.of(room);
    }

    private static List<List<Integer>> parts(List<Integer> all, int size) {
        List<List<Integer>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += size) {
            parts.add(all.subList(from, Math.min(all.size(), from + size)));
        }
        return parts;
    }

    private List<Meaning> encode(List<ClaimPieces> claims) {
        int length = claims.stream().mapToInt(ClaimPieces::length).max().orElse(0);
        LongBuffer ids = LongBuffer.allocate(claims.size() * length);
        LongBuffer kinds = LongBuffer.allocate(claims.size() * length);
        LongBuffer mask = LongBuffer.allocate(claims.size() * length);
        for (int i = 0; i < claims.size(); i++) {
            ClaimPieces claim = claims.get(i);
            for (int j = 0; j < claim.length(); j++) {
                ids.put(i * length + j, claim.ids()[j]);
                kinds.put(i * length + j, claim.isWord(j) ? 1 : 0);
                mask.put(i * length + j, 1);
            }
        }
        long[] shape = {claims.size(), length};
        Map<String, OnnxTensor> tensors = new HashMap<>();
        try {
            tensors.put("ids", OnnxTensor.createTensor(environment, ids, shape));
            tensors.put("kinds", OnnxTensor.createTensor(environment, kinds, shape));
            tensors.put("mask", OnnxTensor.createTensor(environment, mask, shape));
            try (OrtSession.Result result = encoder.run(tensors)) {
                float[][][] pieces = (float[][][]) result.get(0).getValue();
                float[][] whole = (float[][]) result.get(1).getValue();
                return IntStream.range(0, claims.size())
                        .mapToObj(i -> claims.get(i).meaning(pieces[i], whole[i]))
                        .toList();
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the model failed: " + e.getMessage(), e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    private List<Scores> scores(List<Pair> together) {
        int length = together.stream().mapToInt(ComparisonModel::length).max().orElse(0);
        int width = together.get(0).one().pieces()[0].length;
        int count = together.size();
        FloatBuffer vectors = FloatBuffer.allocate(count * length * width);
        LongBuffer side = LongBuffer.allocate(count * length);
        LongBuffer role = LongBuffer.allocate(count * length);
        LongBuffer mask = LongBuffer.allocate(count * length);
        for (int i = 0; i < count; i++) {
            int at = i * length;
            int second = at + together.get(i).one().pieces().length;
            put(together.get(i).one(), at, 0, vectors, side, role, mask);
            put(together.get(i).other(), second, 1, vectors, side, role, mask);
        }
        long[] shape = {count, length};
        Map<String, OnnxTensor> tensors = new HashMap<>();
        try {
            tensors.put("pieces", OnnxTensor.createTensor(environment, vectors, new long[] {count, length, width}));
            tensors.put("side", OnnxTensor.createTensor(environment, side, shape));
            tensors.put("role", OnnxTensor.createTensor(environment, role, shape));
            tensors.put("mask", OnnxTensor.createTensor(environment, mask, shape));
            try (OrtSession.Result result = pairs.run(tensors)) {
                float[][] relations =
                        relationLabels.ofEach((float[][]) result.get(0).getValue());
                float[][] kinds = (float[][]) result.get(1).getValue();
                return IntStream.range(0, count)
                        .mapToObj(i -> new Scores(relations[i], kinds[i]))
                        .toList();
            }
        } catch (OrtException e) {
            throw new IllegalStateException("the model failed: " + e.getMessage(), e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    private static int length(Pair pair) {
        return pair.one().pieces().length + pair.other().pieces().length;
    }

    private static void put(
            Meaning claim, int at, int side, FloatBuffer vectors, LongBuffer sides, LongBuffer roles, LongBuffer mask) {
        int width = claim.pieces()[0].length;
        for (int i = 0; i < claim.pieces().length; i++) {
            vectors.put((at + i) * width, claim.pieces()[i]);
            sides.put(at + i, side);
            roles.put(at + i, i >= claim.first() && i < claim.first() + claim.count() ? 1 : 0);
            mask.put(at + i, 1);
        }
    }
}
