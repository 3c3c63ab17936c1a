package org.hearsay.engine.read.attribution;

import java.util.BitSet;

/**
 * What a cue candidate comes to.
 *
 * @param candidate the cue
 * @param source words of the passage
 * @param content words of the passage, not empty
 * @param confidence 0 to 1
 */
record DecodedCue(CueCandidate candidate, BitSet source, BitSet content, double confidence) {}
