package org.hearsay.engine.read.statement;

import java.util.List;
import org.hearsay.domain.statement.Statement.Stance;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.AnalysedText;

/**
 * What a source does with the content. Verbs and nouns of saying tell their own stance; words of wanting, fearing,
 * supporting and planning tell an attitude. What is denied of the saying itself, or of whoever might have said it, and the
 * refusal to speak, leave it unsaid. Where the cue is neither, an infinitive is
 * what someone is after, and everything else asserts.
 */
public final class Stances {

    private Stances() {}

    /**
     * @param text the document's text
     * @param cue the words that attribute
     * @param content the words attributed; not empty
     * @return the stance they tell
     */
    public static Stance of(AnalysedText text, List<Span> cue, List<Span> content) {
        return text.hasTrees()
                ? StancesByTree.of(text, cue, content)
                : StancesByWords.of(text, cue, ContentForm.of(text, content));
    }
}
