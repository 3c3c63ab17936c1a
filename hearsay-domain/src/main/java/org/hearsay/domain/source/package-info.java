/** Who speaks. */
@NullMarked
package org.hearsay.domain.source;

import org.jspecify.annotations.NullMarked;
