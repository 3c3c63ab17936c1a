/**
 * Which passages of a document come from another one, in steps that can be run one by one: a
 * {@link org.hearsay.engine.compare.derivation.Sketch} of each document, pairs of documents that share rare
 * words in a row ({@link org.hearsay.engine.compare.derivation.Candidates}), the passages that they share
 * ({@link org.hearsay.engine.compare.derivation.Alignment}), and who took them from whom
 * ({@link org.hearsay.engine.compare.derivation.Derivations}). Time and memory grow with the number of words.
 */
@NullMarked
package org.hearsay.engine.compare.derivation;

import org.jspecify.annotations.NullMarked;
