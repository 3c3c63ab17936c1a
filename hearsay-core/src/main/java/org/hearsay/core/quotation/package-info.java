/**
 * Finds what stands in quotation marks and who said it, from marks, layout and the words around them. {@link
 * org.hearsay.core.quotation.QuotationScanner} finds the marks, {@link
 * org.hearsay.core.quotation.AttributionFinder} the speaker and the cue, {@link
 * org.hearsay.core.quotation.QuotationReader} puts statements together.
 */
@NullMarked
package org.hearsay.core.quotation;

import org.jspecify.annotations.NullMarked;
