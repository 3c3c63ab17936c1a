/**
 * Attribution relations: who said what, in which words, and how they are found in a text.
 */
@NullMarked
package org.hearsay.engine.read.statement;

import org.jspecify.annotations.NullMarked;
