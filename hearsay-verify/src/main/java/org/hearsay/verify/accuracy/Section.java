package org.hearsay.verify.accuracy;

/**
 * One part of the report on accuracy.
 *
 * @param title its heading
 * @param body what stands under it, in Markdown
 */
record Section(String title, String body) {

    @Override
    public String toString() {
        return "## " + title + "\n\n" + body.strip() + "\n";
    }
}
