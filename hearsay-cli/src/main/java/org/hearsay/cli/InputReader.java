package org.hearsay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.hearsay.domain.reading.Reading;

/** Makes readings of inputs and names those that fail. */
final class InputReader {

    private final DocumentReader reader;
    private final Messages messages;

    InputReader(DocumentReader reader, Messages messages) {
        this.reader = reader;
        this.messages = messages;
    }

    /** Whatever goes wrong with one input costs that input, also our own mistakes and a lack of memory. */
    Optional<Reading> read(Input input) {
        String sentence;
        try {
            return Optional.of(reader.read(input));
        } catch (InputException e) {
            sentence = e.getMessage() == null ? "It cannot be read." : e.getMessage();
        } catch (OutOfMemoryError e) {
            sentence = "There is not enough memory to read it.";
        } catch (StackOverflowError e) {
            sentence = "It is nested too deeply to be read.";
        } catch (RuntimeException e) {
            sentence = "Hearsay made a mistake while reading it (" + e + ").";
        }
        for (String file : input.files()) {
            messages.failure(file, sentence);
        }
        return Optional.empty();
    }

    /** Whether the path is one of the inputs, by whatever name. */
    static boolean isAmong(Path path, List<Input> inputs) {
        for (Input input : inputs) {
            for (String file : input.files()) {
                try {
                    if (!file.equals(Input.STANDARD_INPUT)
                            && Files.exists(path)
                            && Files.isSameFile(path, Path.of(file))) {
                        return true;
                    }
                } catch (IOException | RuntimeException e) {
                    // An input that is not there cannot be overwritten.
                }
            }
        }
        return false;
    }
}
