/**
 * Checkable propositions. Every predicate of a clause that tells something is a claim, with its arguments: who did what to
 * whom, where, when and how many, whether that is negated, and whether it is told as a fact or as something possible,
 * planned or hypothetical. Attitudes, questions and the words that attribute make no claims.
 *
 * <p>{@link org.hearsay.engine.read.claim.Clauses} says which words are such predicates, going by the tree ({@code
 * ClauseShape}, {@code ClauseSubjects}) and by who says what ({@code Layers}, {@code AttributingClauses}); {@code
 * ClauseExtent} says which words belong to each; {@code Polarities}, {@code Modalities} and {@code ClaimActors} read the
 * rest off. What the tree leaves open, words decide ({@link org.hearsay.engine.language.ClaimWord}).
 */
@NullMarked
package org.hearsay.engine.read.claim;

import org.jspecify.annotations.NullMarked;
