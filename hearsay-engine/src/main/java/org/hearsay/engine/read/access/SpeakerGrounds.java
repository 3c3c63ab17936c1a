package org.hearsay.engine.read.access;

import org.hearsay.domain.source.Source;
import org.hearsay.domain.source.Source.Kind;
import org.hearsay.domain.source.Source.Role;
import org.hearsay.domain.statement.Statement.Access;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.AccessWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.QuantityWord;
import org.hearsay.engine.language.SourceWord;
import org.hearsay.engine.read.statement.Finding;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Stretch;
import org.jspecify.annotations.Nullable;

/** What the words that name a speaker tell of how the speaker knows. */
final class SpeakerGrounds {

    private SpeakerGrounds() {}

    /** "a historian who attended the session": the words for the speaker say that he was there. */
    static @Nullable Grounds present(AnalysedText text, Finding finding, @Nullable Source origin) {
        Span mention = finding.mention();
        Stretch words =
                mention == null || origin == null || origin.kind() == Kind.OUTLET ? null : Stretch.of(text, mention);
        for (int i = 1; words != null && i < words.size(); i++) {
            int length = words.phrase(AccessWord.PRESENT, i);
            if (length > 0) {
                return Grounds.of(Access.SAW, words.span(i, i + length));
            }
        }
        return null;
    }

    /** "40 percent of voters": what people hold who were asked in a poll. */
    static boolean isShare(AnalysedText text, Finding finding) {
        Span mention = finding.mention();
        Stretch words = mention == null ? null : Stretch.of(text, mention);
        for (int i = 0; words != null && i < words.size(); i++) {
            if (words.is(i, SourceWord.SHARE)) {
                return true;
            }
        }
        return false;
    }

    /** A document or a poll knows what it holds. */
    static @Nullable Grounds document(AnalysedText text, Finding finding, @Nullable Source origin) {
        Span mention = finding.mention();
        if (origin == null
                || mention == null
                || origin.kind() == Kind.OUTLET
                || origin.kind() == Kind.PERSON && origin.role() != Role.DOCUMENT) {
            return null;
        }
        Stretch words = Stretch.of(text, mention);
        boolean determined = words.isAny(
                0,
                GrammarWord.ARTICLE,
                GrammarWord.DEMONSTRATIVE,
                GrammarWord.POSSESSIVE,
                GrammarWord.QUANTIFIER,
                QuantityWord.NUMBER,
                AccessWord.THEY,
                AccessWord.IT);
        boolean named = words.size() > 0 && words.isCapital(0) && !determined;
        boolean known = origin.kind() == Kind.DOCUMENT || origin.role() == Role.DOCUMENT;
        boolean paper = Papers.isPaper(words) || known && !named;
        return paper ? new Grounds(Access.DOCUMENT, finding.source()) : null;
    }
}
