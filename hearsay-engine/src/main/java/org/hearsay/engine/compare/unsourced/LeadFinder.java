package org.hearsay.engine.compare.unsourced;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.domain.comparison.Reason;
import org.hearsay.domain.comparison.Unsourced;
import org.hearsay.domain.comparison.Why;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Statement;
import org.hearsay.domain.text.PlainName;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.compare.document.ComparedDocument;
import org.hearsay.engine.text.Sentence;

/** Quoted words in a lead that one man alone answers for further down, and the lead does not say so. */
final class LeadFinder {

    /** A term of one to five words between quotation marks. */
    private static final Pattern TERM =
            Pattern.compile("[“\"„«](\\p{L}[\\p{L}'’-]*(?: \\p{L}[\\p{L}'’-]*){0,4})[”\"“»]");

    /** So many letters forms of one word may differ by at their ends. */
    private static final int ENDING = 2;

    /** Shorter words have to be the same. */
    private static final int LONG = 4;

    private LeadFinder() {}

    static List<Unsourced> in(ComparedDocument document) {
        List<Block> paragraphs = document.paragraphs();
        if (paragraphs.size() < 2) {
            return List.of();
        }
        Map<String, String> names = new HashMap<>();
        document.reading().sources().forEach(s -> names.put(s.id(), s.name()));
        List<Unsourced> found = new ArrayList<>();
        Span lead = paragraphs.get(0).span();
        Matcher term = TERM.matcher(document.text().text());
        term.region(lead.start(), lead.end());
        while (term.find()) {
            Set<String> here = new LinkedHashSet<>();
            List<Why.Quote> quotes = new ArrayList<>();
            Set<String> below = origins(document, lead, term.group(1), quotes);
            Span words = new Span(term.start(1), term.end(1));
            for (Statement statement : document.reading().statements()) {
                if (statement.content().stream().anyMatch(c -> c.contains(words))) {
                    here.addAll(origins(statement));
                }
            }
            if (below.size() == 1 && !here.containsAll(below)) {
                String origin = below.iterator().next();
                found.add(new Unsourced(
                        document.id(),
                        sentence(document, words),
                        Why.of(
                                Reason.ONE_ORIGIN_BELOW,
                                List.of(term.group(1), names.getOrDefault(origin, origin)),
                                quotes,
                                List.of())));
            }
        }
        return found;
    }

    /** Who answers for the words below the lead. */
    private static Set<String> origins(ComparedDocument document, Span lead, String term, List<Why.Quote> quotes) {
        Set<String> origins = new LinkedHashSet<>();
        List<String> wanted = words(term);
        for (Statement statement : document.reading().statements()) {
            for (Span content : statement.content()) {
                if (content.start() >= lead.end()
                        && holds(words(content.of(document.text().text())), wanted)) {
                    origins.addAll(origins(statement));
                    quotes.add(new Why.Quote(document.id(), content));
                }
            }
        }
        return origins;
    }

    private static Set<String> origins(Statement statement) {
        Set<String> origins = new LinkedHashSet<>();
        for (List<Link> chain : statement.chains()) {
            String last = chain.isEmpty() ? null : chain.get(chain.size() - 1).source();
            if (last != null) {
                origins.add(last);
            }
        }
        return origins;
    }

    private static List<String> words(String text) {
        return List.of(PlainName.of(text).split(" ", -1));
    }

    private static boolean holds(List<String> words, List<String> term) {
        for (int i = 0; i + term.size() <= words.size(); i++) {
            int k = 0;
            while (k < term.size() && isOneWord(words.get(i + k), term.get(k))) {
                k++;
            }
            if (k == term.size()) {
                return true;
            }
        }
        return false;
    }

    /** Whether both may be forms of one word: "order", "orders". */
    private static boolean isOneWord(String one, String other) {
        String shorter = one.length() <= other.length() ? one : other;
        String longer = one.length() <= other.length() ? other : one;
        return longer.startsWith(shorter)
                && (longer.length() == shorter.length()
                        || shorter.length() >= LONG && longer.length() - shorter.length() <= ENDING);
    }

    private static Span sentence(ComparedDocument document, Span words) {
        List<Sentence> around = document.text().sentences(words);
        return around.isEmpty() ? words : around.get(0).span();
    }
}
