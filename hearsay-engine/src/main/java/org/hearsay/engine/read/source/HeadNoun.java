package org.hearsay.engine.read.source;

import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.SourceWord;
import org.hearsay.engine.text.Stretch;

/** Finds the noun that describes a source in the words of a mention, and where the phrase around it ends. */
final class HeadNoun {

    private final SourceWords words;

    HeadNoun(SourceWords words) {
        this.words = words;
    }

    /** A description without the clauses that follow it. */
    static int phraseEnd(Stretch mention, Span span) {
        for (int i = 2; i < mention.size(); i++) {
            if (mention.is(i, ',')
                    || mention.is(i, ';')
                    || mention.is(i, GrammarWord.RELATIVE) && mention.is(i, GrammarWord.INTERROGATIVE)) {
                return mention.end(i - 1);
            }
        }
        return span.end();
    }

    /** The noun that describes: the last one before a preposition or a comma. */
    String of(Stretch mention) {
        String head = "";
        for (int i = 0; i < mention.size(); i++) {
            if (mention.is(i, '/')) {
                continue;
            }
            if (!mention.isWord(i) || i > 0 && words.goesOn(mention.lower(i))) {
                if (!head.isEmpty()) {
                    break;
                }
            } else if (words.isNoun(head) && isBehindNoun(mention, i)) {
                break;
            } else if (!mention.isCapital(i) && !words.isDeterminer(mention.lower(i)) && isNoClitic(mention, i)) {
                head = mention.lower(i);
            }
        }
        return head;
    }

    private static boolean isNoClitic(Stretch mention, int i) {
        return !mention.is(i, GrammarWord.POSSESSIVE_CLITIC);
    }

    /** "a poll released", "people familiar": what stands behind its noun and describes it further. */
    private static boolean isBehindNoun(Stretch mention, int i) {
        return mention.isPast(i) || mention.isGerund(i) || mention.is(i, SourceWord.BEHIND_NOUN);
    }
}
