package org.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.hearsay.domain.comparison.Account;
import org.hearsay.domain.comparison.Corroboration;
import org.hearsay.domain.comparison.Issue;

/** The board of points at issue, and beside it what was planned, later counts, and where accounts agree. */
final class FindingsHtml {

    static final String PLANNED = "planned";
    static final String UPDATE = "later count";
    static final String AGREEMENT = "agreement";

    /** From so many points on there is a list of them before the first. */
    private static final int GLANCE = 4;

    /** A longer list than this gets a window of its own. */
    private static final int MANY = 30;

    /** Answers longer than this are set smaller, in characters. */
    private static final int LONG = 16;

    private final Compared compared;
    private final Filters filters;
    private final CardHtml cards;
    private final WhyHtml why;

    FindingsHtml(Compared compared, Filters filters) {
        this.compared = compared;
        this.filters = filters;
        this.cards = new CardHtml(compared);
        this.why = new WhyHtml(compared);
    }

    void issues(StringBuilder out) {
        List<Issue> issues = compared.comparison().issues();
        if (issues.size() >= GLANCE) {
            out.append("<nav aria-label=\"All points at issue\"><ol class=\"glance"
                    + (issues.size() > MANY ? " many\" tabindex=\"0\">\n" : "\">\n"));
            for (Issue issue : issues) {
                out.append("<li>");
                filters.open(out, Phrases.kind(issue.on()), accounts(issue));
                out.append("<a href=\"#")
                        .append(Html.escape(issue.id()))
                        .append("\"><span class=\"on\">")
                        .append(Phrases.kind(issue.on()))
                        .append("</span> <span class=\"topic\">")
                        .append(topic(issue, 90))
                        .append("</span> <span class=\"answers\">");
                List<Issue.Answer> answers = issue.answers();
                for (int i = 0; i < answers.size(); i++) {
                    out.append(i == 0 ? "" : " <i>/</i> ")
                            .append("<b>")
                            .append(Html.name(Phrases.cut(answers.get(i).answer(), 40)))
                            .append("</b>");
                }
                out.append("</span></a>");
                Filters.close(out);
                out.append("</li>");
            }
            out.append("</ol></nav>\n");
        }
        issues.forEach(i -> issue(out, i));
    }

    private static List<Account> accounts(Issue issue) {
        return issue.answers().stream().flatMap(a -> a.accounts().stream()).toList();
    }

    private String topic(Issue issue, int most) {
        return "“" + Html.name(Phrases.cut(Visible.line(compared.words(issue.topic())), most)) + "”";
    }

    private void issue(StringBuilder out, Issue issue) {
        filters.open(out, Phrases.kind(issue.on()), accounts(issue));
        out.append("<article class=\"issue\" id=\"")
                .append(Html.escape(issue.id()))
                .append("\"><div class=\"q\"><h3>")
                .append(topic(issue, 300))
                .append("</h3> <span class=\"on\">")
                .append(Phrases.kind(issue.on()))
                .append("</span></div>\n<p class=\"clash\">")
                .append(Html.escape(Phrases.conflicts(issue)))
                .append("</p>\n<div class=\"cols\">\n");
        for (Issue.Answer answer : issue.answers()) {
            String shown = Visible.line(answer.answer());
            out.append("<div class=\"col\"><h4")
                    .append(shown.length() > LONG ? " class=\"long\">" : ">")
                    .append(Html.name(shown))
                    .append(" <small>");
            String bounds = Phrases.bounds(answer);
            out.append(bounds.isEmpty() ? "" : Html.escape(bounds) + " · ")
                    .append(Phrases.tally(answer.independentOrigins()))
                    .append("</small></h4>\n");
            cards.cards(out, answer.accounts(), answer);
            out.append("</div>\n");
        }
        out.append("</div>\n");
        why.append(out, issue.why());
        out.append("</article>");
        Filters.close(out);
    }

    void planned(StringBuilder out) {
        Pairs.planned(compared.comparison()).forEach(p -> pairs(out, p, PLANNED, "was to be", "is reported"));
    }

    void updates(StringBuilder out) {
        Pairs.updates(compared.comparison()).forEach(p -> pairs(out, p, UPDATE, "earlier", "later"));
    }

    private void pairs(StringBuilder out, Pairs pairs, String kind, String one, String other) {
        List<Account> accounts = Stream.concat(
                        Stream.of(pairs.one()), pairs.others().stream().map(Pairs.Other::account))
                .toList();
        filters.open(out, kind, accounts);
        out.append("<article class=\"pair\"><div class=\"col\"><h3 class=\"side\">")
                .append(one)
                .append("</h3>");
        cards.card(out, new AccountWithEchoes(pairs.one(), List.of()), null);
        out.append("</div><div class=\"col\"><h3 class=\"side\">").append(other).append("</h3>");
        List<Pairs.Other> others = pairs.others();
        for (int i = 0; i < others.size(); i++) {
            out.append(i == 3 ? "<details class=\"rest\"><summary>" + (others.size() - 3) + " more</summary>" : "");
            cards.card(out, new AccountWithEchoes(others.get(i).account(), List.of()), null);
        }
        out.append(others.size() > 3 ? "</details>" : "").append("</div>");
        why.append(out, others.get(0).why());
        out.append("</article>");
        Filters.close(out);
    }

    void corroborations(StringBuilder out) {
        compared.comparison().corroborations().forEach(c -> corroboration(out, c));
    }

    private void corroboration(StringBuilder out, Corroboration corroboration) {
        filters.open(out, AGREEMENT, corroboration.accounts());
        List<AccountWithEchoes> told = AccountWithEchoes.of(corroboration.accounts());
        out.append("<article class=\"agree\" id=\"")
                .append(Html.escape(corroboration.id()))
                .append("\"><h3>“")
                .append(Html.name(compared.words(corroboration.topic())))
                .append("”</h3><details><summary><span class=\"nums\" aria-hidden=\"true\">");
        List<String> seen = new ArrayList<>();
        for (AccountWithEchoes one : told) {
            Origin origin = compared.origins().of(one.account());
            String sign = Origin.sign(origin);
            if (seen.size() < 12 && (origin == null || !seen.contains(sign))) {
                seen.add(sign);
                out.append("<span class=\"num ")
                        .append(Origin.hue(origin))
                        .append("\">")
                        .append(sign)
                        .append("</span>");
            }
        }
        out.append("</span> ")
                .append(Summary.documents(corroboration.accounts()))
                .append(", <b>")
                .append(Phrases.tally(corroboration.independentOrigins()))
                .append("</b></summary><ul class=\"accs\">");
        for (AccountWithEchoes one : told) {
            out.append("<li>");
            cards.card(out, one, null);
            out.append("</li>");
        }
        out.append("</ul>");
        why.append(out, corroboration.why());
        out.append("</details></article>");
        Filters.close(out);
    }
}
