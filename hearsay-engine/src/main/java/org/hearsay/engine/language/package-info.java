/**
 * The words of a language by class. The engine's code names classes of words ({@link
 * org.hearsay.engine.language.WordClass}), never a word; a pack's tables say which words they are ({@link
 * org.hearsay.engine.language.Vocabulary}).
 */
@NullMarked
package org.hearsay.engine.language;

import org.jspecify.annotations.NullMarked;
