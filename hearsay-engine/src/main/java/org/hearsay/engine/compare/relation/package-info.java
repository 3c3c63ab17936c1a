/**
 * How claims relate: which of them answer one question, and whether their answers can both hold. A model gives every
 * claim a vector and every word in it another; claims with near vectors are candidates, and for these alone the words are
 * held against each other.
 */
@NullMarked
package org.hearsay.engine.compare.relation;

import org.jspecify.annotations.NullMarked;
