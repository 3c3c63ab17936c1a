/**
 * Checks of the whole that no single module can make: what the tests left out ({@link org.hearsay.verify.SkippedTests}),
 * how fast a document is read ({@link org.hearsay.verify.ReadBenchmark}) and, in {@code accuracy}, how much of what is
 * found is right. Nothing here ships.
 */
@NullMarked
package org.hearsay.verify;

import org.jspecify.annotations.NullMarked;
