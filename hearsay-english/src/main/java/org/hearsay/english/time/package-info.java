/** Dates, times of day and lengths of time as English writes them. */
@NullMarked
package org.hearsay.english.time;

import org.jspecify.annotations.NullMarked;
