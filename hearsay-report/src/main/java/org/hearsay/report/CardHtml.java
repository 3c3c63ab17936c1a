package org.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.hearsay.domain.claim.Claim;
import org.hearsay.domain.comparison.Account;
import org.hearsay.domain.comparison.Issue;
import org.hearsay.domain.quantity.Quantity;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/** An account as a card: the chain, the exact words, how its origin is known, when it was said, and the document. */
final class CardHtml {

    /** Cards of one answer that are open to see; the rest is folded. */
    private static final int SEEN = 5;

    private final Compared compared;

    CardHtml(Compared compared) {
        this.compared = compared;
    }

    /** The accounts of one answer, copies folded under what they copy. */
    void cards(StringBuilder out, List<Account> accounts, Issue.@Nullable Answer answer) {
        List<AccountWithEchoes> told = AccountWithEchoes.of(accounts);
        for (int i = 0; i < told.size(); i++) {
            if (i == SEEN) {
                out.append("<details class=\"rest\"><summary>")
                        .append(Labels.count(told.size() - SEEN, "more account"))
                        .append("</summary>");
            }
            card(out, told.get(i), answer);
        }
        out.append(told.size() > SEEN ? "</details>" : "");
    }

    /** One account; {@code answer} is what is set off among its words. */
    void card(StringBuilder out, AccountWithEchoes told, Issue.@Nullable Answer answer) {
        Account account = told.account();
        Origin origin = compared.origins().of(account);
        out.append("<div class=\"card ")
                .append(Origin.hue(origin))
                .append(filters(told))
                .append("\"><div class=\"in\">");
        path(out, account, origin);
        out.append("<blockquote><bdi>");
        words(out, account, answer);
        out.append("</bdi></blockquote>");
        foot(out, account, origin);
        out.append("</div></div>");
        echoes(out, told.echoes());
    }

    /** The classes by which filters find a card. */
    private String filters(AccountWithEchoes told) {
        TreeSet<Integer> documents = new TreeSet<>();
        documents.add(compared.number(told.account().document()));
        told.echoes().forEach(e -> documents.add(compared.number(e.document())));
        StringBuilder classes =
                new StringBuilder(" v" + Origin.filter(compared.origins().of(told.account())));
        documents.forEach(d -> classes.append(" d").append(d));
        return classes.toString();
    }

    /** Number, hands and origin. */
    void path(StringBuilder out, Account account, @Nullable Origin origin) {
        out.append("<p class=\"path\"><span class=\"num ")
                .append(Origin.hue(origin))
                .append("\" aria-hidden=\"true\">")
                .append(Origin.sign(origin))
                .append("</span>");
        List<String> through = Compared.through(account);
        for (int i = 0; i < through.size(); i++) {
            out.append(i == 0 ? "<span class=\"hand\">" : " <span class=\"hand from\">")
                    .append(Html.name(through.get(i)))
                    .append("</span>");
        }
        out.append(through.isEmpty() ? "<span class=\"" : " <span class=\"from ")
                .append(account.origin() == null ? "nobody\">origin unknown" : "o\">")
                .append(account.origin() == null ? "" : Html.name(Objects.requireNonNull(account.origin())))
                .append("</span></p>");
    }

    private void words(StringBuilder out, Account account, Issue.@Nullable Answer answer) {
        String text = compared.document(account.document()).text();
        int start = Math.min(account.span().start(), text.length());
        int end = Math.min(account.span().end(), text.length());
        Span set = answer == null ? null : answering(account, answer, text.substring(start, end));
        if (set == null || set.start() < start || set.end() > end) {
            out.append(Html.escape(Visible.line(text.substring(start, end))));
            return;
        }
        String before = text.substring(start, set.start());
        out.append(Html.escape(Visible.line(before)))
                .append(before.isEmpty() || !Character.isWhitespace(before.charAt(before.length() - 1)) ? "" : " ")
                .append("<b>")
                .append(Html.escape(Visible.line(set.of(text))))
                .append("</b>");
        String after = text.substring(set.end(), end);
        out.append(after.isEmpty() || !Character.isWhitespace(after.charAt(0)) ? "" : " ")
                .append(Html.escape(Visible.line(after)));
    }

    /** The words that answer: the number with the answer's bounds, else the answer's own words. */
    private @Nullable Span answering(Account account, Issue.Answer answer, String words) {
        Claim claim = compared.claim(account);
        if (claim != null && (answer.low() != null || answer.high() != null)) {
            for (Quantity quantity : claim.quantities()) {
                boolean low = answer.low() == null || quantity.low() == null
                        ? answer.low() == null && quantity.low() == null
                        : answer.low().compareTo(quantity.low()) == 0;
                boolean high = answer.high() == null || quantity.high() == null
                        ? answer.high() == null && quantity.high() == null
                        : answer.high().compareTo(quantity.high()) == 0;
                if (low && high) {
                    return quantity.span();
                }
            }
        }
        // "yes" and "no" are this program's words, others are the document's.
        boolean own = answer.answer().equals("yes") || answer.answer().equals("no");
        int at = own || answer.answer().isEmpty() ? -1 : words.indexOf(answer.answer());
        int from = account.span().start() + at;
        return at < 0 ? null : new Span(from, from + answer.answer().length());
    }

    private void foot(StringBuilder out, Account account, @Nullable Origin origin) {
        List<String> parts = new ArrayList<>();
        if (account.said() != null) {
            parts.add(Phrases.date(account.said()));
        }
        Statement statement = compared.statement(account);
        if (statement == null) {
            parts.add("narration");
        } else {
            if (origin != null && origin.source() != null) {
                parts.addAll(Labels.tags(origin.source()));
            }
            parts.addAll(Labels.tags(statement));
        }
        out.append("<p class=\"foot\">");
        parts.forEach(p -> out.append("<span>").append(Html.escape(p)).append("</span> "));
        title(out, account.document());
        out.append("</p>");
    }

    /** A link to the document in the list at the end, by its title. */
    void title(StringBuilder out, String id) {
        link(out, id, compared.title(id));
    }

    /** A link to the document in the list at the end, by its publisher. */
    void document(StringBuilder out, String id) {
        link(out, id, compared.shortName(id));
    }

    private void link(StringBuilder out, String id, String name) {
        out.append("<a href=\"#doc-")
                .append(compared.number(id))
                .append("\">")
                .append(compared.number(id))
                .append("&nbsp;· ")
                .append(Html.name(Phrases.cut(name, 48)))
                .append("</a>");
    }

    private void echoes(StringBuilder out, List<Account> echoes) {
        if (echoes.isEmpty()) {
            return;
        }
        out.append("<details class=\"echo\"><summary>also in ");
        List<String> names = echoes.stream()
                .map(e -> compared.shortName(e.document()))
                .distinct()
                .toList();
        for (int i = 0; i < Math.min(4, names.size()); i++) {
            out.append(i == 0 ? "" : " · ").append(Html.name(Phrases.cut(names.get(i), 40)));
        }
        out.append(names.size() > 4 ? " and " + (names.size() - 4) + " more" : "")
                .append("</summary><ul>");
        for (Account echo : echoes) {
            out.append("<li><q><bdi>")
                    .append(Html.escape(Visible.line(compared.words(echo))))
                    .append("</bdi></q> ")
                    .append(echo.said() == null ? "" : Html.escape(Phrases.date(echo.said())) + " ");
            document(out, echo.document());
            out.append("</li>");
        }
        out.append("</ul></details>");
    }
}
