/**
 * What people look at outside the workbench. Both reports say the same things in the same order: how much of the text
 * is attributed and to whom ({@link org.hearsay.report.Shares}), then who says what, in exact words.
 *
 * <ul>
 *   <li>{@link org.hearsay.report.TextReport} writes for a terminal.
 *   <li>{@link org.hearsay.report.HtmlReport} writes one self-contained page, and an index over several.
 * </ul>
 *
 * <p>{@link org.hearsay.report.ComparisonText} and {@link org.hearsay.report.ComparisonHtml} do the same for several
 * documents. What both look up stands in {@link org.hearsay.report.Compared}; origins are numbered, and so coloured, once for
 * a whole comparison by {@link org.hearsay.report.OriginIndex}. The drawings are SVG inside the page: what their layout needs
 * to know ({@link org.hearsay.report.Families}, {@link org.hearsay.report.Timeline}, {@link org.hearsay.report.Crop}) is kept
 * apart from how it is written.
 *
 * <p>A text may be hostile. What goes to a terminal passes {@link org.hearsay.report.Visible}, what goes into a page
 * passes {@link org.hearsay.report.Html}; nothing else writes characters that a document chose. The page has no script
 * at all, and its content policy allows none.
 *
 * <p>Statements may nest, overlap and run over paragraphs. {@link org.hearsay.report.Segments} cuts the text at every
 * boundary into pieces that are the same all over, so that markup is flat and cannot be broken.
 */
@NullMarked
package org.hearsay.report;

import org.jspecify.annotations.NullMarked;
