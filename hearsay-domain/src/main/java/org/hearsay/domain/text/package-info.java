/** Where words stand: spans, their translation into code points, and ids made from what stands there. */
@NullMarked
package org.hearsay.domain.text;

import org.jspecify.annotations.NullMarked;
