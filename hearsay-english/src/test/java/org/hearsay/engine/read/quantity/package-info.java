@NullMarked
package org.hearsay.engine.read.quantity;

import org.jspecify.annotations.NullMarked;
