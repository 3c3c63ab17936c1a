/**
 * One published text with its metadata and layout, as it comes out of ingest.
 */
@NullMarked
package org.hearsay.domain.document;

import org.jspecify.annotations.NullMarked;
