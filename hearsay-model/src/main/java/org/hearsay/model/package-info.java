/**
 * What ships as knowledge. {@link org.hearsay.model.AttributionModel} is the trained model behind the statements; its
 * files lie beside this package. It runs on ONNX Runtime in the process, and nothing is fetched, ever. {@link
 * org.hearsay.model.WordPieces} cuts words as the network was taught.
 */
@NullMarked
package org.hearsay.model;

import org.jspecify.annotations.NullMarked;
