package org.hearsay.cli;

import org.hearsay.domain.reading.Reading;

/** Makes a reading of an input. */
@FunctionalInterface
interface DocumentReader {

    /** @throws InputException when the input cannot be read, with a sentence for the person */
    Reading read(Input input) throws InputException;
}
