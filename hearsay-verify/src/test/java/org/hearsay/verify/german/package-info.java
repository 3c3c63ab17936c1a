/**
 * A sketch of German: what a second language takes, and a proof that the engine holds no word of the first. Its tables have a
 * few words a class, and its model knows the trees of twenty sentences by heart.
 */
@NullMarked
package org.hearsay.verify.german;

import org.jspecify.annotations.NullMarked;
