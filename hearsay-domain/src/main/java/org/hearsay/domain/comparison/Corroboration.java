package org.hearsay.domain.comparison;

import java.util.List;

/**
 * Accounts in different documents that agree, with how many independent origins they have. Accounts of one origin alone
 * are shown, too: that they only look independent is what a reader must know.
 *
 * @param id {@code r} and a hash of its accounts
 * @param topic what they agree on, in the words of the first one
 * @param accounts echoes included, each after the account it is a copy of; two or more
 * @param independentOrigins of the accounts
 * @param why they agree
 */
public record Corroboration(String id, Why.Quote topic, List<Account> accounts, Origins independentOrigins, Why why) {

    public Corroboration {
        accounts = List.copyOf(accounts);
    }
}
