/**
 * Places in a text: half-open spans in UTF-16 units, and the words between them.
 */
@NullMarked
package org.hearsay.engine.text;

import org.jspecify.annotations.NullMarked;
