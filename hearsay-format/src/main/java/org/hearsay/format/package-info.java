/**
 * Readings as other programs take them: JSON and JSON Lines by the schema {@code hearsay/reading/1}, and CSV with one
 * row a statement. {@link org.hearsay.format.StoredReadings} reads JSON back.
 *
 * <p>Inside the process offsets count UTF-16 units; everything written here counts Unicode code points, so that a
 * Python or JavaScript reader and a W3C annotation find the same words. Ids, spans and words are written as they are;
 * nothing is reworded and nothing is left out.
 *
 * <p>Within version 1 keys may be added, never renamed or given another meaning. The JSON Schema lies beside the
 * classes as {@code reading-1.schema.json}.
 */
@NullMarked
package org.hearsay.format;

import org.jspecify.annotations.NullMarked;
