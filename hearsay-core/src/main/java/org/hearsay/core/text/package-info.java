/**
 * Places in a text: half-open spans in UTF-16 units, and the words between them.
 */
@NullMarked
package org.hearsay.core.text;

import org.jspecify.annotations.NullMarked;
