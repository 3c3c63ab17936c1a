package org.hearsay.ingest;

import java.util.List;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.document.Metadata;

/**
 * What a file holds.
 *
 * @param text what blocks point into
 * @param blocks its layout
 * @param metadata what it says about itself
 */
record Extract(String text, List<Block> blocks, Metadata metadata) {}
