package org.hearsay.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writing drawings. */
final class Svg {

    private Svg() {}

    /** A coordinate with at most one decimal; the same on every platform. */
    static String n(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    /** Opens a drawing of its own size that may be scrolled sideways on narrow screens. */
    static void open(StringBuilder out, String kind, String label, double width, double height) {
        out.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .append(Html.escape(label))
                .append("\"><svg class=\"")
                .append(kind)
                .append("\" width=\"")
                .append(n(width))
                .append("\" height=\"")
                .append(n(height))
                .append("\" viewBox=\"0 0 ")
                .append(n(width))
                .append(' ')
                .append(n(height))
                .append("\" role=\"img\" aria-label=\"")
                .append(Html.escape(label))
                .append("\">\n");
    }

    static void close(StringBuilder out) {
        out.append("</svg></div>\n");
    }

    /** Text at a place; {@code attributes} are written by this program. */
    static void text(StringBuilder out, double x, double y, String attributes, String words) {
        out.append("<text x=\"")
                .append(n(x))
                .append("\" y=\"")
                .append(n(y))
                .append('"')
                .append(attributes.isEmpty() ? "" : " " + attributes)
                .append('>')
                .append(Html.escape(Visible.line(words)))
                .append("</text>");
    }

    /** What a pointer that rests on something is told. */
    static void title(StringBuilder out, String words) {
        out.append("<title>").append(Html.escape(Visible.line(words))).append("</title>");
    }
}
