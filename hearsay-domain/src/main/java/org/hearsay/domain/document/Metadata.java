package org.hearsay.domain.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a document says about itself. Nothing is guessed: what the document does not state is null or empty.
 *
 * @param title the headline
 * @param publisher the outlet that published it
 * @param authors bylines, in order
 * @param published the day of publication, {@code yyyy-MM-dd}
 * @param language ISO 639 code of the text's language, null when it could not be told
 * @param url where it was published
 */
public record Metadata(
        @Nullable String title,
        @Nullable String publisher,
        List<String> authors,
        @Nullable String published,
        @Nullable String language,
        @Nullable String url) {

    /** Nothing is known. */
    public static final Metadata NONE = new Metadata(null, null, List.of(), null, null, null);

    public Metadata {
        authors = List.copyOf(authors);
    }
}
