package org.hearsay.engine.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.hearsay.domain.document.Block;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * A document's running text, cut into words and sentences, with parts of speech, features, lemmas and dependency trees
 * where a model gave them. It is made once for each document and handed to every step; no step cuts words or sentences
 * again. Immutable to whoever looks.
 */
public final class AnalysedText {

    private final Document document;
    private final Language language;
    private final List<Block> blocks;
    private final Segmentation words;
    private final int[] sentenceOf;
    private final List<Sentence> sentences;
    private final @Nullable Trees trees;
    private final List<EntityMention> mentions;
    private final @Nullable String[] lemmas;
    private int @Nullable [][] children;

    private AnalysedText(
            Document document,
            Language language,
            Segmentation words,
            @Nullable Trees trees,
            List<EntityMention> mentions) {
        this.document = document;
        this.language = language;
        this.blocks = running(document);
        this.words = words;
        this.trees = trees;
        this.mentions = List.copyOf(mentions);
        this.lemmas = new String[words.size()];
        this.sentenceOf = new int[words.size()];
        List<Sentence> cut = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= words.size(); i++) {
            if (i == words.size() || words.sentenceStarts().get(i)) {
                Arrays.fill(sentenceOf, first, i, cut.size());
                cut.add(new Sentence(this, cut.size(), first, i));
                first = i;
            }
        }
        this.sentences = List.copyOf(cut);
    }

    /** A document's words and sentences, without trees. */
    public static AnalysedText of(Document document, Language language) {
        List<Span> spans = running(document).stream().map(Block::span).toList();
        return of(document, language, language.segment(document.text(), spans));
    }

    /** Words and sentences that come from elsewhere, without trees. */
    public static AnalysedText of(Document document, Language language, Segmentation words) {
        return new AnalysedText(document, language, words, null, List.of());
    }

    /** The same words with trees. */
    public AnalysedText with(Trees found) {
        if (found.heads().length != size()) {
            throw new IllegalArgumentException(found.heads().length + " heads for " + size() + " words");
        }
        return new AnalysedText(document, language, words, found, mentions);
    }

    /** The same words with mentions of entities, in order of the text. */
    public AnalysedText with(List<EntityMention> found) {
        return new AnalysedText(document, language, words, trees, found);
    }

    /** Words, sentences and trees that come from elsewhere. */
    public static AnalysedText of(Document document, Language language, Segmentation words, Trees trees) {
        return new AnalysedText(document, language, words, trees, List.of());
    }

    private static List<Block> running(Document document) {
        return document.blocks().stream()
                .filter(b -> b.kind() != Block.Kind.HEADER)
                .toList();
    }

    public Document document() {
        return document;
    }

    public String text() {
        return document.text();
    }

    public Language language() {
        return language;
    }

    public Vocabulary vocabulary() {
        return language.vocabulary();
    }

    /** The blocks that are read: all but headers, in order. */
    public List<Block> blocks() {
        return blocks;
    }

    /** Who and what is mentioned, in order; empty where no model read the text. */
    public List<EntityMention> mentions() {
        return mentions;
    }

    public boolean hasTrees() {
        return trees != null;
    }

    /** Number of words. */
    public int size() {
        return words.size();
    }

    public Word word(int index) {
        return new Word(this, index);
    }

    public List<Sentence> sentences() {
        return sentences;
    }

    /** Index of the first word that ends behind an offset; {@link #size()} where there is none. */
    public int at(int offset) {
        int found = Arrays.binarySearch(words.ends(), offset + 1);
        return found >= 0 ? found : -found - 1;
    }

    /** The words that share a character with a span, in order. */
    public List<Word> words(Span span) {
        List<Word> found = new ArrayList<>();
        for (int i = at(span.start()); i < size() && start(i) < span.end(); i++) {
            found.add(word(i));
        }
        return found;
    }

    /** The sentences that share a character with a span, in order. */
    public List<Sentence> sentences(Span span) {
        List<Sentence> found = new ArrayList<>();
        int at = at(span.start());
        if (at < size()) {
            for (int i = sentenceOf[at];
                    i < sentences.size() && start(sentences.get(i).first()) < span.end();
                    i++) {
                found.add(sentences.get(i));
            }
        }
        return found;
    }

    /**
     * The word of a span that all others hang on: the first whose head lies outside. Null where no word stands in it;
     * without trees the last word.
     */
    public @Nullable Word headOf(Span span) {
        List<Word> inside = words(span);
        if (inside.isEmpty()) {
            return null;
        }
        if (trees == null) {
            return inside.get(inside.size() - 1);
        }
        for (Word word : inside) {
            Word head = word.head();
            if (word.pos() != PartOfSpeech.PUNCT && (head == null || !inside.contains(head))) {
                return word;
            }
        }
        return inside.get(0);
    }

    int start(int word) {
        return words.starts()[word];
    }

    int end(int word) {
        return words.ends()[word];
    }

    Sentence sentenceOf(int word) {
        return sentences.get(sentenceOf[word]);
    }

    PartOfSpeech pos(int word) {
        return trees == null ? PartOfSpeech.X : trees.pos()[word];
    }

    Features features(int word) {
        return trees == null ? Features.NONE : trees.features()[word];
    }

    int head(int word) {
        return trees == null ? -1 : trees.heads()[word];
    }

    Dependency relation(int word) {
        return trees == null ? Dependency.DEP : trees.relations()[word];
    }

    String lemma(int word) {
        String known = lemmas[word];
        if (known == null) {
            // Racing threads make the same string.
            String form = text().substring(start(word), end(word));
            known = trees == null
                    ? form.toLowerCase(Locale.ROOT)
                    : language.lemma(
                            form,
                            trees.pos()[word],
                            trees.features()[word],
                            words.sentenceStarts().get(word));
            lemmas[word] = known;
        }
        return known;
    }

    List<Word> children(int word) {
        if (trees == null) {
            return List.of();
        }
        int[][] known = children;
        if (known == null) {
            known = childrenOf(trees.heads());
            children = known;
        }
        List<Word> found = new ArrayList<>(known[word].length);
        for (int child : known[word]) {
            found.add(new Word(this, child));
        }
        return found;
    }

    private static int[][] childrenOf(int[] heads) {
        int[] count = new int[heads.length];
        for (int head : heads) {
            if (head >= 0) {
                count[head]++;
            }
        }
        int[][] of = new int[heads.length][];
        for (int i = 0; i < heads.length; i++) {
            of[i] = new int[count[i]];
            count[i] = 0;
        }
        for (int i = 0; i < heads.length; i++) {
            if (heads[i] >= 0) {
                of[heads[i]][count[heads[i]]++] = i;
            }
        }
        return of;
    }
}
