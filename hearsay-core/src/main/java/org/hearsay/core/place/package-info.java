/** Where on the earth: places that names in a text stand for. */
@NullMarked
package org.hearsay.core.place;

import org.jspecify.annotations.NullMarked;
