package org.hearsay.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.domain.comparison.Account;
import org.hearsay.domain.comparison.Comparison;

/** The lines at the head of the reports on several documents. */
final class Summary {

    private Summary() {}

    /** How much there is of everything; what is not there is left out, points at issue never. */
    static List<String> figures(Compared compared) {
        Comparison c = compared.comparison();
        int issues = c.issues().size();
        return List.of(
                Labels.count(c.readings().size(), "document"),
                issues == 1 ? "1 point at issue" : Labels.count(issues) + " points at issue",
                Phrases.some(c.planned().size(), "planned against happened", "planned against happened"),
                Phrases.some(c.updates().size(), "later count", "later counts"),
                Phrases.some(c.corroborations().size(), "agreement", "agreements"),
                Phrases.some(c.derivations().size(), "derivation", "derivations"),
                Phrases.some(c.unsourced().size(), "unsourced", "unsourced"),
                Phrases.some(c.merges().size(), "proposed merge", "proposed merges"));
    }

    /** "6 documents". */
    static String documents(List<Account> accounts) {
        Set<String> documents = new HashSet<>();
        accounts.forEach(a -> documents.add(a.document()));
        return Labels.count(documents.size(), "document");
    }
}
