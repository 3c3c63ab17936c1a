/**
 * Several readings side by side: who took which passages from whom
 * ({@link org.hearsay.engine.compare.derivation}), which sources of different documents may be the same
 * ({@link org.hearsay.engine.compare.merge.Merges}), and what nobody answers for
 * ({@link org.hearsay.domain.comparison.Unsourced}). {@link org.hearsay.engine.compare.Comparer} does it all.
 */
@NullMarked
package org.hearsay.engine.compare;

import org.jspecify.annotations.NullMarked;
