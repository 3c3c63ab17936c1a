package org.hearsay.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.domain.comparison.Account;
import org.hearsay.domain.comparison.Corroboration;
import org.hearsay.domain.comparison.Issue;
import org.hearsay.domain.comparison.Why;
import org.jspecify.annotations.Nullable;

/** Accounts for a terminal: who, through whose hands, when and where, in exact words; copies folded into one line. */
class AccountsText extends TextPage {

    private static final String[] HUES = {"36", "33", "35", "32", "34", "31", "96", "95"};

    /** Columns that a quotation gets before it is cut. */
    private static final int LONG = 240;

    /** Columns that an answer gets. */
    private static final int ANSWER = 160;

    private final Compared compared;

    AccountsText(Compared compared, int width, boolean colour) {
        super(width, colour);
        this.compared = compared;
    }

    final Compared compared() {
        return compared;
    }

    final void issue(Issue issue) {
        out().append('\n');
        line("“" + Phrases.cut(Visible.line(compared.words(issue.topic())), LONG) + "”", "1");
        line(Phrases.kind(issue.on()) + " · " + Phrases.cut(Phrases.conflicts(issue), LONG), "2");
        line("why: " + reason(issue.why()), "2");
        for (Issue.Answer answer : issue.answers()) {
            String bounds = Phrases.bounds(answer);
            String shown = Phrases.cut(Visible.line(answer.answer()), ANSWER) + (bounds.isEmpty() ? "" : " " + bounds);
            List<String> parts = List.of(shown, Phrases.tally(answer.independentOrigins()));
            Wrap.append(out(), Phrases.joined(parts), styled("  ▸ ", "1"), "    ", 4, width());
            accounts(answer.accounts(), null);
        }
    }

    final void corroboration(Corroboration corroboration) {
        out().append('\n');
        String topic = Visible.line(compared.words(corroboration.topic()));
        line("“" + Phrases.cut(topic, LONG) + "”", "1");
        line(
                Summary.documents(corroboration.accounts()) + ", " + Phrases.tally(corroboration.independentOrigins())
                        + " · " + Visible.line(corroboration.why().text()),
                "2");
        accounts(corroboration.accounts(), topic);
    }

    final void pairs(Pairs pairs, String one, String other) {
        out().append('\n');
        account(pairs.one(), one + ": ", List.of(), null);
        for (Pairs.Other second : pairs.others()) {
            account(second.account(), other + ": ", List.of(), null);
        }
        line("why: " + reason(pairs.others().get(0).why()), "2");
    }

    /** @param shown words that need not be shown again */
    private void accounts(List<Account> accounts, @Nullable String shown) {
        for (AccountWithEchoes told : AccountWithEchoes.of(accounts)) {
            account(told.account(), "", told.echoes(), shown);
        }
    }

    private void account(Account account, String label, List<Account> echoes, @Nullable String shown) {
        Origin origin = compared.origins().of(account);
        String bar = origin == null ? "    ┊ " : "    " + styled("│ ", HUES[(origin.number() - 1) % HUES.length]);
        List<String> parts = new ArrayList<>(List.of(path(account)));
        if (account.said() != null) {
            parts.add(Phrases.date(account.said()));
        }
        parts.add("[" + compared.number(account.document()) + "]");
        Wrap.append(out(), label + String.join(" · ", parts), bar, bar, 6, width());
        String quote = Visible.line(compared.words(account));
        if (!quote.equals(shown)) {
            Wrap.append(out(), "“" + Phrases.cut(quote, LONG) + "”", bar, bar, 6, width());
        }
        if (!echoes.isEmpty()) {
            List<String> numbers = echoes.stream()
                    .map(e -> "[" + compared.number(e.document()) + "]")
                    .distinct()
                    .toList();
            Wrap.append(out(), "also in " + String.join(", ", numbers), bar, bar, 6, width());
        }
    }

    /** From the page to the origin. */
    private String path(Account account) {
        List<String> hands = new ArrayList<>(
                Compared.through(account).stream().map(Visible::line).toList());
        if (hands.isEmpty() && account.origin() == null) {
            hands.add(compared.shortName(account.document()));
        }
        hands.add(account.origin() == null ? "origin unknown" : Visible.line(Objects.requireNonNull(account.origin())));
        return String.join(" ← ", hands);
    }

    /** The tree of reasons in one line, as far as it fits. */
    private String reason(Why why) {
        StringBuilder line = new StringBuilder(Visible.line(why.text()));
        for (int i = 0; i < why.children().size(); i++) {
            line.append(i == 0 ? ": " : "; ")
                    .append(Visible.line(why.children().get(i).text()));
        }
        return Phrases.cut(line.toString(), width() - "why: ".length());
    }
}
