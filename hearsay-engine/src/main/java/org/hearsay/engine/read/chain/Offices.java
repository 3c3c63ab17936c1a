package org.hearsay.engine.read.chain;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.source.Source.Kind;
import org.hearsay.domain.source.Source.Role;
import org.hearsay.engine.read.source.SourceWords;
import org.hearsay.engine.text.Folded;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Tokens;

/**
 * Who in a text holds an office: the surnames that follow a title ("Defence Minister Jon Berk") or are followed by an
 * office ("Jon Berk, head of the Harbour Board"). One pass over the words.
 */
final class Offices {

    private static final int REACH = 7;

    private static final Set<String> COURTESY = Set.of("mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lady", "lord");

    private final Set<String> surnames = new HashSet<>();

    /**
     * @param text the document's text
     * @param paragraphs its running text
     */
    static Offices of(String text, List<Span> paragraphs) {
        Offices offices = new Offices();
        for (Span paragraph : paragraphs) {
            offices.paragraph(Tokens.of(text, paragraph));
        }
        return offices;
    }

    private void paragraph(Tokens tokens) {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (isOffice(tokens.lower(i)) && tokens.isCapital(i + 1)) {
                int end = i + 1;
                while (end < tokens.size() && end - i < REACH && tokens.isWord(end) && tokens.isCapital(end)) {
                    end++;
                }
                surnames.add(Folded.of(tokens.word(end - 1)));
            }
            if (tokens.is(i + 1, ',') && tokens.isWord(i) && tokens.isCapital(i) && isOfficeNear(tokens, i + 2)) {
                surnames.add(Folded.of(tokens.word(i)));
            }
        }
    }

    private static boolean isOfficeNear(Tokens tokens, int from) {
        for (int i = from; i < Math.min(tokens.size(), from + REACH) && tokens.isWord(i); i++) {
            if (isOffice(tokens.lower(i)) || SourceWords.isSpokesperson(tokens.lower(i))) {
                return true;
            }
            if (Set.of("who", "which", "said", "told", "whose").contains(tokens.lower(i))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOffice(String lower) {
        String word = lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
        return SourceWords.isTitle(word) && !COURTESY.contains(word) || word.equals("head") || word.equals("leader");
    }

    /** Whether the source speaks for an institution, or is one. */
    boolean holds(Source source) {
        if (source.role() == Role.OFFICIAL || source.role() == Role.SPOKESPERSON || source.role() == Role.EXPERT) {
            return true;
        }
        boolean body = source.kind() == Kind.ORGANIZATION
                || source.kind() == Kind.DOCUMENT
                || source.kind() == Kind.OUTLET
                || source.kind() == Kind.GROUP && source.role() == Role.PARTY;
        String name = Folded.of(source.name());
        return body || surnames.contains(name.substring(name.lastIndexOf(' ') + 1));
    }
}
