package org.hearsay.app;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that appears whole or not at all: it is written beside its place and moved there at the end. What stood there
 * before stays until then.
 */
public final class AtomicFile implements Closeable {

    private final Path target;
    private final Path written;
    private final OutputStream stream;

    private AtomicFile(Path target, Path written, OutputStream stream) {
        this.target = target;
        this.written = written;
        this.stream = stream;
    }

    /** Begins writing; a link is followed, and what is no regular file (a device, a pipe) is written directly. */
    public static AtomicFile create(Path path) throws IOException {
        Path target = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return new AtomicFile(target, target, new BufferedOutputStream(Files.newOutputStream(target)));
        }
        // Not Files.createTempFile, which would leave the finished file closed to everyone but its owner.
        Path beside = target.resolveSibling(
                "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        Files.deleteIfExists(beside);
        OutputStream stream = Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        // When the person stops the program, nothing half-written stays.
        beside.toFile().deleteOnExit();
        return new AtomicFile(target, beside, new BufferedOutputStream(stream, 1 << 16));
    }

    public OutputStream stream() {
        return stream;
    }

    /** Puts the file in its place. */
    public void commit() throws IOException {
        stream.close();
        if (!written.equals(target)) {
            try {
                Files.move(written, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Without {@link #commit} nothing stays. */
    @Override
    public void close() throws IOException {
        try {
            stream.close();
        } finally {
            if (!written.equals(target)) {
                Files.deleteIfExists(written);
            }
        }
    }
}
