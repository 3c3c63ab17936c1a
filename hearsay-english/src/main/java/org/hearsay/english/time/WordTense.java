package org.hearsay.english.time;

import org.hearsay.domain.text.Span;
import org.hearsay.engine.calendar.Tense;
import org.hearsay.engine.calendar.Tenses;
import org.hearsay.engine.language.CalendarWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.text.AnalysedText;
import org.hearsay.engine.text.Dependency;
import org.hearsay.engine.text.Feature;
import org.hearsay.engine.text.PartOfSpeech;
import org.hearsay.engine.text.Sentence;
import org.hearsay.engine.text.Word;

/** Whether the words around a time expression speak of what was or of what is to come: by the tree, else by the words beside. */
final class WordTense {

    /** Words that are looked at on either side. */
    private static final int REACH = 14;

    /** Words between what is put off and until when: "postponed the talks until Monday". */
    private static final int NEAR = 6;

    private final Sentence sentence;
    private final Vocabulary vocabulary;

    private WordTense(Sentence sentence) {
        this.sentence = sentence;
        this.vocabulary = sentence.in().vocabulary();
    }

    /** Of the lexemes from {@code from} to {@code to}, exclusive. */
    static Tense of(Lexemes lexemes, int from, int to) {
        Span span = lexemes.span(from, to);
        Word first = lexemes.word(from);
        WordTense beside = new WordTense(first.sentence());
        if (beside.isPutOff(first.index() - 1) || beside.isAhead(first.index() - 1)) {
            return Tense.FUTURE;
        }
        Tense told = Tenses.around(lexemes.in(), span);
        if (told != Tense.OPEN) {
            return told;
        }
        return beside.around(first.index(), lexemes.word(to - 1).index() + 1);
    }

    /** "In advance of his visit on Thursday", "ahead of the vote on Monday". */
    private boolean isAhead(int before) {
        for (int i = before; i > Math.max(sentence.first(), before - REACH); i--) {
            boolean ahead = lower(i).equals("of")
                    && (lower(i - 1).equals("ahead") || lower(i - 1).equals("advance"));
            PartOfSpeech pos = sentence.in().word(i).pos();
            if (ahead || pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX || at(i) != Tense.OPEN) {
                return ahead;
            }
        }
        return false;
    }

    /**
     * Whether the clause right around a month or a day speaks in the present: "is up for election in November", "the term ends
     * on 3 May". What is told so is to come, but not what lasts since then.
     */
    static boolean isPresent(Lexemes lexemes, int from, int to) {
        AnalysedText in = lexemes.in();
        Word date = in.hasTrees() ? in.headOf(lexemes.span(from, to)) : null;
        Word joint = date == null ? null : date.child(Dependency.CASE);
        Word noun = date == null ? null : date.head();
        if (date == null
                || noun == null
                || joint != null
                        && (joint.lower().equals("since") || joint.lower().equals("from"))) {
            return false;
        }
        Word above = noun.head();
        boolean nominal = noun.pos() == PartOfSpeech.NOUN && noun.child(Dependency.COP) == null;
        return nominal
                ? above != null && above.child(Dependency.COP) != null && tells(above)
                : date.isA(Dependency.OBL) && tells(noun);
    }

    /** "The election is Thursday". */
    static boolean isSaidToBe(Lexemes lexemes, int from, int to) {
        Word date = lexemes.in().hasTrees() ? lexemes.in().headOf(lexemes.span(from, to)) : null;
        return date != null && date.child(Dependency.COP) != null && tells(date);
    }

    private static boolean tells(Word predicate) {
        Word helper = predicate.child(Dependency.AUX, Dependency.COP);
        Word finite = helper == null ? predicate : helper;
        boolean perfect = helper != null && predicate.has(Feature.PAST);
        return finite.has(Feature.FINITE) && finite.has(Feature.PRESENT) && !perfect;
    }

    /** "Have been postponed until Monday": what is put off comes then; not what "had been" put off. */
    private boolean isPutOff(int before) {
        if (!vocabulary.is(CalendarWord.PUT_OFF_TO, lower(before))) {
            return false;
        }
        for (int i = before - 1; i >= Math.max(sentence.first(), before - NEAR); i--) {
            if (vocabulary.is(CalendarWord.PUT_OFF, lower(i))) {
                return !lower(i - 1).equals("had") && !lower(i - 2).equals("had");
            }
        }
        return false;
    }

    /** Looks back from the expression to the beginning of its sentence for the nearest verb that tells, then ahead. */
    private Tense around(int from, int to) {
        for (int i = from - 1; i >= Math.max(sentence.first(), from - REACH) && !isParted(i); i--) {
            Tense tense = at(i);
            if (tense != Tense.OPEN) {
                return tense;
            }
        }
        for (int i = to; i < Math.min(sentence.last(), to + REACH) && !isParted(i); i++) {
            Tense tense = at(i);
            if (tense != Tense.OPEN) {
                return tense;
            }
        }
        return Tense.OPEN;
    }

    private Tense at(int i) {
        String word = lower(i);
        boolean capital = i > sentence.first()
                && Character.isUpperCase(sentence.in().word(i).form().charAt(0));
        if (vocabulary.is(GrammarWord.MODAL, word) && !vocabulary.is(GrammarWord.AUXILIARY, word)) {
            // "Mayor May" is a name, "could have left" is past
            return capital || lower(i + 1).equals("have") ? Tense.OPEN : Tense.FUTURE;
        }
        if (vocabulary.is(CalendarWord.PLANNED, word)) {
            return capital ? Tense.OPEN : Tense.FUTURE;
        }
        boolean leads = lower(i + 1).equals("to");
        if (leads && (word.equals("is") || word.equals("are") || word.equals("due") || word.equals("set"))) {
            return Tense.FUTURE;
        }
        // "will be closed": the tense is in the words before
        boolean passive = lower(i - 1).equals("be") || lower(i - 1).equals("being");
        boolean past = vocabulary.is(CalendarWord.PAST_FORM, word)
                || word.length() > 3
                        && word.endsWith("ed")
                        && !vocabulary.is(CalendarWord.NO_PAST_FORM, word)
                        && !capital;
        return past && !passive ? Tense.PAST : Tense.OPEN;
    }

    private String lower(int i) {
        return i >= sentence.first() && i < sentence.last()
                ? sentence.in().word(i).lower()
                : "";
    }

    private boolean isParted(int i) {
        return lower(i).equals(";");
    }
}
