/** Tests of the scorer. */
@NullMarked
package org.hearsay.cli.evaluation;

import org.jspecify.annotations.NullMarked;
