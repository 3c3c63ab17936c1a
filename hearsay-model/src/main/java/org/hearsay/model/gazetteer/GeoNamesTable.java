package org.hearsay.model.gazetteer;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** A country's table as GeoNames gives it out: text with tabs, plain or in a ZIP archive. */
public final class GeoNamesTable {

    /** Longer lines are no lines of GeoNames, whose longest have some 15,000 characters. */
    private static final int LONGEST_LINE = 100_000;

    /** More than the table of any country holds, unpacked, in bytes of UTF-8. */
    private static final long MOST_CHARACTERS = 500_000_000;

    private static final int MOST_ENTRIES = 100;

    private GeoNamesTable() {}

    /** A table cannot be used; the message is a sentence that says why and what to do. */
    public static final class TableException extends Exception {

        private static final long serialVersionUID = 1;

        TableException(String sentence, Throwable cause) {
            super(sentence, cause);
        }

        TableException(String sentence) {
            super(sentence);
        }
    }

    /**
     * Reads a table whole.
     *
     * @param file the table, or an archive that holds it
     * @return what writes the gazetteer; it holds at least one place
     * @throws TableException when it is no such table, or too large
     * @throws IOException when it cannot be read
     */
    public static GazetteerWriter read(Path file) throws IOException, TableException {
        GazetteerWriter writer = new GazetteerWriter();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            in.mark(4);
            boolean zipped = in.read() == 'P' && in.read() == 'K';
            in.reset();
            if (zipped) {
                unzipped(in, writer);
            } else {
                lines(in, writer);
            }
        } catch (CharacterCodingException e) {
            throw new TableException("It is not in UTF-8, as the tables of GeoNames are.", e);
        } catch (ZipException e) {
            throw new TableException("The archive is damaged; fetch it again.", e);
        }
        if (writer.size() == 0) {
            throw new TableException("It holds no place.");
        }
        return writer;
    }

    private static void unzipped(InputStream in, GazetteerWriter writer) throws IOException, TableException {
        ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
        int entries = 0;
        for (ZipEntry entry = zip.getNextEntry(); entry != null && entries < MOST_ENTRIES; entry = zip.getNextEntry()) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            entries++;
            if (name.endsWith(".txt") && !name.endsWith("readme.txt")) {
                lines(zip, writer);
                return;
            }
        }
        throw new TableException("The archive holds no table: a file whose name ends with .txt is missing.");
    }

    private static void lines(InputStream in, GazetteerWriter writer) throws IOException, TableException {
        Reader reader = new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        StringBuilder line = new StringBuilder();
        char[] buffer = new char[1 << 16];
        long total = 0;
        int number = 1;
        for (int read = reader.read(buffer); read >= 0; read = reader.read(buffer)) {
            total += read;
            if (total > MOST_CHARACTERS) {
                throw new TableException("It is too large: unpacked, it has more than 500 million characters.");
            }
            for (int i = 0; i < read; i++) {
                if (buffer[i] == '\n') {
                    add(line, number++, writer);
                } else if (line.length() < LONGEST_LINE) {
                    line.append(buffer[i]);
                } else {
                    throw new TableException(
                            "Line " + number + " is longer than any of GeoNames; this is no such table.");
                }
            }
        }
        add(line, number, writer);
    }

    private static void add(StringBuilder line, int number, GazetteerWriter writer) throws TableException {
        int length = line.length();
        if (length > 0 && line.charAt(length - 1) == '\r') {
            line.setLength(length - 1);
        }
        if (number == 1 && length > 0 && line.charAt(0) == '\uFEFF') {
            line.deleteCharAt(0);
        }
        if (!line.isEmpty()) {
            if (writer.size() >= GazetteerWriter.MOST_PLACES) {
                throw new TableException(String.format(
                        Locale.ROOT,
                        "It holds more than %,d places; keep the lines you need, for instance those of the feature classes A"
                                + " and P, and add those.",
                        GazetteerWriter.MOST_PLACES));
            }
            try {
                writer.add(line.toString());
            } catch (IllegalArgumentException e) {
                throw new TableException(
                        "Line " + number + " is none of a table of GeoNames: " + e.getMessage() + ".", e);
            }
        }
        line.setLength(0);
    }
}
