package org.hearsay.engine.text;

/**
 * What a model says of the words of a text: for each its part of speech, its features, its head and its relation to it.
 * The head of the root of a sentence is -1; every other head is a word of the same sentence.
 *
 * @param pos part of speech of each word
 * @param features of each word
 * @param heads index of the head of each word, -1 for roots
 * @param relations of each word to its head
 */
public record Trees(PartOfSpeech[] pos, Features[] features, int[] heads, Dependency[] relations) {

    public Trees {
        if (features.length != pos.length || heads.length != pos.length || relations.length != pos.length) {
            throw new IllegalArgumentException("as many features, heads and relations as words");
        }
    }
}
