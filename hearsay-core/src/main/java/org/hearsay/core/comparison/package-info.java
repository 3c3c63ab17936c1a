/**
 * Several readings side by side: who took which passages from whom
 * ({@link org.hearsay.core.comparison.derivation}), which sources of different documents may be the same
 * ({@link org.hearsay.core.comparison.Merges}), and what nobody answers for
 * ({@link org.hearsay.core.comparison.Unsourced}). {@link org.hearsay.core.comparison.Comparer} does it all.
 */
@NullMarked
package org.hearsay.core.comparison;

import org.jspecify.annotations.NullMarked;
