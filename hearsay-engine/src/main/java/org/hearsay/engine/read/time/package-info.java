/**
 * DateValue: dates, times of day and lengths of time that a text names, with what they mean in EDTF (ISO 8601-2) as far as
 * the words and the document's date settle it.
 */
@NullMarked
package org.hearsay.engine.read.time;

import org.jspecify.annotations.NullMarked;
