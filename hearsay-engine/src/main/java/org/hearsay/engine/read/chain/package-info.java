/**
 * Through whose hands a statement came: outlets that someone told, reports that are cited, paragraphs that go on with a
 * report, the publisher's own side. {@link org.hearsay.engine.read.chain.Hands} finds them sentence by sentence,
 * {@link org.hearsay.engine.read.chain.Chains} lays them out for every statement.
 */
@NullMarked
package org.hearsay.engine.read.chain;

import org.jspecify.annotations.NullMarked;
