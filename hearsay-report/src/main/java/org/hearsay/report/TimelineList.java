package org.hearsay.report;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.hearsay.report.Timeline.Event;

/** The timeline as a table, for those who cannot see the drawing or want the words. */
final class TimelineList {

    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private TimelineList() {}

    static void append(StringBuilder out, Timeline timeline, Compared compared) {
        out.append("<details class=\"rest\"><summary>The same as a list</summary><table><thead><tr>")
                .append("<th scope=\"col\">happened</th><th scope=\"col\">said</th><th scope=\"col\">origin</th>")
                .append("<th scope=\"col\">words</th></tr></thead><tbody>");
        CardHtml cards = new CardHtml(compared);
        for (Event event : timeline.events()) {
            String to =
                    event.to().equals(event.from()) ? "" : " to " + event.to().format(YEAR);
            out.append("<tr class=\"acc v")
                    .append(Origin.filter(event.origin()))
                    .append("\"><td>")
                    .append(event.from().format(YEAR))
                    .append(to)
                    .append("</td><td>")
                    .append(event.said() == null ? "no date" : event.said().format(YEAR))
                    .append("</td><td>")
                    .append(Html.name(who(event)))
                    .append("</td><td>“")
                    .append(Html.name(compared.words(event.account())))
                    .append("” ");
            cards.document(out, event.account().document());
            out.append("</td></tr>\n");
        }
        out.append("</tbody></table></details>\n");
    }

    /** Number and name of the origin. */
    static String who(Event event) {
        Origin origin = event.origin();
        return origin == null ? "origin unknown" : origin.number() + " · " + origin.name();
    }
}
