/** Verbs that attribute words to someone. */
@NullMarked
package org.hearsay.engine.speech;

import org.jspecify.annotations.NullMarked;
