/**
 * The calendar as all languages share it: dates as far as a text says them, in EDTF (ISO 8601-2), and what they are counted
 * from; and what the trees of any language tell about the time of a clause. A language's own rules find the words; what follows from them is reckoned here.
 */
@NullMarked
package org.hearsay.engine.calendar;

import org.jspecify.annotations.NullMarked;
