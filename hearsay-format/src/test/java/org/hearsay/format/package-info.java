/** Tests of what other programs read. */
@NullMarked
package org.hearsay.format;

import org.jspecify.annotations.NullMarked;
