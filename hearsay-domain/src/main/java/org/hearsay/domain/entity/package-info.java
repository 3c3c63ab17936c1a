/** Who and what a text is about, and who belongs to whom. */
@NullMarked
package org.hearsay.domain.entity;

import org.jspecify.annotations.NullMarked;
