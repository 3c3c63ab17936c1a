package org.hearsay.report;

/** Lines for a terminal: wrapped, and set off with escape sequences where they are wanted. */
class TextPage {

    /** Narrower terminals get lines this wide, and the terminal breaks them. */
    private static final int NARROWEST = 24;

    /** Quotations wider than this are hard to read, however wide the terminal. */
    private static final int WIDEST = 100;

    private final StringBuilder out = new StringBuilder();
    private final int width;
    private final boolean colour;

    TextPage(int width, boolean colour) {
        this.width = Math.max(NARROWEST, Math.min(WIDEST, width));
        this.colour = colour;
    }

    final StringBuilder out() {
        return out;
    }

    final int width() {
        return width;
    }

    /** A line that may wrap; every piece is styled by itself, so that pagers cut it without harm. */
    final void line(String text, String style) {
        StringBuilder lines = new StringBuilder();
        Wrap.append(lines, text, "", "", 0, width);
        lines.toString().lines().forEach(l -> out.append(styled(l, style)).append('\n'));
    }

    final void indented(String text) {
        StringBuilder lines = new StringBuilder();
        Wrap.append(lines, text, "", "", 4, width);
        lines.toString()
                .lines()
                .forEach(l -> out.append("    ").append(styled(l, "2")).append('\n'));
    }

    final String styled(String text, String style) {
        return colour && !style.isEmpty() && !text.isEmpty() ? "\u001B[" + style + "m" + text + "\u001B[0m" : text;
    }

    @Override
    public final String toString() {
        return out.toString();
    }
}
