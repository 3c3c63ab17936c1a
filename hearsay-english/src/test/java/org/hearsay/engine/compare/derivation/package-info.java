@NullMarked
package org.hearsay.engine.compare.derivation;

import org.jspecify.annotations.NullMarked;
