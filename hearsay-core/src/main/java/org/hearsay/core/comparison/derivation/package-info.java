/**
 * Which passages of a document come from another one, in steps that can be run one by one: a
 * {@link org.hearsay.core.comparison.derivation.Sketch} of each document, pairs of documents that share rare
 * words in a row ({@link org.hearsay.core.comparison.derivation.Candidates}), the passages that they share
 * ({@link org.hearsay.core.comparison.derivation.Alignment}), and who took them from whom
 * ({@link org.hearsay.core.comparison.derivation.Derivations}). Time and memory grow with the number of words.
 */
@NullMarked
package org.hearsay.core.comparison.derivation;

import org.jspecify.annotations.NullMarked;
