/**
 * Through whose hands a statement came: outlets that someone told, reports that are cited, paragraphs that go on with a
 * report, the publisher's own side. {@link org.hearsay.core.chain.Hands} finds them sentence by sentence,
 * {@link org.hearsay.core.chain.Chains} lays them out for every statement.
 */
@NullMarked
package org.hearsay.core.chain;

import org.jspecify.annotations.NullMarked;
