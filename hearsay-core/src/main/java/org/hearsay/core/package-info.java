/**
 * The facade of Hearsay's core: {@link org.hearsay.core.Reader} turns one document into one {@link org.hearsay.core.Reading}. Everything here is a pure function of its input: no files, no clock, no logging.
 */
@NullMarked
package org.hearsay.core;

import org.jspecify.annotations.NullMarked;
