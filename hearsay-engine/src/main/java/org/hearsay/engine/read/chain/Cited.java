package org.hearsay.engine.read.chain;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.hearsay.engine.read.source.SourceWords;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Whoever or whatever is cited: "citing a clerk", "citing two reports", but not "citing a lack of evidence". */
final class Cited {

    /** Words in the longest description. */
    private static final int REACH = 12;

    private static final Set<String> DOCUMENTS = words("report reports study studies survey surveys poll polls document"
            + " documents record records statement statements letter letters memo memos email emails filing filings"
            + " lawsuit data figures statistics transcript transcripts article articles dossier cable cables book"
            + " interview interviews footage video videos research testimony files logs audit");
    private static final Set<String> PEOPLE =
            words("person source sources smuggler witness driver diplomat aide adviser"
                    + " advisor clerk insider expert analyst lawyer relative resident neighbour neighbor colleague friend"
                    + " employee soldier monitor group groups activist fighter trader");
    private static final Set<String> LAWS =
            words("act amendment constitution law article rule section clause bible" + " koran convention treaty");
    private static final Set<String> ENDS =
            words("which said say says told wrote reported reports in on at after when" + " while because as");

    private Cited() {}

    /** The words from token {@code first} on that name a source; null when what is cited is a reason. */
    static @Nullable Span after(Tokens tokens, int first, int to, Predicate<Span> organization) {
        int end = first;
        boolean source = false;
        int capitals = 0;
        boolean law = false;
        boolean head = true;
        while (end < to && end - first < REACH && tokens.isWord(end) && !ENDS.contains(tokens.lower(end))) {
            String word = tokens.lower(end);
            head &= !Set.of("of", "for", "about", "from", "by", "with", "to", "that", "who", "over")
                    .contains(word);
            law |= head && LAWS.contains(word);
            source |= head
                    && (DOCUMENTS.contains(word)
                            || PEOPLE.contains(word)
                            || SourceWords.isPeople(word)
                            || SourceWords.isOutlet(word) && (tokens.isCapital(end) || !word.equals("news"))
                            || SourceWords.isInstitution(word));
            capitals += head && tokens.isCapital(end) ? 1 : 0;
            end++;
        }
        boolean name = capitals >= 2 && capitals == end - first;
        boolean known = end > first && organization.test(tokens.span(first, end));
        return end > first && !law && (source || name || known) ? tokens.span(first, end) : null;
    }

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }
}
