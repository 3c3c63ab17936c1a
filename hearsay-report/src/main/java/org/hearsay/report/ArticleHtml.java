package org.hearsay.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Span;
import org.hearsay.report.Segments.Segment;
import org.hearsay.report.Shares.Voice;

/**
 * The text with its tints. All of the text is written, each character once and in order, so that the page without its
 * markup and margin is the original. Written in two goes: what belongs into the page's head, then the rest.
 */
final class ArticleHtml {

    /** A headline further down than this is no headline of the page. */
    private static final int LAST_TITLE = 6;

    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "syr", "ug", "ur", "yi");

    private record Place(int at, int statement) {}

    private final Reading reading;
    private final Shares shares;
    private final String text;
    private final List<Block> blocks;
    private final List<Segment> segments;
    private final List<Place> starts;
    private final List<Place> ends;
    private final int title;
    private final Set<String> used = new LinkedHashSet<>();
    private int segment;
    private int start;
    private int end;

    ArticleHtml(Reading reading, Shares shares) {
        this.reading = reading;
        this.shares = shares;
        this.text = reading.document().text();
        this.blocks = reading.document().blocks();
        this.segments = Segments.of(reading);
        List<Statement> statements = reading.statements();
        this.starts = IntStream.range(0, statements.size())
                .mapToObj(i -> new Place(statements.get(i).content().get(0).start(), i))
                .sorted(Comparator.comparingInt(Place::at))
                .toList();
        this.ends = IntStream.range(0, statements.size())
                .mapToObj(i -> new Place(lastEnd(statements.get(i)), i))
                .sorted(Comparator.comparingInt(Place::at))
                .toList();
        this.title = findTitle();
    }

    private static int lastEnd(Statement statement) {
        return statement.content().stream().mapToInt(Span::end).max().orElse(0);
    }

    private int findTitle() {
        for (int i = 0; i < Math.min(LAST_TITLE, blocks.size()); i++) {
            if (blocks.get(i).kind() == Block.Kind.TITLE) {
                return i;
            }
            if (blocks.get(i).kind() != Block.Kind.HEADER) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the text brings its own headline, which then is the page's. */
    boolean hasTitle() {
        return title >= 0;
    }

    /** The headline and the headers before it, if the text begins with them. */
    void front(StringBuilder out) {
        if (hasTitle()) {
            out.append("<div class=\"front\"").append(language()).append('>');
            for (int i = 0; i <= title; i++) {
                gap(out, blocks.get(i).span().start());
                block(out, i);
            }
            out.append("</div>\n");
        }
    }

    /** The rest of the text. */
    void body(StringBuilder out) {
        out.append("<article id=\"text\" tabindex=\"-1\" aria-label=\"The text\"")
                .append(language())
                .append('>');
        for (int i = title + 1; i < blocks.size(); i++) {
            gap(out, blocks.get(i).span().start());
            out.append("<div class=\"row\">");
            int first = start;
            block(out, i);
            NotesHtml.append(
                    out,
                    starts.subList(first, start).stream()
                            .map(p -> reading.statements().get(p.statement))
                            .toList(),
                    text,
                    shares);
            out.append("</div>");
        }
        gap(out, text.length());
        for (; start < starts.size(); start++) {
            begin(out, reading.statements().get(starts.get(start).statement));
        }
        out.append("</article>\n");
    }

    private String language() {
        String language = reading.document().metadata().language();
        if (language == null || !language.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}")) {
            return " dir=\"auto\"";
        }
        String base = language.toLowerCase(Locale.ROOT).replaceFirst("-.*", "");
        return " lang=\"" + language + "\" dir=\"" + (RIGHT_TO_LEFT.contains(base) ? "rtl" : "ltr") + "\"";
    }

    /** What lies between blocks: white space as it is, anything else as small print. */
    private void gap(StringBuilder out, int until) {
        int from = segment < segments.size() ? segments.get(segment).start() : text.length();
        if (from >= until) {
            return;
        }
        boolean blank = text.substring(from, until).isBlank();
        out.append(blank ? "" : "<div class=\"row\"><p class=\"t header\">");
        while (segment < segments.size() && segments.get(segment).start() < until) {
            Segment piece = segments.get(segment++);
            Html.escape(out, text, piece.start(), piece.end());
        }
        out.append(blank ? "" : "</p></div>");
    }

    private void block(StringBuilder out, int number) {
        Block block = blocks.get(number);
        int limit = number + 1 < blocks.size() ? blocks.get(number + 1).span().start() : Integer.MAX_VALUE;
        String tag = switch (block.kind()) {
            case TITLE -> number == title ? "h1" : "h2";
            case HEADING -> "h2";
            case QUOTATION -> "blockquote";
            case PARAGRAPH, ITEM, HEADER -> "p";
        };
        out.append('<')
                .append(tag)
                .append(" class=\"t ")
                .append(Labels.words(block.kind()))
                .append("\">");
        while (segment < segments.size()
                && segments.get(segment).start() < block.span().end()) {
            Segment piece = segments.get(segment++);
            boolean last = segment == segments.size()
                    || segments.get(segment).start() >= block.span().end();
            for (; start < starts.size() && starts.get(start).at < piece.end(); start++) {
                begin(out, reading.statements().get(starts.get(start).statement));
            }
            piece(out, piece);
            for (; end < ends.size() && ends.get(end).at <= (last ? limit - 1 : piece.end()); end++) {
                end(out, reading.statements().get(ends.get(end).statement));
            }
        }
        out.append("</").append(tag).append('>');
    }

    private void piece(StringBuilder out, Segment piece) {
        int open = 0;
        if (piece.content() != Segments.NONE) {
            Statement inner = reading.statements().get(piece.content());
            boolean nested = piece.outer() != Segments.NONE && piece.outer() != piece.content();
            out.append("<span class=\"s ").append(hue(inner)).append(voices(inner));
            if (nested) {
                Statement outer = reading.statements().get(piece.outer());
                out.append(" in o").append(hue(outer).charAt(1)).append(voices(outer));
            }
            out.append(inner.stance() == Stance.DENIES ? " deny\">" : "\">");
            open++;
        }
        if (piece.source() != Segments.NONE) {
            Statement statement = reading.statements().get(piece.source());
            out.append("<span class=\"who ")
                    .append(hue(statement))
                    .append(voices(statement))
                    .append("\">");
            open++;
        }
        if (piece.cue() != Segments.NONE) {
            Statement statement = reading.statements().get(piece.cue());
            out.append("<span class=\"cue ")
                    .append(hue(statement))
                    .append(voices(statement))
                    .append("\">");
            open++;
        }
        Html.escape(out, text, piece.start(), piece.end());
        out.append("</span>".repeat(open));
    }

    /** An empty element that links from elsewhere lead to. */
    private void begin(StringBuilder out, Statement statement) {
        if (used.add(statement.id())) {
            out.append("<span class=\"at ")
                    .append(hue(statement))
                    .append("\" id=\"")
                    .append(Html.escape(statement.id()))
                    .append("\"></span>");
        }
    }

    /** The source's number behind its words; links to the same statement in the list. The style sheet writes it. */
    private void end(StringBuilder out, Statement statement) {
        for (Voice voice : shares.voicesOf(statement)) {
            String name = voice.source() == null
                    ? "no source named"
                    : Visible.line(voice.source().name());
            out.append("<a class=\"mark ")
                    .append(HtmlReport.hue(voice))
                    .append(" v")
                    .append(voice.number())
                    .append("\" href=\"#in-")
                    .append(Html.escape(statement.id()))
                    .append("\" data-n=\"")
                    .append(HtmlReport.sign(voice))
                    .append("\" aria-label=\"")
                    .append(Html.escape(name))
                    .append("\"></a>");
        }
    }

    /** Colour means origin: where nobody is said to know, there is none. */
    private String hue(Statement statement) {
        List<Voice> voices = shares.voicesOf(statement);
        return voices.isEmpty() || shares.originUnknown(statement) ? "k0" : HtmlReport.hue(voices.get(0));
    }

    private String voices(Statement statement) {
        List<String> classes = new ArrayList<>();
        shares.voicesOf(statement).forEach(v -> classes.add(" v" + v.number()));
        return String.join("", classes);
    }
}
