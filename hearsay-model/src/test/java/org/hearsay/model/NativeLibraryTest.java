package org.hearsay.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program takes along as machine code. */
class NativeLibraryTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "linux-x64/libonnxruntime.so",
                "linux-aarch64/libonnxruntime.so",
                "osx-aarch64/libonnxruntime.dylib",
                "win-x64/onnxruntime.dll"
            })
    void knowsNoAddressToReportTo(String library) throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/ai/onnxruntime/native/" + library)) {
            assertThat(in).as(library).isNotNull();

            assertThat(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1))
                    .as("an address for telemetry; from 1.29.0 on ONNX Runtime has one")
                    .doesNotContain("events.data.microsoft.com", "OneCollector");
        }
    }
}
