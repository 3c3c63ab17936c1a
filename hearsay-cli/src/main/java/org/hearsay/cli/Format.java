package org.hearsay.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How readings are written. */
enum Format {
    TEXT,
    JSON,
    JSONL,
    HTML,
    CSV;

    /** Whether several readings need a folder: one file each and an index. */
    boolean needsFolder() {
        return this == HTML || this == CSV;
    }

    /** Whether programs read it, so that nothing may be left out. */
    boolean isData() {
        return this != TEXT && this != HTML;
    }

    String ending() {
        return "." + this;
    }

    /** Those in which a comparison can be written. */
    static final class OfComparisons extends ArrayList<String> {

        static final List<Format> ALL = List.of(TEXT, JSON, HTML, CSV);

        private static final long serialVersionUID = 1;

        OfComparisons() {
            super(ALL.stream().map(Format::toString).toList());
        }
    }

    /** From the word on the command line. */
    static final class Converter implements ITypeConverter<Format> {

        @Override
        public Format convert(String word) {
            for (Format format : values()) {
                if (format.toString().equals(word.toLowerCase(Locale.ROOT))) {
                    return format;
                }
            }
            throw new TypeConversionException("'" + word + "' is none of text, json, jsonl, html, csv.");
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
