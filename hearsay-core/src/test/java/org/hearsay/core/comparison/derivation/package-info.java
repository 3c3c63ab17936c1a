@NullMarked
package org.hearsay.core.comparison.derivation;

import org.jspecify.annotations.NullMarked;
