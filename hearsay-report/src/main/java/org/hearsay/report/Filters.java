package org.hearsay.report;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.domain.comparison.Account;
import org.hearsay.domain.comparison.Comparison;
import org.hearsay.domain.comparison.Issue;
import org.hearsay.domain.document.Document;

/**
 * Choosing origins, documents and kinds of findings, by the style sheet alone. What is not chosen is hidden. So that three
 * choices can hold together, every finding lies in three boxes, one for each choice, and each choice hides its own box.
 */
final class Filters {

    /** More origins than this cannot be chosen; they are the ones with fewest accounts. */
    static final int ORIGINS = 160;

    /** Origins that are open to choose; the rest is folded. */
    private static final int OPEN = 14;

    private final Compared compared;
    private final Set<String> kinds;

    Filters(Compared compared) {
        this.compared = compared;
        this.kinds = kinds(compared.comparison());
    }

    private static Set<String> kinds(Comparison comparison) {
        Set<String> kinds = new java.util.LinkedHashSet<>();
        for (Issue.On on : Issue.On.values()) {
            if (comparison.issues().stream().anyMatch(i -> i.on() == on)) {
                kinds.add(Phrases.kind(on));
            }
        }
        if (!comparison.planned().isEmpty()) {
            kinds.add(FindingsHtml.PLANNED);
        }
        if (!comparison.updates().isEmpty()) {
            kinds.add(FindingsHtml.UPDATE);
        }
        if (!comparison.corroborations().isEmpty()) {
            kinds.add(FindingsHtml.AGREEMENT);
        }
        return kinds;
    }

    /** Opens the boxes of a finding; {@link #close} closes them. */
    void open(StringBuilder out, String kind, List<Account> accounts) {
        TreeSet<Integer> origins = new TreeSet<>();
        TreeSet<Integer> documents = new TreeSet<>();
        for (Account account : accounts) {
            origins.add(Origin.filter(compared.origins().of(account)));
            documents.add(compared.number(account.document()));
        }
        out.append("<div class=\"wo");
        origins.forEach(o -> out.append(" v").append(o));
        out.append("\"><div class=\"wd");
        documents.forEach(d -> out.append(" d").append(d));
        out.append("\"><div class=\"wk k-").append(word(kind)).append("\">");
    }

    static void close(StringBuilder out) {
        out.append("</div></div></div>\n");
    }

    /** A kind as it may stand in a class. */
    private static String word(String kind) {
        return kind.replace(' ', '-');
    }

    /** The controls. */
    void append(StringBuilder out) {
        List<Origin> origins = compared.origins().all();
        if (origins.isEmpty() && compared.origins().unknown() == 0) {
            return;
        }
        out.append("<form class=\"filter\" aria-label=\"Choose what is shown\">\n")
                .append("<fieldset><legend>Origins</legend><div class=\"set\">\n");
        int shown = Math.min(ORIGINS, origins.size());
        for (Origin origin : origins.subList(0, Math.min(OPEN, shown))) {
            chip(out, origin);
        }
        if (compared.origins().unknown() > 0) {
            chip(
                    out,
                    "o0",
                    "fo",
                    "k0",
                    "?",
                    "<i>unknown</i>",
                    compared.origins().unknown());
        }
        if (shown > OPEN) {
            out.append("<details class=\"fold\"><summary>")
                    .append(Labels.count(shown - OPEN, "more origin"))
                    .append("</summary><div class=\"chips\">");
            origins.subList(OPEN, shown).forEach(o -> chip(out, o));
            out.append("</div></details>");
        }
        out.append("</div></fieldset>\n<fieldset><legend>Kinds</legend><div class=\"set\">\n");
        for (String kind : kinds) {
            chip(out, "k-" + word(kind), "fk", "", "", kind, 0);
        }
        out.append(
                        "</div></fieldset>\n<fieldset><legend>Documents</legend><div class=\"set\"><details class=\"fold\"><summary>")
                .append(Labels.count(compared.comparison().readings().size(), "document"))
                .append("</summary><div class=\"chips\">");
        compared.comparison().readings().forEach(r -> {
            Document document = r.document();
            int number = compared.number(document.id());
            String name = Html.name(Phrases.cut(compared.shortName(document.id()), 40));
            chip(out, "d" + number, "fd", "", "", number + "&nbsp;· " + name, 0);
        });
        out.append("</div></details></div></fieldset>\n<button type=\"reset\">Show all</button>\n</form>\n");
    }

    private void chip(StringBuilder out, Origin origin) {
        chip(
                out,
                "o" + origin.number(),
                "fo",
                Origin.hue(origin),
                Origin.sign(origin),
                Html.name(Phrases.cut(Visible.line(origin.name()), 48)),
                compared.origins().accounts(origin));
    }

    private static void chip(
            StringBuilder out, String id, String group, String hue, String sign, String name, int accounts) {
        out.append("<label class=\"chip ")
                .append(hue)
                .append("\"><input type=\"checkbox\" autocomplete=\"off\" class=\"")
                .append(group)
                .append("\" id=\"")
                .append(id)
                .append("\">");
        if (!sign.isEmpty()) {
            out.append("<span class=\"num ")
                    .append(hue)
                    .append("\" aria-hidden=\"true\">")
                    .append(sign)
                    .append("</span>");
        }
        out.append("<span>").append(name).append("</span>");
        if (accounts > 0) {
            out.append(" <b>").append(accounts).append("</b>");
        }
        out.append("</label>\n");
    }

    /** What each choice keeps. */
    String rules() {
        StringBuilder rules = new StringBuilder();
        for (int i = 0; i <= Math.min(ORIGINS, compared.origins().all().size()); i++) {
            String on = "body:has(#o" + i + ":checked) ";
            rules.append(on)
                    .append(".wo.v")
                    .append(i)
                    .append("{display:block}")
                    .append(on)
                    .append(":is(.card,.acc,.ev).v")
                    .append(i)
                    .append("{opacity:1}\n");
        }
        for (int i = 1; i <= compared.comparison().readings().size(); i++) {
            String on = "body:has(#d" + i + ":checked) ";
            rules.append(on)
                    .append(".wd.d")
                    .append(i)
                    .append("{display:block}")
                    .append(on)
                    .append(":is(.card,.acc).d")
                    .append(i)
                    .append(" .in{opacity:1}\n");
        }
        for (String kind : kinds) {
            String name = "k-" + word(kind);
            rules.append("body:has(#")
                    .append(name)
                    .append(":checked) .wk.")
                    .append(name)
                    .append("{display:block}\n");
        }
        return rules.toString();
    }
}
