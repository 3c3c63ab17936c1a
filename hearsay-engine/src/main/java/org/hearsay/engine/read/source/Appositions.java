package org.hearsay.engine.read.source;

import org.hearsay.domain.source.Source.Kind;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.PartOfSpeech;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/** Names and descriptions that stand side by side and mean one: "Jon Berk, the special envoy", "a clerk, Jon Berk, said". */
final class Appositions {

    private final AnalysedText text;
    private final Antecedents antecedents;

    Appositions(AnalysedText text, Antecedents antecedents) {
        this.text = text;
        this.antecedents = antecedents;
    }

    /** Whom a description in apposition to a name means: the one it names; null where it stands in none. */
    @Nullable
    SourceDraft named(Mention description) {
        Word name = head(description);
        if (name == null || name.pos() != PartOfSpeech.PROPN || description.kind() == Kind.OUTLET) {
            return null;
        }
        return antecedents.latestFirst().stream()
                .filter(d -> d.isNamed() && d.kind() == Kind.PERSON && d.isMentionedAt(name.span()))
                .findFirst()
                .orElse(null);
    }

    /** Whom a name in apposition to a description means: the one described; null where it stands in none. */
    @Nullable
    SourceDraft described(Mention name) {
        if (name.kind() != Kind.PERSON) {
            return null;
        }
        Word noun = head(name);
        SourceDraft beside =
                isSetOff(name.span()) ? antecedents.rightBefore(name.span().start()) : null;
        return antecedents.latestFirst().stream()
                .filter(d -> d.equals(beside) || noun != null && d.isMentionedAt(noun.span()))
                .filter(d -> !d.isNamed() && d.isOnePerson() && !d.gender().excludes(name.gender()))
                .findFirst()
                .orElse(null);
    }

    /** What the mention's word is in apposition to, as the tree has it. */
    private @Nullable Word head(Mention mention) {
        Word word = text.hasTrees() ? text.headOf(mention.span()) : null;
        return word != null && word.isA(Dependency.APPOS) ? word.head() : null;
    }

    /** Whether commas stand before and behind it. */
    private boolean isSetOff(Span span) {
        String all = text.text();
        return span.start() > 1
                && all.charAt(span.start() - 2) == ','
                && span.end() < all.length()
                && all.charAt(span.end()) == ',';
    }
}
