package org.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Notice;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.hearsay.report.Shares.Hand;
import org.hearsay.report.Shares.Voice;

/**
 * A reading for a terminal: how much of the text is attributed, then who says what, in exact words. Line breaks inside
 * a quotation are folded and control characters made visible; no other character is changed.
 */
public final class TextReport {

    private static final String[] HUES = {"36", "33", "35", "32", "34", "31", "96", "95"};

    private TextReport() {}

    /**
     * @param width columns of the terminal; lines are at most 100 wide
     * @param colour whether to set colours and weights with escape sequences
     * @return the report, every line ended by a line break
     */
    public static String render(Reading reading, int width, boolean colour) {
        return new Page(width, colour).reading(reading, Shares.of(reading)).toString();
    }

    /** A line between two reports. */
    public static String rule(int width, boolean colour) {
        return new Page(width, colour).rule().toString();
    }

    /**
     * What stands at the end of several reports: their sum, and a line for each.
     *
     * @return nothing for fewer than two
     */
    public static String overview(List<IndexEntry> entries, int width, boolean colour) {
        return entries.size() < 2
                ? ""
                : new Page(width, colour).overview(entries).toString();
    }

    private static final class Page extends TextPage {

        Page(int width, boolean colour) {
            super(width, colour);
        }

        Page reading(Reading reading, Shares shares) {
            Document document = reading.document();
            line(Labels.title(document), "1");
            List<String> origin = Labels.origin(document.metadata());
            if (!origin.isEmpty()) {
                line(String.join(" · ", origin), "2");
            }
            out().append('\n');
            line(summary(reading, shares), "");
            if (shares.attributed() > 0) {
                line("Of what is attributed: " + String.join(" · ", Labels.standing(shares)), "");
                List<String> distances = Labels.distances(shares);
                if (!distances.isEmpty()) {
                    line("From the page to the origin: " + String.join(" · ", distances), "");
                }
            }
            for (Notice notice : Labels.notices(reading)) {
                Wrap.append(out(), Visible.line(notice.message()), styled("! ", "1"), "  ", 2, width());
            }
            if (reading.statements().isEmpty()) {
                out().append('\n');
                line(Labels.nothingFound(shares), "");
            }
            for (Voice voice : shares.voices()) {
                voice(voice, reading, shares);
            }
            return this;
        }

        private static String summary(Reading reading, Shares shares) {
            List<String> parts = new ArrayList<>();
            parts.add(Labels.count(shares.words(), "word"));
            parts.add(Labels.percent(shares.attributed(), shares.words()) + " attributed");
            if (!reading.statements().isEmpty()) {
                String by = shares.sources() == 0 ? "" : " by " + Labels.count(shares.sources(), "source");
                parts.add(Labels.count(reading.statements().size(), "statement") + by);
            }
            parts.addAll(Labels.leftOut(reading));
            parts.add(Labels.percent(shares.narration(), shares.words()) + " narration");
            if (shares.deepest() > 1) {
                parts.add("longest chain " + Labels.count(shares.deepest(), "hand"));
            }
            return String.join(" · ", parts);
        }

        private void voice(Voice voice, Reading reading, Shares shares) {
            out().append('\n');
            Source source = voice.source();
            String share = Labels.percent(voice.words(), shares.words());
            if (source == null) {
                line("No source named", "1");
                line(share, "2");
            } else {
                line(Visible.line(source.name()), "1");
                List<String> tags = new ArrayList<>(List.of(share));
                tags.addAll(Labels.tags(source));
                line(String.join(" · ", tags), "2");
                if (!source.aliases().isEmpty()) {
                    line("also " + source.aliases().stream().map(Visible::line).collect(Collectors.joining(", ")), "2");
                }
            }
            String bar = source == null ? "┊ " : styled("│ ", HUES[(voice.number() - 1) % HUES.length]);
            String text = reading.document().text();
            for (Statement statement : voice.statements()) {
                Wrap.append(out(), quote(statement.content(), text), "  " + bar, "  " + bar, 4, width());
                String below = below(statement, text, shares);
                if (!below.isEmpty()) {
                    indented(below);
                }
            }
        }

        /** The cue's exact words, then what is known about the statement, then the hands between. */
        private static String below(Statement statement, String text, Shares shares) {
            List<String> parts = new ArrayList<>();
            if (!statement.cue().isEmpty()) {
                parts.add("— " + quote(statement.cue(), text));
            }
            List<Span> shown = Labels.accessWords(statement);
            for (String tag : Labels.tags(statement)) {
                boolean words = !shown.isEmpty() && tag.equals(Labels.access(statement));
                parts.add(words ? tag + " “" + quote(shown, text) + "”" : tag);
            }
            for (List<Hand> path : shares.paths(statement)) {
                if (Labels.isShown(path)) {
                    parts.add("page ← " + path(path, text));
                }
            }
            return String.join(" · ", parts);
        }

        /** The hands, each with the words that say how the statement passed on. */
        private static String path(List<Hand> path, String text) {
            List<String> hands = new ArrayList<>();
            for (int i = 0; i < path.size(); i++) {
                Hand hand = path.get(i);
                Source source = hand.source();
                String how = Labels.how(hand, i == path.size() - 1);
                hands.add((source == null ? "not named" : Visible.line(source.name()))
                        + (how.isEmpty() ? "" : " (" + how + " “" + quote(hand.evidence(), text) + "”)"));
            }
            return String.join(" ← ", hands);
        }

        private static String quote(List<Span> spans, String text) {
            return spans.stream()
                    .filter(s -> s.end() <= text.length())
                    .map(s -> Visible.line(s.of(text)))
                    .collect(Collectors.joining(" … "));
        }

        Page overview(List<IndexEntry> entries) {
            rule();
            long words = entries.stream().mapToLong(IndexEntry::words).sum();
            long attributed = entries.stream().mapToLong(IndexEntry::attributed).sum();
            long statements = entries.stream().mapToLong(IndexEntry::statements).sum();
            line(
                    Labels.count(entries.size(), "document") + " · " + Labels.count(words, "word") + " · "
                            + Labels.percent(attributed, words) + " attributed · "
                            + Labels.count(statements, "statement"),
                    "1");
            for (IndexEntry entry : entries) {
                String row = entry.title() + " · " + Labels.count(entry.words(), "word") + " · "
                        + Labels.percent(entry.attributed(), entry.words()) + " attributed · "
                        + Labels.count(entry.sources(), "source");
                Wrap.append(out(), row, "  ", "    ", 4, width());
            }
            return this;
        }

        Page rule() {
            out().append('\n').append(styled("─".repeat(width()), "2")).append("\n\n");
            return this;
        }
    }
}
