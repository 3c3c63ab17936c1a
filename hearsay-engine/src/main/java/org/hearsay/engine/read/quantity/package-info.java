/** How many, and of what: numbers in digits and words, with their bounds, their unit and what they count. */
@NullMarked
package org.hearsay.engine.read.quantity;

import org.jspecify.annotations.NullMarked;
