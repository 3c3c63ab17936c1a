/** How many and how much. */
@NullMarked
package org.hearsay.domain.quantity;

import org.jspecify.annotations.NullMarked;
