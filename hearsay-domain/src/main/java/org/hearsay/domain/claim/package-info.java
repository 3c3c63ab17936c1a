/** Checkable propositions. */
@NullMarked
package org.hearsay.domain.claim;

import org.jspecify.annotations.NullMarked;
