/**
 * Finds attribution relations (source, cue, content) with a trained model. {@link
 * org.hearsay.engine.model.TextModel} scores words; everything that turns scores into spans is here: the words and
 * what the model is told about them ({@link org.hearsay.engine.text.ModelWords}), the windows it sees at once,
 * a linear-chain conditional random field over the labels of the cues and, for each cue, over the labels of its source
 * and content (Lafferty, McCallum and Pereira 2001), and the choice among relations that collide ({@link
 * org.hearsay.engine.read.attribution.RelationFinder}).
 */
@NullMarked
package org.hearsay.engine.read.attribution;

import org.jspecify.annotations.NullMarked;
