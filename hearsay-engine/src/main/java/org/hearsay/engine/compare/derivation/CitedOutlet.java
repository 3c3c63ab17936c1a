package org.hearsay.engine.compare.derivation;

import java.util.List;
import org.hearsay.domain.text.Span;

/**
 * An outlet or a body that a document cites.
 *
 * @param name as the document has it
 * @param passages what is told on its account; may grow while it is made
 * @param mention where it is named first
 */
record CitedOutlet(String name, List<Span> passages, Span mention) {}
