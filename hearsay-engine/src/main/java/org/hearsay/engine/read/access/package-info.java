/**
 * How an origin came to know what it says: it saw it, took part, was told, goes by a document, infers it, or the text
 * leaves it open.
 */
@NullMarked
package org.hearsay.engine.read.access;

import org.jspecify.annotations.NullMarked;
