/** Attribution relations: who says what, and the links of the chains through which it reached the page. */
@NullMarked
package org.hearsay.domain.statement;

import org.jspecify.annotations.NullMarked;
