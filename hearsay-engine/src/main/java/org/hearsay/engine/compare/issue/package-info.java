/**
 * Points at issue, in three steps. Claims are told side by side with their surroundings ({@link Told}); comparators find
 * questions that several of them answer ({@link Question}); and behind each answer stand witnesses, so that copies are
 * folded and origins counted ({@link Points}).
 */
@NullMarked
package org.hearsay.engine.compare.issue;

import org.jspecify.annotations.NullMarked;
