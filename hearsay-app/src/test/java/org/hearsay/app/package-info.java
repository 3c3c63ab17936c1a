/** Tests of the program put together. */
@NullMarked
package org.hearsay.app;

import org.jspecify.annotations.NullMarked;
