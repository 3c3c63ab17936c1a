/**
 * Hearsay put together, for whatever runs it: the command line, a server, a batch job.
 *
 * <p>{@link org.hearsay.app.Hearsay} is the entry. It joins what turns bytes into documents (ingest), the packs of languages
 * with a person's own words ({@link org.hearsay.app.WordsFile}), the models and gazetteers that ship ({@link
 * org.hearsay.app.ShippedParts}) and those a person added ({@link org.hearsay.app.GazetteerFolder}), and hands out the engine's
 * reader and comparer. Nothing here looks at the environment or the arguments of the process: who calls says what is wanted.
 */
@NullMarked
package org.hearsay.app;

import org.jspecify.annotations.NullMarked;
