/**
 * Checkable propositions. Narration and innermost statements are cut into clauses; each says who did what to whom, where,
 * when and how many, whether it is negated, and whether it is told as a fact or as something possible, planned or
 * hypothetical. Attitudes and questions make no claims.
 */
@NullMarked
package org.hearsay.engine.read.claim;

import org.jspecify.annotations.NullMarked;
