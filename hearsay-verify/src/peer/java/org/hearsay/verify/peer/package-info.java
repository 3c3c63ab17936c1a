/** Other tools that Hearsay is measured against; compiled in the profile {@code peer} alone and never shipped. */
@NullMarked
package org.hearsay.verify.peer;

import org.jspecify.annotations.NullMarked;
