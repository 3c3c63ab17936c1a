package org.hearsay.engine.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.domain.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One word of an analysed text: a view, made when asked for; two views of one word are equal.
 *
 * @param in the text
 * @param index of the word, from 0
 */
public record Word(AnalysedText in, int index) {

    public Span span() {
        return new Span(start(), end());
    }

    /** Where it begins, in UTF-16 units. */
    public int start() {
        return in.start(index);
    }

    /** Where it ends, in UTF-16 units. */
    public int end() {
        return in.end(index);
    }

    /** As it stands. */
    public String form() {
        return in.text().substring(start(), end());
    }

    /** As it stands, in lower case. */
    public String lower() {
        return form().toLowerCase(Locale.ROOT);
    }

    /** Whether it is a word or number: it begins with a letter or digit. */
    public boolean isWord() {
        return Character.isLetterOrDigit(in.text().codePointAt(start()));
    }

    /** Whether it begins with a capital letter. */
    public boolean isCapital() {
        return Character.isUpperCase(in.text().codePointAt(start()));
    }

    /** The dictionary form; without trees the word in lower case. */
    public String lemma() {
        return in.lemma(index);
    }

    /** {@link PartOfSpeech#X} where the text has no trees. */
    public PartOfSpeech pos() {
        return in.pos(index);
    }

    public Features features() {
        return in.features(index);
    }

    public boolean has(Feature feature) {
        return features().has(feature);
    }

    /** Its relation to its head; {@link Dependency#DEP} where the text has no trees. */
    public Dependency relation() {
        return in.relation(index);
    }

    /** Whether it stands in this relation, or in a subtype of it, to its head. */
    public boolean isA(Dependency relation) {
        return relation().isA(relation);
    }

    /** Null for the root of a sentence, and where the text has no trees. */
    public @Nullable Word head() {
        int head = in.head(index);
        return head < 0 ? null : new Word(in, head);
    }

    /** The words whose head it is, in order. */
    public List<Word> children() {
        return in.children(index);
    }

    /** The children that stand in one of these relations, or in a subtype of one. */
    public List<Word> children(Dependency... relations) {
        List<Word> found = new ArrayList<>();
        for (Word child : children()) {
            for (Dependency relation : relations) {
                if (child.isA(relation)) {
                    found.add(child);
                    break;
                }
            }
        }
        return found;
    }

    /** The first such child; null where there is none. */
    public @Nullable Word child(Dependency... relations) {
        List<Word> found = children(relations);
        return found.isEmpty() ? null : found.get(0);
    }

    /** Whether it stands below another word, or is that word. */
    public boolean isUnder(Word other) {
        for (Word word = this; word != null; word = word.head()) {
            if (word.equals(other)) {
                return true;
            }
        }
        return false;
    }

    /** It and all words below it, in order. */
    public List<Word> subtree() {
        List<Word> found = new ArrayList<>();
        Sentence sentence = sentence();
        for (int i = sentence.first(); i < sentence.last(); i++) {
            Word word = new Word(in, i);
            if (word.isUnder(this)) {
                found.add(word);
            }
        }
        return found;
    }

    public Sentence sentence() {
        return in.sentenceOf(index);
    }

    /** Null behind the last word of the text. */
    public @Nullable Word next() {
        return index + 1 < in.size() ? new Word(in, index + 1) : null;
    }

    /** Null before the first word of the text. */
    public @Nullable Word previous() {
        return index > 0 ? new Word(in, index - 1) : null;
    }

    /** Whether no white space stands before it. */
    public boolean isGlued() {
        return index > 0 && in.end(index - 1) == start();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Word word && word.in == in && word.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }

    @Override
    public String toString() {
        return form();
    }
}
