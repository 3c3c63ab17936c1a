package org.hearsay.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.domain.comparison.Account;

/**
 * An account with its copies.
 *
 * @param account not a copy of one beside it
 * @param echoes copies of it
 */
record AccountWithEchoes(Account account, List<Account> echoes) {

    AccountWithEchoes {
        echoes = List.copyOf(echoes);
    }

    /** The accounts of one answer, copies folded; in order. */
    static List<AccountWithEchoes> of(List<Account> accounts) {
        Map<String, Account> byId = new HashMap<>();
        accounts.forEach(a -> byId.put(a.id(), a));
        Set<String> copies = new HashSet<>();
        accounts.forEach(a -> a.echoes().stream().filter(e -> !e.equals(a.id())).forEach(copies::add));
        List<AccountWithEchoes> told = new ArrayList<>();
        for (Account account : accounts) {
            if (!copies.contains(account.id())) {
                told.add(new AccountWithEchoes(
                        account,
                        account.echoes().stream()
                                .filter(byId::containsKey)
                                .map(byId::get)
                                .toList()));
            }
        }
        return told;
    }
}
