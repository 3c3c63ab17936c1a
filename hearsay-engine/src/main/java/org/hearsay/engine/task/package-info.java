/** Work that is done side by side on an executor that whoever uses the engine hands in. */
@NullMarked
package org.hearsay.engine.task;

import org.jspecify.annotations.NullMarked;
