/**
 * Who speaks: sources, their names, and the hands a statement went through.
 */
@NullMarked
package org.hearsay.core.source;

import org.jspecify.annotations.NullMarked;
