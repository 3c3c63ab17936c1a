package org.hearsay.engine.compare.derivation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.domain.quantity.Quantity;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.compare.document.ComparedDocument;
import org.hearsay.engine.language.ComparisonWord;
import org.hearsay.engine.language.GrammarWord;
import org.hearsay.engine.language.Vocabulary;
import org.hearsay.engine.text.Word;

/**
 * What a sentence says that another one may repeat in other words: its numbers, and the beginnings of its longer words.
 * Names do not count: whoever reports the same event has the same names.
 *
 * @param numbers in figures, "forty-eight" as 48
 * @param words the first letters of the others
 * @param runs all words in a row
 */
record SentenceFacts(Set<String> numbers, Set<String> words, Set<List<String>> runs) {

    /** Words in a row that are not the same by chance, and what they are worth. */
    private static final int RUN = 6;

    private static final int SAME_RUN = 4;

    private static final int SHORTEST = 4;

    /** Words are compared by so many letters, so that forms of one word meet. */
    private static final int STEM = 5;

    /** A number that is not common is worth as much as two words. */
    private static final int TELLING = 2;

    /** Smaller numbers are common. */
    private static final int COMMON = 12;

    /** What every report has. */
    private static final ComparisonWord[] EMPTY = {
        ComparisonWord.COMMON, ComparisonWord.PASSING_ON, ComparisonWord.PAPER
    };

    SentenceFacts {
        numbers = Set.copyOf(numbers);
        words = Set.copyOf(words);
        runs = Set.copyOf(runs);
    }

    /**
     * @param document with the sentence
     * @param sentence where it stands
     * @param quantities of the document that may stand in it, in order of the text
     */
    static SentenceFacts of(ComparedDocument document, Span sentence, List<Quantity> quantities) {
        List<Word> all = document.words(sentence);
        List<Span> spelled = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        for (Quantity quantity : quantities) {
            BigDecimal value = quantity.value();
            if (value != null
                    && sentence.contains(quantity.span())
                    && value.compareTo(BigDecimal.ONE) > 0
                    && quantity.span().of(document.text().text()).chars().noneMatch(Character::isDigit)) {
                spelled.add(quantity.span());
                numbers.add(value.stripTrailingZeros().toPlainString());
            }
        }
        Set<String> words = new HashSet<>();
        for (Word word : all) {
            String lower = word.lower();
            if (Character.isDigit(lower.charAt(0))) {
                numbers.add(lower.replace(",", ""));
            } else if (!word.isCapital()
                    && lower.length() >= SHORTEST
                    && !isEmpty(document.vocabulary(), lower)
                    && spelled.stream().noneMatch(word.span()::overlaps)) {
                words.add(lower.substring(0, Math.min(STEM, lower.length())));
            }
        }
        List<String> row = all.stream().map(Word::lower).toList();
        Set<List<String>> runs = IntStream.rangeClosed(0, row.size() - RUN)
                .mapToObj(i -> row.subList(i, i + RUN))
                .collect(Collectors.toSet());
        return new SentenceFacts(numbers, words, runs);
    }

    private static boolean isEmpty(Vocabulary vocabulary, String lower) {
        return vocabulary.isAny(lower, EMPTY) || vocabulary.isAny(lower, GrammarWord.values());
    }

    /** The numbers of a whole document. */
    static SentenceFacts numbersOf(List<SentenceFacts> sentences) {
        Set<String> numbers = new HashSet<>();
        sentences.forEach(f -> numbers.addAll(f.numbers()));
        return new SentenceFacts(numbers, Set.of(), Set.of());
    }

    /** How much of this the other says, too. */
    int shared(SentenceFacts other) {
        int shared = sharedNumbers(other);
        for (String word : words) {
            shared += other.words.contains(word) ? 1 : 0;
        }
        return shared + (runs.stream().anyMatch(other.runs::contains) ? SAME_RUN : 0);
    }

    /** The same for the numbers alone. */
    int sharedNumbers(SentenceFacts other) {
        int shared = 0;
        for (String number : numbers) {
            boolean common = number.length() <= 2 && Integer.parseInt(digits(number)) <= COMMON;
            shared += other.numbers.contains(number) ? common ? 1 : TELLING : 0;
        }
        return shared;
    }

    private static String digits(String number) {
        String digits = number.replaceAll("[^0-9]", "");
        return digits.isEmpty() ? "0" : digits;
    }
}
