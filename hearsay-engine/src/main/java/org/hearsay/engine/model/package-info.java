/** What the engine asks of trained models: words in, scores out. No tensors. */
@NullMarked
package org.hearsay.engine.model;

import org.jspecify.annotations.NullMarked;
