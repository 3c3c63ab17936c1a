/**
 * How much of what Hearsay finds is right, measured against texts that people annotated. Everything goes through the
 * real command, so the figures are those of the program and not of its parts: {@link
 * org.hearsay.verify.accuracy.Accuracy} runs it, {@link org.hearsay.verify.accuracy.QuotedStretches} says what counts as
 * a quoted stretch, {@link org.hearsay.verify.accuracy.SpeakerShare} counts. All offsets are in code points.
 */
@NullMarked
package org.hearsay.verify.accuracy;

import org.jspecify.annotations.NullMarked;
