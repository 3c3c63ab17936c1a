/**
 * The {@code hearsay} command.
 *
 * <p>{@link org.hearsay.cli.HearsayCommand} is the entry; {@link org.hearsay.cli.ReadCommand} takes inputs one after the other
 * ({@link org.hearsay.cli.Inputs}), hands each to a {@link org.hearsay.cli.DocumentReader} and what comes back to a
 * {@link org.hearsay.cli.ReadingSink}. Never more than one document is in memory, and one that fails costs itself.
 *
 * <p>Results go to standard output, all else to standard error. Exit status: 0 done, 1 some inputs failed, 2 wrong
 * usage.
 */
@NullMarked
package org.hearsay.cli;

import org.jspecify.annotations.NullMarked;
