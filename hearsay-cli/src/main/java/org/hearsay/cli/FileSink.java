package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.hearsay.app.AtomicFile;
import org.hearsay.domain.reading.Reading;

/** Readings into one file, which takes its place when all are written. */
final class FileSink implements ReadingSink {

    private final AtomicFile file;
    private final ReadingSink stream;
    private final boolean mayBeEmpty;
    private boolean written;

    FileSink(Path path, Format format, boolean single) throws IOException {
        this.file = AtomicFile.create(path);
        this.stream = StreamSink.of(format, single, Terminal.NONE, file.stream());
        this.mayBeEmpty = format == Format.JSON && !single;
    }

    @Override
    public void write(Reading reading) throws IOException {
        stream.write(reading);
        written = true;
    }

    /** When nothing could be read, what stood in the place stays, unless "nothing" can be written as such. */
    @Override
    public void finish() throws IOException {
        if (written || mayBeEmpty) {
            stream.finish();
            file.commit();
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
