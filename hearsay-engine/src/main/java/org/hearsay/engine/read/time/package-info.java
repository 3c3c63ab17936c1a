/** What the trees of any language tell about the time of a clause. */
@NullMarked
package org.hearsay.engine.read.time;

import org.jspecify.annotations.NullMarked;
