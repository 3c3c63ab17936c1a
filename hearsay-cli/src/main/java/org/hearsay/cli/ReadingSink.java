package org.hearsay.cli;

import java.io.Closeable;
import java.io.IOException;
import org.hearsay.domain.reading.Reading;

/** Where readings go, one after the other. Closed without {@link #finish}, files in the making are given up. */
interface ReadingSink extends Closeable {

    /** Takes the next reading. */
    void write(Reading reading) throws IOException;

    /** Everything was written: what belongs behind it follows, and files take their places. */
    void finish() throws IOException;
}
