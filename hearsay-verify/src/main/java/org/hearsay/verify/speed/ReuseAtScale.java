package org.hearsay.verify.speed;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.hearsay.domain.comparison.Derivation;
import org.hearsay.domain.document.Document;
import org.hearsay.domain.document.Metadata;
import org.hearsay.domain.reading.Engine;
import org.hearsay.domain.reading.Reading;
import org.hearsay.domain.text.Span;
import org.hearsay.engine.compare.Comparer;
import org.hearsay.engine.compare.derivation.SharedPassage;
import org.hearsay.engine.compare.derivation.Sketch;
import org.hearsay.engine.compare.document.ComparedDocument;
import org.hearsay.english.English;

/**
 * How derivations are found in very many documents: made-up ones of 250 words drawn as words are drawn in real texts (Zipf's
 * law), every one with one of fifty stock phrases, a fifth of them with a passage of 30 words from an earlier one in
 * which three words are changed, left out or added. A passage is found when half of it is; one that is found is right
 * when half of it was put in, from that document. Prints time, memory, recall and precision for each number of
 * documents on the command line.
 */
public final class ReuseAtScale {

    private static final int WORDS = 250;
    private static final int PASSAGE = 30;
    private static final int CHANGES = 3;
    private static final int VOCABULARY = 40_000;
    private static final long SEED = 20_261_124;

    private final Random random = new Random(SEED);
    private final String[] vocabulary = new String[VOCABULARY];
    private final double[] cumulative = new double[VOCABULARY];
    private final List<List<String>> stock = new ArrayList<>();

    /** A passage that was put in: from which document, and where it stands. */
    private record Planted(int from, Span span) {}

    private ReuseAtScale() {
        double sum = 0;
        for (int i = 0; i < VOCABULARY; i++) {
            StringBuilder word = new StringBuilder();
            for (int n = i + 1; n > 0; n /= 20) {
                word.append("bdfghklmnprstvzcjwxq".charAt(n % 20)).append("aeiou".charAt(n % 5));
            }
            vocabulary[i] = word.toString();
            sum += 1.0 / (i + 1);
            cumulative[i] = sum;
        }
        for (int i = 0; i < 50; i++) {
            stock.add(drawn(8));
        }
    }

    /** @param args numbers of documents */
    public static void main(String[] args) {
        for (String count : args) {
            System.out.println(new ReuseAtScale().measured(Integer.parseInt(count)));
        }
    }

    private String measured(int count) {
        List<List<String>> own = new ArrayList<>();
        Map<Integer, Planted> planted = new HashMap<>();
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<String> words = drawn(WORDS);
            own.add(words);
            List<String> written = new ArrayList<>(words);
            written.addAll(random.nextInt(WORDS), stock.get(random.nextInt(stock.size())));
            int at = 0;
            int length = 0;
            if (i > 0 && random.nextInt(5) == 0) {
                int from = random.nextInt(i);
                int start = random.nextInt(WORDS - PASSAGE);
                List<String> passage = changed(own.get(from).subList(start, start + PASSAGE));
                at = random.nextInt(written.size());
                written.addAll(at, passage);
                length = passage.size();
                planted.put(i, new Planted(from, new Span(0, 1)));
            }
            String text = String.join(" ", written);
            if (length > 0) {
                int begin =
                        at == 0 ? 0 : String.join(" ", written.subList(0, at)).length() + 1;
                int end = String.join(" ", written.subList(0, at + length)).length();
                planted.put(
                        i, new Planted(Objects.requireNonNull(planted.get(i)).from(), new Span(begin, end)));
            }
            readings.add(reading(i, text));
        }
        own.clear();
        long before = System.nanoTime();
        List<Derivation> found = derivations(readings);
        double seconds = (System.nanoTime() - before) / 1e9;
        return figures(readings, planted, found, seconds);
    }

    private static List<Derivation> derivations(List<Reading> readings) {
        Comparer comparer = new Comparer("scale", List.of(English.load()));
        List<ComparedDocument> documents =
                comparer.chronological(readings.stream().map(comparer::open).toList());
        List<Sketch> sketches = documents.stream().map(comparer::sketch).toList();
        List<SharedPassage> shared = comparer.candidates(sketches).stream()
                .flatMap(p -> comparer.align(sketches.get(p.one()), sketches.get(p.two()), p).stream())
                .toList();
        return comparer.derive(documents, shared);
    }

    private static String figures(
            List<Reading> readings, Map<Integer, Planted> planted, List<Derivation> found, double seconds) {
        Map<String, Integer> numbers = new HashMap<>();
        readings.forEach(r -> numbers.put(r.document().id(), numbers.size()));
        int right = 0;
        int passages = 0;
        Map<Integer, Integer> covered = new HashMap<>();
        for (Derivation derivation : found) {
            int derived = Objects.requireNonNull(numbers.get(derivation.derived()));
            Planted there = planted.get(derived);
            for (Derivation.Passage passage : derivation.passages()) {
                passages++;
                boolean same = there != null
                        && Objects.equals(numbers.get(Objects.requireNonNull(derivation.from())), there.from());
                int both = same && there != null ? both(passage.derived(), there.span()) : 0;
                right += 2 * both >= passage.derived().length() ? 1 : 0;
                covered.merge(derived, Math.max(0, both), Integer::sum);
            }
        }
        long recalled = planted.entrySet().stream()
                .filter(e -> 2 * covered.getOrDefault(e.getKey(), 0)
                        >= e.getValue().span().length())
                .count();
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .mapToLong(p -> p.getPeakUsage().getUsed())
                .sum();
        return String.format(
                Locale.ROOT,
                "%d documents: %.1f s, at most %d MB in use; %d passages put in, recall %.1f %%, precision %.1f %%",
                readings.size(),
                seconds,
                peak >> 20,
                planted.size(),
                100.0 * recalled / planted.size(),
                100.0 * right / passages);
    }

    private static int both(Span a, Span b) {
        return Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    }

    private List<String> drawn(int count) {
        List<String> words = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            double at = random.nextDouble() * cumulative[VOCABULARY - 1];
            int found = Arrays.binarySearch(cumulative, at);
            words.add(vocabulary[Math.min(VOCABULARY - 1, found >= 0 ? found : -found - 1)]);
        }
        return words;
    }

    private List<String> changed(List<String> passage) {
        List<String> changed = new ArrayList<>(passage);
        for (int i = 0; i < CHANGES; i++) {
            int at = random.nextInt(changed.size());
            switch (random.nextInt(3)) {
                case 0 -> changed.set(at, drawn(1).get(0));
                case 1 -> changed.remove(at);
                default -> changed.add(at, drawn(1).get(0));
            }
        }
        return changed;
    }

    private static Reading reading(int number, String text) {
        Document plain = Document.ofText(number + ".txt", text);
        String day = String.format(
                Locale.ROOT, "%04d-%02d-%02d", 1900 + number / 372, 1 + number / 31 % 12, 1 + number % 31);
        Document document = plain.with(new Metadata(null, null, List.of(), day, "en", null));
        return new Reading(
                document,
                new Engine("scale", List.of()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
