/** Which sources of different documents may be one. */
@NullMarked
package org.hearsay.engine.compare.merge;

import org.jspecify.annotations.NullMarked;
