/**
 * Where words and sentences begin and end, for languages that are written with spaces. What depends on the language lies in
 * the classes of {@link org.hearsay.engine.language.SegmentWord}. Models are trained on this cutting: {@code
 * training/syntax.py} does the same, and a test holds the two together.
 */
@NullMarked
package org.hearsay.engine.segment;

import org.jspecify.annotations.NullMarked;
