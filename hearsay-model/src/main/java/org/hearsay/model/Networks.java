package org.hearsay.model;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

/** How all networks are loaded. */
final class Networks {

    private static final String EXACT_PRODUCTS = "session.x64quantprecision";

    private Networks() {}

    /** @param graph an ONNX file */
    static OrtSession load(OrtEnvironment environment, byte[] graph) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // One thread a run: windows are read side by side, which keeps every processor busier than one window's
            // small matrices would.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // Processors without VNNI add pairs of eight-bit products in sixteen bits and cut off what does not fit.
            // With this they take a kernel that does not, so that all processors find the same.
            options.addConfigEntry(EXACT_PRODUCTS, "1");
            return environment.createSession(graph, options);
        }
    }
}
