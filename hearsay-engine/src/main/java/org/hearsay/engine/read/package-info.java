/** Reading one document, behind the facade {@link org.hearsay.engine.read.Reader}. */
@NullMarked
package org.hearsay.engine.read;

import org.jspecify.annotations.NullMarked;
