package org.hearsay.domain.document;

import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something the person should know about how a document was read.
 *
 * @param code stable short name in lower camel case, e.g. {@code languageNotCovered}
 * @param message one sentence for a person
 * @param span the words it is about, null when it is about the whole document
 */
public record Notice(String code, String message, @Nullable Span span) {}
