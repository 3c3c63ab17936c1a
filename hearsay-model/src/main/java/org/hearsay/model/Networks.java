package org.hearsay.model;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** How all networks are loaded. */
final class Networks {

    private static final String EXACT_PRODUCTS = "session.x64quantprecision";

    /** Inputs of the probe, and what each of its sums is where products are exact. */
    private static final int PROBE_DEPTH = 64;

    private static final int PROBE_SUM = 255 * 127 * PROBE_DEPTH;

    private static final AtomicReference<@Nullable Boolean> EXACT = new AtomicReference<>();

    private Networks() {}

    /**
     * A network whose weights take all eight bits. Processors without VNNI add pairs of eight-bit products in sixteen bits
     * and cut off what does not fit; there, and only there, a slower kernel is asked for that does not, so that all
     * processors find the same.
     *
     * @param graph an ONNX file
     */
    static OrtSession load(OrtEnvironment environment, byte[] graph) throws OrtException {
        return load(environment, graph, !isExact(environment));
    }

    /**
     * A network whose weights were kept to seven bits, so that nothing is cut off anywhere.
     *
     * @param graph an ONNX file
     */
    static OrtSession loadNarrow(OrtEnvironment environment, byte[] graph) throws OrtException {
        return load(environment, graph, false);
    }

    private static OrtSession load(OrtEnvironment environment, byte[] graph, boolean slower) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // One thread a run: windows are read side by side, which keeps every processor busier than one window's
            // small matrices would.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            if (slower) {
                options.addConfigEntry(EXACT_PRODUCTS, "1");
            }
            return environment.createSession(graph, options);
        }
    }

    /** Whether this processor's ordinary products of bytes are exact: asked once, by the largest product there is. */
    private static boolean isExact(OrtEnvironment environment) throws OrtException {
        Boolean known = EXACT.get();
        if (known == null) {
            byte[] largest = new byte[PROBE_DEPTH];
            Arrays.fill(largest, (byte) 255);
            ByteBuffer input =
                    ByteBuffer.allocateDirect(PROBE_DEPTH).put(largest).flip();
            try (OrtSession probe = load(environment, Resources.bytes("probe.onnx"), false);
                    OnnxTensor x = OnnxTensor.createTensor(
                            environment, input, new long[] {1, PROBE_DEPTH}, OnnxJavaType.UINT8);
                    OrtSession.Result result = probe.run(Map.of("x", x))) {
                known = Arrays.stream(((int[][]) result.get(0).getValue())[0]).allMatch(sum -> sum == PROBE_SUM);
            }
            EXACT.set(known);
        }
        return known;
    }
}
