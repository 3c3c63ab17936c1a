package org.hearsay.engine.compare.derivation;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.ComparisonWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.read.source.SourceWords;
import org.hearsay.engine.text.Sentence;
import org.hearsay.engine.text.Word;
import org.jspecify.annotations.Nullable;

/**
 * A place where a document names who published another one, or an office's paper without its name ("the bulletin").
 *
 * @param name null where only the paper is named
 * @param mention where it stands
 * @param sentence number of the sentence it stands in
 * @param last number of the last sentence that may retell
 * @param onPaper whether something written is named beside it
 * @param cued whether the sentence says that something is passed on
 * @param told whether a verb of the press is in it, so that nothing else need agree
 * @param spoken whether somebody speaks for it, or it speaks to the document's own reporter
 */
record PublisherMention(
        @Nullable CitedName name,
        Span mention,
        int sentence,
        int last,
        boolean onPaper,
        boolean cued,
        boolean told,
        boolean spoken) {

    private static final int REACH = 5;

    /** All of them in a document, in the order of its text. */
    static List<PublisherMention> in(DerivationSide side, CitedNames names) {
        List<PublisherMention> found = new ArrayList<>();
        Vocabulary vocabulary = side.vocabulary();
        for (Sentence sentence : side.text().sentences()) {
            List<Word> words = side.document().words(sentence.span());
            for (int i = 0; i < words.size(); i++) {
                CitedName name = names.at(words, i);
                boolean paper = name == null
                        && !names.papers().isEmpty()
                        && vocabulary.is(
                                ComparisonWord.OFFICE_PAPER, words.get(i).lower())
                        && !words.get(i).isCapital();
                if (name != null && !isOwn(name, side) || paper) {
                    int size = name == null ? 1 : name.words().size();
                    found.add(of(side, name, words, i, size, sentence));
                    i += size - 1;
                }
            }
        }
        return found;
    }

    private static boolean isOwn(CitedName name, DerivationSide side) {
        return side.name() != null && side.name().words().containsAll(name.words());
    }

    private static PublisherMention of(
            DerivationSide side, @Nullable CitedName name, List<Word> words, int at, int size, Sentence sentence) {
        Sentence after = after(side, sentence);
        boolean paper = has(words, ComparisonWord.PAPER);
        boolean paperBehind = after != null && has(side.document().words(after.span()), ComparisonWord.OFFICE_PAPER);
        boolean office = name != null && name.kind() == CitedName.Kind.OFFICE;
        boolean both = name != null && (paper || paperBehind || name.kind() == CitedName.Kind.OUTLET);
        return new PublisherMention(
                name,
                new Span(words.get(at).start(), words.get(at + size - 1).end()),
                sentence.index(),
                both && after != null ? after.index() : sentence.index(),
                paper || paperBehind,
                has(words, office ? ComparisonWord.OFFICE_SAYING : ComparisonWord.PASSING_ON),
                has(words, ComparisonWord.PRESS_SAYING),
                isSpokenFor(new SourceWords(side.vocabulary()), words, at) || has(words, ComparisonWord.TO_REPORTERS));
    }

    /** The next sentence of the same paragraph. */
    private static @Nullable Sentence after(DerivationSide side, Sentence sentence) {
        List<Sentence> all = side.text().sentences();
        if (sentence.index() + 1 == all.size()) {
            return null;
        }
        Sentence next = all.get(sentence.index() + 1);
        String between =
                side.text().text().substring(sentence.span().end(), next.span().start());
        return between.indexOf('\n') < 0 ? next : null;
    }

    private static boolean has(List<Word> words, ComparisonWord... classes) {
        return words.stream().anyMatch(w -> w.in().vocabulary().isAny(w.lower(), classes));
    }

    /** "the spokesman of the Security Secretariat", "police commissioner". */
    private static boolean isSpokenFor(SourceWords known, List<Word> words, int at) {
        return words.subList(Math.max(0, at - REACH), Math.min(words.size(), at + REACH)).stream()
                .anyMatch(w -> known.isTitle(w.lower()) || known.isSpokesperson(w.lower()));
    }
}
