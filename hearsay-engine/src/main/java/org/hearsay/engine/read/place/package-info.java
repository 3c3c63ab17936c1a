/** Where on the earth: places that names in a text stand for. */
@NullMarked
package org.hearsay.engine.read.place;

import org.jspecify.annotations.NullMarked;
