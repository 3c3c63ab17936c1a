package org.hearsay.engine.read.access;

import java.util.Set;
import org.hearsay.engine.read.access.AccessFinder.Found;
import org.hearsay.domain.statement.Statement.Access;
import org.hearsay.engine.text.Tokens;
import org.jspecify.annotations.Nullable;

/** The words by which an office or a body speaks of its own deeds and decisions. */
final class Deeds {

    private static final Set<String> OURS =
            Knowing.words("forces troops soldiers fighters officers agents investigators"
                    + " team teams investigation decision policy position jets aircraft planes units staff plan programme program"
                    + " men strikes operations operation crews employees");
    private static final Set<String> AUXILIARIES = Knowing.words("had has have will would did 'll ’ll 've ’ve");
    private static final Set<String> BEING = Knowing.words("is are was were been be ’re 're");
    private static final Set<String> ADVERBS = Knowing.words("also already now not never");
    private static final Set<String> NO_VERB = Knowing.words("a the no an to in on so more many any");

    private static final Set<String> STAFF =
            Knowing.words("officers officials police investigators investigation agents detectives troops soldiers"
                    + " engineers crews firefighters rescuers aircraft airstrike airstrikes strike strikes jets planes helicopters"
                    + " drones artillery ministry command coalition");
    /** A subject's noun stands among the first words. */
    private static final int STAFF_WITHIN = 8;

    private Deeds() {}

    /**
     * "we will open the gates", "our forces", and where the content begins so, "it had closed the road".
     *
     * @param subject whether token {@code i} stands where the content's subject does
     * @param body whether it is a body and no person that speaks
     */
    static @Nullable Found of(Tokens tokens, int i, boolean subject, boolean body) {
        String word = tokens.lower(i);
        boolean first = word.equals("we") || word.equals("i");
        boolean third = subject && (word.equals("it") && body || word.equals("they")) && startsClause(tokens, i);
        if ((first || third) && isDeed(tokens, i + 1)) {
            return Found.of(Access.TOOK_PART, tokens.span(i, i + 2));
        }
        boolean ours = word.equals("our") || subject && word.equals("its") && startsClause(tokens, i);
        return ours && OURS.contains(tokens.lower(i + 1)) ? Found.of(Access.TOOK_PART, tokens.span(i, i + 2)) : null;
    }

    /** The people and means of an office as the subject of a content: "the officers", "no aircraft". */
    static @Nullable Found staff(Tokens tokens) {
        for (int i = 0; i < Math.min(STAFF_WITHIN, tokens.size()); i++) {
            if (Knowing.endsSubject(tokens.lower(i))) {
                return null;
            }
            if (STAFF.contains(tokens.lower(i))) {
                return Found.of(Access.TOOK_PART, tokens.span(i, i + 1));
            }
        }
        return null;
    }

    private static boolean startsClause(Tokens tokens, int i) {
        return i == 0 || i == 1 && (tokens.lower(0).equals("that") || !tokens.isWord(0));
    }

    /** Whether the verb from {@code i} on tells a deed: done, being done or announced, and nothing of the mind. */
    static boolean isDeed(Tokens tokens, int i) {
        int verb = i;
        boolean auxiliary = false;
        boolean being = false;
        while (verb < tokens.size()
                && (AUXILIARIES.contains(tokens.lower(verb))
                        || BEING.contains(tokens.lower(verb))
                        || ADVERBS.contains(tokens.lower(verb))
                        || tokens.lower(verb).endsWith("ly")
                        || "'’".indexOf(tokens.first(verb)) >= 0)) {
            auxiliary |= AUXILIARIES.contains(tokens.lower(verb));
            being |= BEING.contains(tokens.lower(verb));
            verb++;
        }
        if (verb >= tokens.size() || !tokens.isWord(verb)) {
            return false;
        }
        String word = tokens.lower(verb);
        if (Knowing.isOfMind(word) || NO_VERB.contains(word)) {
            return false;
        }
        boolean going = being && word.endsWith("ing");
        boolean past = !being && (word.endsWith("ed") && word.length() > 4 || Knowing.isIrregularDeed(word));
        boolean future = auxiliary && !being && Character.isLowerCase(tokens.first(verb));
        return going || past || future;
    }
}
