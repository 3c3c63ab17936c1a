/** What several documents have to do with one another: points at issue, derivations, agreement. */
@NullMarked
package org.hearsay.domain.comparison;

import org.jspecify.annotations.NullMarked;
