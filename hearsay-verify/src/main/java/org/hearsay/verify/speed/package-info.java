/** How fast whole runs are, each in a process of its own, side by side with another tool's and from short texts to long. */
@NullMarked
package org.hearsay.verify.speed;

import org.jspecify.annotations.NullMarked;
