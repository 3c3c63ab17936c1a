/** What every pack of a language has to answer. */
@NullMarked
package org.hearsay.verify.pack;

import org.jspecify.annotations.NullMarked;
