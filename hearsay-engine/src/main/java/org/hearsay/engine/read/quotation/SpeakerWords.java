package org.hearsay.engine.read.quotation;

import org.hearsay.engine.language.CalendarWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.QuantityWord;
import org.hearsay.engine.language.SpeechWord;
import org.hearsay.engine.language.Vocabulary;

/** Tells by their classes how words, in lower case, bound the description of a speaker. */
final class SpeakerWords {

    private static final int SHORTEST_BY_ENDING = 5;

    private final Vocabulary vocabulary;

    SpeakerWords(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    boolean isPronoun(String lower) {
        return vocabulary.isAny(lower, GrammarWord.SUBJECT_PRONOUN, GrammarWord.INDEFINITE_PRONOUN);
    }

    /** A pronoun that can only be a subject. */
    boolean isSubject(String lower) {
        return vocabulary.is(GrammarWord.SUBJECT_PRONOUN, lower)
                && !vocabulary.isAny(lower, GrammarWord.OBJECT_PRONOUN, QuantityWord.NUMBER);
    }

    boolean isDeterminer(String lower) {
        return vocabulary.isAny(
                        lower,
                        GrammarWord.ARTICLE,
                        GrammarWord.POSSESSIVE,
                        GrammarWord.DEMONSTRATIVE,
                        GrammarWord.QUANTIFIER,
                        QuantityWord.NUMBER,
                        QuantityWord.VAGUE,
                        SpeechWord.DETERMINER)
                || !lower.isEmpty() && Character.isDigit(lower.charAt(0))
                || isGenitive(lower);
    }

    /** {@code the harbour master's}. */
    boolean isGenitive(String lower) {
        return vocabulary.ends(GrammarWord.POSSESSIVE_CLITIC, lower);
    }

    /** Whether no description runs over the word. */
    boolean isBoundary(String lower) {
        return vocabulary.isAny(
                lower,
                GrammarWord.PREPOSITION,
                GrammarWord.SUBORDINATION,
                GrammarWord.COORDINATION,
                GrammarWord.RELATIVE,
                GrammarWord.INTERROGATIVE,
                GrammarWord.NEGATION,
                CalendarWord.DAY,
                SpeechWord.BOUNDARY);
    }

    /** Names of months and days, which stand with a capital. */
    boolean isDate(String lower) {
        return vocabulary.isAny(lower, CalendarWord.MONTH, CalendarWord.WEEKDAY);
    }

    /** Auxiliaries, also where what denies is written together with them. */
    boolean isAuxiliary(String lower) {
        return vocabulary.isAny(lower, GrammarWord.AUXILIARY, GrammarWord.MODAL, GrammarWord.COPULA)
                || vocabulary.ends(GrammarWord.NEGATION, lower);
    }

    boolean isAdverb(String lower) {
        return vocabulary.is(SpeechWord.ADVERB, lower)
                || lower.length() >= SHORTEST_BY_ENDING
                        && vocabulary.ends(GrammarWord.ADVERB_ENDING, lower)
                        && !vocabulary.is(SpeechWord.NO_ADVERB, lower);
    }

    boolean isGerund(String lower) {
        return vocabulary.ends(GrammarWord.GERUND_ENDING, lower);
    }
}
