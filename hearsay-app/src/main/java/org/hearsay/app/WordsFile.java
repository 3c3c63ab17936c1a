package org.hearsay.app;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.engine.language.VocabularyException;
import org.hearsay.english.English;

/** Tables of words that a person keeps beside the pack's own: outlets, titles, names. */
final class WordsFile {

    /** A list of words is no archive; what is larger was named by mistake. */
    private static final long MOST_BYTES = 16 << 20;

    private WordsFile() {}

    /** The English pack with the words of some files, in their order. */
    static English english(List<Path> files) throws WordsException {
        Map<String, String> tables = new LinkedHashMap<>();
        for (Path file : files) {
            tables.put(file.toString(), text(file));
        }
        try {
            return tables.isEmpty() ? English.load() : English.with(tables);
        } catch (VocabularyException e) {
            throw new WordsException(e.getMessage() + ".");
        }
    }

    private static String text(Path file) throws WordsException {
        try {
            if (Files.isDirectory(file)) {
                throw new WordsException(file + ": It is a folder; name the files in it one by one.");
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new WordsException(file + ": It is larger than " + (MOST_BYTES >> 20)
                        + " MB; a file of words has one word a line.");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new WordsException(file + ": It is not UTF-8; save it as a text file in UTF-8.");
        } catch (IOException e) {
            throw new WordsException(file + ": " + Failures.sentence(e));
        }
    }
}
