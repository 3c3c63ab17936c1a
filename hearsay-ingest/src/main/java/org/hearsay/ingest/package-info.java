/**
 * From bytes to documents. {@link org.hearsay.ingest.Ingest} is the way in: it refuses what is no text, finds the
 * character set, takes the article out of a page and the headers off a plain text, and says in notices what it had to
 * guess. Whatever bytes come in, either a document or an {@link org.hearsay.ingest.IngestException} comes out.
 */
@NullMarked
package org.hearsay.ingest;

import org.jspecify.annotations.NullMarked;
