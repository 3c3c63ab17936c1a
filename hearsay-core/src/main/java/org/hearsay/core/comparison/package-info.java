/**
 * Several readings side by side. So far: which sources of different documents may be the same
 * ({@link org.hearsay.core.comparison.Merges}).
 */
@NullMarked
package org.hearsay.core.comparison;

import org.jspecify.annotations.NullMarked;
