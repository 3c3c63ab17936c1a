package org.hearsay.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.report.Shares.Hand;
import org.hearsay.report.Shares.Voice;
import org.jspecify.annotations.Nullable;

/** The margin: for the statements that begin in a paragraph the way from page to origin, and what is known of it. */
final class NotesHtml {

    /** Enough words to tell statements of one paragraph apart, in UTF-16 units. */
    private static final int FIRST_WORDS = 34;

    private NotesHtml() {}

    /** Appends the note of one paragraph; statements that came the same way stand together. */
    static void append(StringBuilder out, List<Statement> statements, String text, Shares shares) {
        Map<List<List<Hand>>, List<Statement>> groups = new LinkedHashMap<>();
        for (Statement statement : statements) {
            groups.computeIfAbsent(bare(shares.paths(statement)), p -> new ArrayList<>())
                    .add(statement);
        }
        if (groups.isEmpty()) {
            return;
        }
        out.append("<div class=\"note\" role=\"note\" lang=\"en\" dir=\"ltr\">");
        groups.forEach((paths, group) -> group(out, paths, group, text, shares));
        out.append("</div>");
    }

    /** Without the words that they stand on, so that equal ways meet. */
    private static List<List<Hand>> bare(List<List<Hand>> paths) {
        return paths.stream()
                .map(p -> p.stream()
                        .map(h -> new Hand(h.source(), Link.How.UNKNOWN, List.of()))
                        .toList())
                .toList();
    }

    private static void group(
            StringBuilder out, List<List<Hand>> paths, List<Statement> statements, String text, Shares shares) {
        List<Voice> voices = shares.voicesOf(statements.get(0));
        out.append("<div class=\"g");
        voices.forEach(v -> out.append(" v").append(v.number()));
        out.append("\">");
        if (paths.isEmpty()) {
            out.append("<p class=\"path k0\"><span class=\"num k0\" aria-hidden=\"true\">?</span>")
                    .append("<span class=\"nobody\">no source named</span></p>");
        }
        for (List<Hand> path : paths) {
            path(out, path, voices);
        }
        Source only = voices.size() == 1 ? voices.get(0).source() : null;
        String hue = voices.isEmpty() ? "k0" : HtmlReport.hue(voices.get(0));
        List<String> ofSource = only == null ? List.of() : Labels.tags(only);
        if (statements.stream().map(Labels::tags).distinct().count() == 1) {
            tags(out, hue, "", ofSource, statements.get(0));
        } else {
            tags(out, hue, "", ofSource, null);
            for (Statement statement : statements) {
                if (!Labels.tags(statement).isEmpty()) {
                    tags(out, hue, firstWords(statement, text), List.of(), statement);
                }
            }
        }
        out.append("</div>");
    }

    private static void path(StringBuilder out, List<Hand> path, List<Voice> voices) {
        Voice voice = voices.stream()
                .filter(v -> path.stream()
                        .anyMatch(h -> h.source() != null && h.source().equals(v.source())))
                .reduce((a, b) -> b)
                .orElse(null);
        String hue = voice == null ? "k0" : HtmlReport.hue(voice);
        out.append("<p class=\"path ").append(hue).append("\">");
        if (voice != null) {
            out.append("<span class=\"num ")
                    .append(hue)
                    .append("\" aria-hidden=\"true\">")
                    .append(HtmlReport.sign(voice))
                    .append("</span>");
        }
        for (int i = 0; i < path.size(); i++) {
            Source source = path.get(i).source();
            boolean last = i == path.size() - 1;
            out.append(i == 0 ? "<span class=\"" : " <span class=\"from ")
                    .append(source == null ? "nobody" : last ? "o" : "")
                    .append("\">")
                    .append(source == null ? "not named" : Html.name(source.name()))
                    .append("</span>");
        }
        out.append("</p>");
    }

    private static void tags(
            StringBuilder out, String hue, String words, List<String> ofSource, @Nullable Statement statement) {
        List<String> own = statement == null ? List.of() : Labels.tags(statement);
        if (ofSource.isEmpty() && own.isEmpty()) {
            return;
        }
        String stance =
                statement == null || statement.stance() == Stance.ASSERTS ? "" : Labels.words(statement.stance());
        out.append("<ul class=\"tags ").append(hue).append("\">");
        if (!words.isEmpty()) {
            out.append("<li class=\"words\">").append(words).append("</li>");
        }
        ofSource.forEach(t -> out.append("<li>").append(t).append("</li>"));
        own.forEach(t -> out.append(t.equals(stance) ? "<li class=\"stance\">" : "<li>")
                .append(t)
                .append("</li>"));
        out.append("</ul>");
    }

    /** Where a statement begins, in its own words, cut between two of them. */
    private static String firstWords(Statement statement, String text) {
        int start = Math.min(statement.content().get(0).start(), text.length());
        int end = Math.min(statement.content().get(0).end(), text.length());
        if (end - start <= FIRST_WORDS) {
            return Html.name(text.substring(start, end));
        }
        int cut = start + FIRST_WORDS;
        for (int i = cut; i > start + FIRST_WORDS / 3; i--) {
            if (Character.isWhitespace(text.charAt(i))) {
                cut = i;
                break;
            }
        }
        return Html.name(text.substring(start, cut)) + "&nbsp;…";
    }
}
