/**
 * Scores statements against people's annotations, figure for figure as the Python scorer {@code attribution.py} does:
 * the same tokens, the same matching, the same bootstrap draws, the same rounding.
 *
 * <p>The gold is a folder with {@code text/*.txt} and {@code attributions/*.ann} in brat standoff, as PolNeAR ships it.
 * It has one layer, so only statements without a parent are scored. {@link AttributionScorer} takes any function from
 * text to statements; what it returns is rows of numbers ({@link Score}) and the printed lines.
 */
@NullMarked
package org.hearsay.cli.evaluation;

import org.jspecify.annotations.NullMarked;
