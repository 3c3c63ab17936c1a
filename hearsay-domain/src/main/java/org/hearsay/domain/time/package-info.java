/** When, in EDTF. */
@NullMarked
package org.hearsay.domain.time;

import org.jspecify.annotations.NullMarked;
