/**
 * Places by their names. {@link org.hearsay.model.gazetteer.GazetteerFile} reads the file that ships, and those that a
 * person adds; {@link org.hearsay.model.gazetteer.GazetteerWriter} makes them from tables in the 19 columns of GeoNames.
 *
 * <p>A file is looked into where it lies in memory, without being taken apart first: columns of numbers for the places,
 * and their names in the order of their bytes, cut into blocks of 16. Inside a block each name leaves out what it shares
 * with the one before. All numbers are big-endian:
 *
 * <pre>
 * "HSGZ"  version  places  regions  features  blocks  bytes of names       seven times 32 bits
 * latitude, longitude (100,000ths of a degree), number, people, region     a column of 32 bits for each,
 * all highest bytes first
 * feature                                                                  a column of 8 bits
 * where each region ends, its code                                         32 bits each, then UTF-8
 * features                                                                 12 bytes of ASCII each
 * where each block begins                                                  32 bits each
 * names: shared bytes, other bytes, UTF-8, how many places, their numbers  in bytes of seven bits
 * </pre>
 */
@NullMarked
package org.hearsay.model.gazetteer;

import org.jspecify.annotations.NullMarked;
