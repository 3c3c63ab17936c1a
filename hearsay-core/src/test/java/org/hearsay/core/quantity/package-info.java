@NullMarked
package org.hearsay.core.quantity;

import org.jspecify.annotations.NullMarked;
