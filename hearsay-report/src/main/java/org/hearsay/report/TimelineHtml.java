package org.hearsay.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.hearsay.report.Timeline.Event;
import org.jspecify.annotations.Nullable;

/**
 * What happened when, above, against when it was said, below, on one scale of days. A dot is a claim; claims of one
 * origin that tell of the same day on the same day share a line, which is the wider the more they are. Days on which nothing
 * is told are left out, and a gap in the axis says so.
 */
final class TimelineHtml {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private static final double WIDTH = 1176;
    private static final double LEFT = 112;
    private static final double RIGHT = 84;
    private static final double BETWEEN = 120;
    private static final double HIGHEST = 150;
    private static final double DOT = 11;

    /** Days further apart than this are drawn as if they were this far apart. */
    private static final int GAP = 3;

    /** With more claims than this the lines are drawn fainter. */
    private static final int DENSE = 60;

    /** So many columns of dots may stand on one day. */
    private static final int COLUMNS = 4;

    private record Line(LocalDate from, LocalDate said, int origin) {}

    private final StringBuilder out;
    private final Timeline timeline;
    private final Compared compared;
    private final Map<LocalDate, Double> at = new HashMap<>();
    private final double unit;
    private final double end;
    private double above;

    private TimelineHtml(StringBuilder out, Timeline timeline, Compared compared) {
        this.out = out;
        this.timeline = timeline;
        this.compared = compared;
        List<LocalDate> days = timeline.days();
        double units = 0;
        List<Double> places = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            units += i == 0 ? 0 : Math.min(GAP, gap(i));
            places.add(units);
        }
        this.unit = units == 0 ? 0 : Math.min(150, (WIDTH - LEFT - RIGHT) / units);
        for (int i = 0; i < days.size(); i++) {
            at.put(days.get(i), LEFT + places.get(i) * unit);
        }
        this.end = LEFT + units * unit + RIGHT;
    }

    static void append(StringBuilder out, Timeline timeline, Compared compared) {
        new TimelineHtml(out, timeline, compared).all();
    }

    private long gap(int i) {
        return timeline.days().get(i).toEpochDay() - timeline.days().get(i - 1).toEpochDay();
    }

    private void all() {
        Map<LocalDate, List<Event>> happened = new LinkedHashMap<>();
        Map<LocalDate, List<Event>> said = new LinkedHashMap<>();
        for (Event event : timeline.events()) {
            happened.computeIfAbsent(event.from(), d -> new ArrayList<>()).add(event);
            if (event.said() != null) {
                said.computeIfAbsent(Objects.requireNonNull(event.said()), d -> new ArrayList<>())
                        .add(event);
            }
        }
        int columns = (int) Math.max(1, Math.min(COLUMNS, unit / DOT - 1));
        int most = Math.max(most(happened), most(said));
        int rows = (most + columns - 1) / columns;
        double size = Math.min(DOT, HIGHEST / Math.max(1, rows));
        above = 20 + Math.min(HIGHEST, rows * size);
        double below = above + BETWEEN;
        double height = below + Math.ceil((double) most(said) / columns) * size + 12;
        out.append("<p class=\"meta note-of\">")
                .append(Labels.count(timeline.events().size(), "claim"))
                .append(
                        " whose words name a day, copies left out. Above, the day it happened; below, the day it was said.</p>\n");
        Svg.open(
                out,
                timeline.events().size() > DENSE ? "times dense" : "times",
                "When it happened against when it was said; the same as a list follows",
                end,
                height);
        lines(below);
        axis(above, "happened");
        axis(below, "said");
        for (Map.Entry<LocalDate, List<Event>> day : happened.entrySet()) {
            dots(day.getKey(), day.getValue(), columns, size, true, above);
        }
        for (Map.Entry<LocalDate, List<Event>> day : said.entrySet()) {
            dots(day.getKey(), day.getValue(), columns, size, false, below);
        }
        days();
        Svg.close(out);
        TimelineList.append(out, timeline, compared);
    }

    private static int most(Map<LocalDate, List<Event>> days) {
        return days.values().stream().mapToInt(List::size).max().orElse(0);
    }

    private double x(LocalDate day) {
        return Objects.requireNonNull(at.get(day));
    }

    private void axis(double y, String name) {
        out.append("<path class=\"axis\" d=\"M")
                .append(Svg.n(LEFT - 14))
                .append(' ')
                .append(Svg.n(y));
        out.append('H').append(Svg.n(end - 30)).append("\"/>");
        Svg.text(out, 0, y + 4, "class=\"row\"", name);
        for (int i = 1; i < timeline.days().size(); i++) {
            if (gap(i) > GAP) {
                double middle = (x(timeline.days().get(i)) + x(timeline.days().get(i - 1))) / 2;
                out.append("<path class=\"cut\" d=\"M")
                        .append(Svg.n(middle - 5))
                        .append(' ')
                        .append(Svg.n(y + 5));
                out.append("l5 -10m3 0l-5 10\"/>");
            }
        }
        out.append('\n');
    }

    /** The names of the days, between the axes, as many as have room. */
    private void days() {
        double free = 0;
        int year = 0;
        for (LocalDate day : timeline.days()) {
            double x = x(day);
            out.append("<path class=\"tick\" d=\"M")
                    .append(Svg.n(x))
                    .append(' ')
                    .append(Svg.n(above))
                    .append("v5M");
            out.append(Svg.n(x)).append(' ').append(Svg.n(above + BETWEEN)).append("v-5\"/>");
            if (x >= free) {
                String name = day.format(day.getYear() == year ? DAY : YEAR);
                Svg.text(out, x, above + 19, "class=\"day\"", name);
                Svg.text(out, x, above + BETWEEN - 11, "class=\"day\"", name);
                free = x + name.length() * 6.2 + 12;
                year = day.getYear();
            }
        }
    }

    private void lines(double below) {
        Map<Line, List<Event>> lines = new LinkedHashMap<>();
        for (Event event : timeline.events()) {
            if (event.said() != null) {
                lines.computeIfAbsent(
                                new Line(
                                        event.from(),
                                        Objects.requireNonNull(event.said()),
                                        Origin.filter(event.origin())),
                                l -> new ArrayList<>())
                        .add(event);
            }
        }
        Map<String, Integer> beside = new HashMap<>();
        lines.forEach((line, events) -> {
            int offset = beside.merge(line.from() + " " + line.said(), 1, Integer::sum) - 1;
            double shift = (offset % 2 == 0 ? 1 : -1) * ((offset + 1) / 2) * 3.0;
            out.append("<path class=\"ev link ")
                    .append(classes(events.get(0).origin()))
                    .append("\" stroke-width=\"");
            out.append(Svg.n(1 + Math.min(4, Math.sqrt(events.size() - 1.0)))).append("\" d=\"M");
            out.append(Svg.n(x(line.from()) + shift))
                    .append(' ')
                    .append(Svg.n(above + 24))
                    .append('L');
            out.append(Svg.n(x(line.said()) + shift))
                    .append(' ')
                    .append(Svg.n(below - 24))
                    .append("\"/>\n");
        });
    }

    private static String classes(@Nullable Origin origin) {
        return Origin.hue(origin) + " v" + Origin.filter(origin);
    }

    private void dots(LocalDate day, List<Event> events, int columns, double size, boolean up, double axis) {
        int wide = Math.min(columns, events.size());
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            double x = x(day) + (i % wide - (wide - 1) / 2.0) * size;
            double y = axis + (up ? -1 : 1) * (size / 2 + 2 + Math.floorDiv(i, wide) * size);
            out.append("<g class=\"ev ").append(classes(event.origin())).append("\">");
            if (up && !event.to().equals(event.from())) {
                out.append("<path class=\"span\" d=\"M")
                        .append(Svg.n(x))
                        .append(' ')
                        .append(Svg.n(y));
                out.append('H').append(Svg.n(x(event.to()))).append("\"/>");
            }
            out.append("<circle cx=\"")
                    .append(Svg.n(x))
                    .append("\" cy=\"")
                    .append(Svg.n(y))
                    .append("\" r=\"");
            out.append(Svg.n(size * 0.4)).append("\"/>");
            Svg.title(out, TimelineList.who(event) + ": “" + compared.words(event.account()) + "”");
            out.append("</g>\n");
        }
    }
}
