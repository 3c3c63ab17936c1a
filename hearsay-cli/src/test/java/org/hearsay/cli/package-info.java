/** Tests of the command. */
@NullMarked
package org.hearsay.cli;

import org.jspecify.annotations.NullMarked;
