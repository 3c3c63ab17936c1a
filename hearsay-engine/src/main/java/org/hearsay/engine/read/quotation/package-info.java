/**
 * Finds what stands in quotation marks and who said it, from marks, layout and the words around them. {@link
 * org.hearsay.engine.read.quotation.QuotationScanner} finds the marks, {@link
 * org.hearsay.engine.read.quotation.AttributionFinder} the speaker and the cue, {@link
 * org.hearsay.engine.read.quotation.QuotationReader} puts statements together.
 */
@NullMarked
package org.hearsay.engine.read.quotation;

import org.jspecify.annotations.NullMarked;
