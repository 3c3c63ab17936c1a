package org.hearsay.engine.compare.derivation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.text.Tokens;

/**
 * What a sentence says that another one may repeat in other words: its numbers, and the beginnings of its longer words.
 * CitedNames do not count: whoever reports the same event has the same names.
 *
 * @param numbers in figures, "forty-eight" as 48
 * @param words the first letters of the others
 * @param runs all words in a row
 */
record Facts(Set<String> numbers, Set<String> words, Set<List<String>> runs) {

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

    private static final List<String> SMALL =
            List.of(("two three four five six seven eight nine ten eleven twelve thirteen"
                            + " fourteen fifteen sixteen seventeen eighteen nineteen")
                    .split(" "));

    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private static final Map<String, String> NUMBERS = spelled();

    private static final Set<String> EMPTY = Set.copyOf(List.of(("with that this from have been were they their there"
                    + " them which when than then what where while into onto over about after before until since also"
                    + " only more most some such other said says saying told tell tells according spoke speak speaks"
                    + " reported reports report statement bulletin release communiqué communique note notice press"
                    + " wrote writes give gave given would could should shall will must might very just even still"
                    + " people persons person today yesterday monday tuesday wednesday thursday friday saturday sunday"
                    + " morning evening night afternoon january february march april june july august september october"
                    + " november december hundred thousand million itself themselves himself herself both each every"
                    + " being does done made make took take taken came come went gone against between through during"
                    + " because")
            .split(" ")));

    Facts {
        numbers = Set.copyOf(numbers);
        words = Set.copyOf(words);
        runs = Set.copyOf(runs);
    }

    static Facts of(String text, Span span) {
        Tokens tokens = Tokens.of(text, span);
        Set<String> numbers = new HashSet<>();
        Set<String> words = new HashSet<>();
        for (int i = 0; i < tokens.size(); i++) {
            String word = tokens.lower(i);
            String number = NUMBERS.get(word);
            if (number != null) {
                numbers.add(number);
            } else if (Character.isDigit(word.charAt(0))) {
                numbers.add(word.replace(",", ""));
            } else if (tokens.isWord(i) && !tokens.isCapital(i) && word.length() >= SHORTEST && !EMPTY.contains(word)) {
                words.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
        List<String> row = IntStream.range(0, tokens.size())
                .filter(tokens::isWord)
                .mapToObj(tokens::lower)
                .toList();
        Set<List<String>> runs = IntStream.rangeClosed(0, row.size() - RUN)
                .mapToObj(i -> row.subList(i, i + RUN))
                .collect(Collectors.toSet());
        return new Facts(numbers, words, runs);
    }

    /** The numbers of a whole document. */
    static Facts numbersOf(List<Facts> sentences) {
        Set<String> numbers = new HashSet<>();
        sentences.forEach(f -> numbers.addAll(f.numbers()));
        return new Facts(numbers, Set.of(), Set.of());
    }

    /** How much of this the other says, too. */
    int shared(Facts other) {
        int shared = sharedNumbers(other);
        for (String word : words) {
            shared += other.words.contains(word) ? 1 : 0;
        }
        return shared + (runs.stream().anyMatch(other.runs::contains) ? SAME_RUN : 0);
    }

    /** The same for the numbers alone. */
    int sharedNumbers(Facts other) {
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

    private static Map<String, String> spelled() {
        Map<String, String> numbers = new HashMap<>();
        for (int i = 0; i < SMALL.size(); i++) {
            numbers.put(SMALL.get(i), String.valueOf(i + 2));
        }
        for (int i = 0; i < TENS.size(); i++) {
            int ten = 10 * (i + 2);
            numbers.put(TENS.get(i), String.valueOf(ten));
            numbers.put(TENS.get(i) + "-one", String.valueOf(ten + 1));
            for (int k = 2; k < 10; k++) {
                numbers.put(TENS.get(i) + "-" + SMALL.get(k - 2), String.valueOf(ten + k));
            }
        }
        return Map.copyOf(numbers);
    }
}
