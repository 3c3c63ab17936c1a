/** Places on the earth. */
@NullMarked
package org.hearsay.domain.place;

import org.jspecify.annotations.NullMarked;
