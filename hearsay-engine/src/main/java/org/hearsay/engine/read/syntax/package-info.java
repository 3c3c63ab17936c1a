/** Dependency trees of sentences, from a model's scores of all pairs of words. */
@NullMarked
package org.hearsay.engine.read.syntax;

import org.jspecify.annotations.NullMarked;
