/** Everything found in one document, and what found it. */
@NullMarked
package org.hearsay.domain.reading;

import org.jspecify.annotations.NullMarked;
