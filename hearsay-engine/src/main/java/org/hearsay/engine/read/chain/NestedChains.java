package org.hearsay.engine.read.chain;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.source.Source;
import org.hearsay.domain.source.Source.Kind;
import org.hearsay.domain.statement.Link;
import org.hearsay.domain.statement.Link.How;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.ChainWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.read.statement.Finding;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Stretch;
import org.jspecify.annotations.Nullable;

/** How chains grow where one statement stands inside another. */
final class NestedChains {

    private NestedChains() {}

    /** The way of the outer statement for words that its origin passes on from somebody else. */
    static List<Link> on(List<Link> outer, @Nullable Source speaker) {
        List<Link> chain = new ArrayList<>(outer);
        if (!chain.isEmpty()) {
            Link last = chain.get(chain.size() - 1);
            boolean same = speaker != null && speaker.id().equals(last.source());
            if (!same && last.source() != null) {
                boolean document = speaker != null && speaker.kind() == Kind.DOCUMENT;
                chain.set(
                        chain.size() - 1, new Link(last.source(), document ? How.CITED : How.QUOTED, last.evidence()));
            }
        }
        return chain;
    }

    /** "He is said to have told his men": an outer hand that nobody names. */
    static List<Link> rumour(AnalysedText text, @Nullable Finding outer) {
        if (outer != null && outer.source().isEmpty()) {
            for (Span cue : outer.cue()) {
                Stretch words = Stretch.of(text, cue);
                for (int i = 0; i < words.size(); i++) {
                    boolean passive = words.size() > 1 || words.has(i, GrammarWord.ADVERB_ENDING);
                    if (words.is(i, ChainWord.RUMOURED) && passive) {
                        return List.of(new Link(null, How.UNKNOWN, outer.cue()));
                    }
                }
            }
        }
        return List.of();
    }

    /** Two hands in a row that nobody names are one. */
    static List<Link> withoutRepeats(List<Link> chain) {
        List<Link> kept = new ArrayList<>();
        for (Link link : chain) {
            Link last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
            boolean repeat = last != null
                    && (last.source() == null
                            ? link.source() == null
                            : last.source().equals(link.source()));
            if (!repeat) {
                kept.add(link);
            }
        }
        return kept;
    }
}
