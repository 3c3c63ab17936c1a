package org.hearsay.report;

import org.hearsay.domain.document.Metadata;
import org.hearsay.domain.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * One line of an index: what remains of a reading when its page is written.
 *
 * @param file path of the page, relative to the index, with {@code /} between folders
 * @param title headline or name of the file
 * @param publisher the outlet, if known
 * @param published the day, {@code yyyy-MM-dd}, if known
 * @param words all words of the text
 * @param attributed words inside statements, at most {@code words}
 * @param statements how many statements
 * @param sources how many sources speak
 */
public record IndexEntry(
        String file,
        String title,
        @Nullable String publisher,
        @Nullable String published,
        int words,
        int attributed,
        int statements,
        int sources) {

    /** The line for {@code reading}, whose page lies at {@code file}. */
    public static IndexEntry of(String file, Reading reading) {
        Shares shares = Shares.of(reading);
        Metadata metadata = reading.document().metadata();
        return new IndexEntry(
                file,
                Labels.title(reading.document()),
                metadata.publisher(),
                metadata.published(),
                shares.words(),
                shares.attributed(),
                reading.statements().size(),
                shares.sources());
    }
}
