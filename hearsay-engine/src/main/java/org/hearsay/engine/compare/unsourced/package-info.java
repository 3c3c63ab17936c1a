/** What is passed on and nobody is named who says so. */
@NullMarked
package org.hearsay.engine.compare.unsourced;

import org.jspecify.annotations.NullMarked;
