package org.hearsay.engine.text;

import java.util.List;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.language.Vocabulary;

/** A language that the engine can read: a pack. Safe for use by many threads; equal input gives equal output. */
public interface Language {

    /** ISO 639 code: {@code en}. */
    String code();

    /** What its words mean. */
    Vocabulary vocabulary();

    /**
     * Cuts a text into words and sentences, in the manner of the language's Universal Dependencies treebanks: clitics and
     * punctuation are words of their own.
     *
     * @param text the whole text
     * @param blocks the stretches that are read, in order; a sentence ends with each
     */
    Segmentation segment(String text, List<Span> blocks);

    /**
     * The dictionary form of a word, in lower case but for names.
     *
     * @param form the word as it stands
     * @param pos its part of speech
     * @param features its features
     * @param first whether it begins its sentence, so that its capital says nothing
     */
    String lemma(String form, PartOfSpeech pos, Features features, boolean first);

    /** Finds the words that name a time. */
    TimeFinder times();
}
