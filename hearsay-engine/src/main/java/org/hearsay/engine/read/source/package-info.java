/**
 * Who speaks: the words that name speakers, joined into sources with a name, a kind and a role.
 */
@NullMarked
package org.hearsay.engine.read.source;

import org.jspecify.annotations.NullMarked;
