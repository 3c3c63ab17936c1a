/** What the engine asks of a gazetteer: places by their names. */
@NullMarked
package org.hearsay.engine.gazetteer;

import org.jspecify.annotations.NullMarked;
