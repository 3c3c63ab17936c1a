package org.hearsay.domain.statement;

import java.util.List;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One attribution relation: a source span, a cue span and content spans (PARC 3.0, Pareti 2016), with what is known
 * about how it reached the page. Lists of spans are in the order of the text and empty where the text has nothing.
 *
 * @param id {@code t} and a hash of kind, spans and quoted words
 * @param kind how the words are given
 * @param stance what the source does with the content
 * @param content the words said; quotation marks included where they are there
 * @param cue the words that attribute ("said", "according to")
 * @param source the words that name who said it
 * @param sourceIds the sources those words name
 * @param parent id of the statement this one stands inside, if any
 * @param access how the origin came to know it
 * @param accessEvidence the words that say so
 * @param chains for each source the way from the page inwards; the last link is the origin
 * @param confidence chance that a reader takes it for a statement of this source; 0 to 1, two decimals
 * @param shown whether people are shown it without asking for all
 */
public record Statement(
        String id,
        Kind kind,
        Stance stance,
        List<Span> content,
        List<Span> cue,
        List<Span> source,
        List<String> sourceIds,
        @Nullable String parent,
        Access access,
        List<Span> accessEvidence,
        List<List<Link>> chains,
        double confidence,
        boolean shown) {

    /** How the words are given. */
    public enum Kind {
        /** Word for word. */
        DIRECT,
        /** In the writer's words. */
        INDIRECT,
        /** In the writer's words with quoted parts. */
        MIXED
    }

    /** What the source does with the content. */
    public enum Stance {
        ASSERTS,
        DENIES,
        DOUBTS,
        PREDICTS,
        PROMISES,
        THREATENS,
        DEMANDS,
        ASKS,
        /** Did not say so, or would not speak of it: nothing is asserted, and nothing denied. */
        NOT_SAID,
        /** Wants, fears, supports, plans: nothing is asserted. */
        ATTITUDE;

        /** Whether the source says nothing of the content that could be so or not. */
        public boolean assertsNothing() {
            return this == ATTITUDE || this == NOT_SAID;
        }
    }

    /** How the origin came to know this statement. */
    public enum Access {
        SAW,
        TOOK_PART,
        WAS_TOLD,
        DOCUMENT,
        INFERRED,
        UNKNOWN
    }

    public Statement {
        content = List.copyOf(content);
        cue = List.copyOf(cue);
        source = List.copyOf(source);
        sourceIds = List.copyOf(sourceIds);
        accessEvidence = List.copyOf(accessEvidence);
        chains = chains.stream().map(List::copyOf).toList();
        if (content.isEmpty()) {
            throw new IllegalArgumentException("a statement has content");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence outside 0 to 1: " + confidence);
        }
    }

    /** One that is shown. */
    public Statement(
            String id,
            Kind kind,
            Stance stance,
            List<Span> content,
            List<Span> cue,
            List<Span> source,
            List<String> sourceIds,
            @Nullable String parent,
            Access access,
            List<Span> accessEvidence,
            List<List<Link>> chains,
            double confidence) {
        this(
                id,
                kind,
                stance,
                content,
                cue,
                source,
                sourceIds,
                parent,
                access,
                accessEvidence,
                chains,
                confidence,
                true);
    }

    /** The same statement inside another one, or in none. */
    public Statement inside(@Nullable String otherParent) {
        return new Statement(
                id,
                kind,
                stance,
                content,
                cue,
                source,
                sourceIds,
                otherParent,
                access,
                accessEvidence,
                chains,
                confidence,
                shown);
    }

    /** Whether somebody puts it forward in a way that people are shown: only then is it an account. */
    public boolean isAccount() {
        return shown && !stance.assertsNothing();
    }
}
