package org.hearsay.model;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * ONNX Runtime in this process: how its machine code gets in, and how a process ends that runs it. The runtime is torn down
 * when the process ends, and a network that runs at that moment crashes the virtual machine; so whatever touches the runtime
 * goes through {@link #use}, and whoever ends the process calls {@link #end} first.
 */
public final class NativeRuntime {

    /** Where ONNX Runtime looks for its libraries before it unpacks them itself. */
    private static final String FOLDER = "onnxruntime.native.path";

    private static final String PACKED = "/ai/onnxruntime/native/";

    /** The last one is there on Windows alone. */
    private static final List<String> LIBRARIES =
            List.of("onnxruntime", "onnxruntime4j_jni", "onnxruntime_providers_shared");

    /** Read by whoever uses the runtime, written by whoever ends the process. */
    private static final ReentrantReadWriteLock USES = new ReentrantReadWriteLock();

    private static final AtomicReference<@Nullable OrtEnvironment> KNOWN = new AtomicReference<>();

    private NativeRuntime() {}

    /** Does something with the runtime; once the process is about to end it never comes back. */
    static <T> T use(Supplier<T> work) {
        USES.readLock().lock();
        try {
            return work.get();
        } finally {
            USES.readLock().unlock();
        }
    }

    /**
     * Waits for what networks do at the moment, a part of a second, and lets none begin again: for whoever is about to end
     * the process. Of several that call it one comes back.
     */
    public static void end() {
        USES.writeLock().lock();
    }

    /** The runtime, inside of {@link #use}. */
    static synchronized OrtEnvironment environment() throws OrtException {
        OrtEnvironment known = KNOWN.get();
        if (known == null) {
            known = loaded();
            known.setTelemetry(false);
            KNOWN.set(known);
        }
        return known;
    }

    /**
     * ONNX Runtime deletes the folder that it unpacks itself to before the files in it, and so leaves it behind. Where it
     * finds its libraries elsewhere, that folder stays empty and goes away.
     */
    private static OrtEnvironment loaded() {
        Path folder = System.getProperty(FOLDER) == null ? unpacked() : null;
        if (folder == null) {
            return OrtEnvironment.getEnvironment();
        }
        System.setProperty(FOLDER, folder.toString());
        try {
            return OrtEnvironment.getEnvironment();
        } finally {
            System.clearProperty(FOLDER);
            LIBRARIES.forEach(l -> remove(folder.resolve(System.mapLibraryName(l))));
            remove(folder);
        }
    }

    /** A new folder with the libraries for this machine; null where there are none or no place for them. */
    private static @Nullable Path unpacked() {
        String packed = PACKED + machine() + "/";
        if (NativeRuntime.class.getResource(packed + System.mapLibraryName(LIBRARIES.get(0))) == null) {
            return null;
        }
        try {
            Path folder = Files.createTempDirectory("hearsay");
            // What is told first is deleted last.
            folder.toFile().deleteOnExit();
            for (String library : LIBRARIES) {
                String name = System.mapLibraryName(library);
                try (InputStream in = NativeRuntime.class.getResourceAsStream(packed + name)) {
                    if (in != null) {
                        folder.resolve(name).toFile().deleteOnExit();
                        Files.copy(in, folder.resolve(name));
                    }
                }
            }
            return folder;
        } catch (IOException e) {
            // A full disk, say: ONNX Runtime will find the same and say so.
            return null;
        }
    }

    /** As the folders in ONNX Runtime's jar are called: {@code linux-x64}. */
    private static String machine() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String of = system.contains("mac") ? "osx" : system.contains("win") ? "win" : "linux";
        return of + "-" + (processor.startsWith("amd64") || processor.startsWith("x86_64") ? "x64" : processor);
    }

    /** At once where the system lets go of files that are in use; where it does not, at the process's end. */
    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            path.toFile().deleteOnExit();
        }
    }
}
