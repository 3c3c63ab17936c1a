/**
 * What the steps of a comparison know of each document: its reading, its words and sentences, and whether an office or a
 * body published it in its own name.
 */
@NullMarked
package org.hearsay.engine.compare.document;

import org.jspecify.annotations.NullMarked;
