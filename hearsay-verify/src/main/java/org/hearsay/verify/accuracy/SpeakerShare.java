package org.hearsay.verify.accuracy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.hearsay.domain.text.Span;

/**
 * Of all double-quoted stretches of six words or more that lie inside an annotated content, the share that comes out
 * inside a statement with the right source. Inside means that all words of the stretch lie in the content. A source is
 * right when it shares a word with the annotated one, or when both have none. Where a stretch lies inside several
 * annotated contents, or several statements hold it, one pair that fits is enough.
 */
final class SpeakerShare {

    static final int LEAST_WORDS = 6;
    private static final int DRAWS = 1000;

    /**
     * What became of the stretches of one article.
     *
     * @param right inside a statement with the right source
     * @param wrong inside statements, none with the right source
     * @param outside inside no statement
     */
    record Counts(int right, int wrong, int outside) {

        int all() {
            return right + wrong + outside;
        }

        Counts plus(Counts other) {
            return new Counts(right + other.right, wrong + other.wrong, outside + other.outside);
        }
    }

    /**
     * A share in percent.
     *
     * @param percent the share
     * @param low lower end of the 95 % bootstrap interval over articles
     * @param high upper end
     */
    record Share(double percent, double low, double high) {}

    private record Marked(BitSet source, BitSet content) {

        static Marked of(ScoredAttribution attribution, Words words) {
            return new Marked(words.under(attribution.source()), words.under(attribution.content()));
        }

        boolean holds(BitSet stretch) {
            BitSet left = (BitSet) stretch.clone();
            left.andNot(content);
            return left.isEmpty();
        }

        boolean sameSource(Marked other) {
            return source.intersects(other.source) || source.isEmpty() && other.source.isEmpty();
        }
    }

    private SpeakerShare() {}

    /** Counts the stretches of one article. */
    static Counts count(String text, List<ScoredAttribution> gold, List<ScoredAttribution> system) {
        Words words = Words.of(text);
        List<Marked> annotated = gold.stream().map(a -> Marked.of(a, words)).toList();
        List<Marked> found = system.stream().map(a -> Marked.of(a, words)).toList();
        Counts counts = new Counts(0, 0, 0);
        for (Span span : QuotedStretches.of(text)) {
            BitSet stretch = words.under(List.of(span));
            List<Marked> around =
                    annotated.stream().filter(a -> a.holds(stretch)).toList();
            if (stretch.cardinality() >= LEAST_WORDS && !around.isEmpty()) {
                counts = counts.plus(judge(
                        around, found.stream().filter(a -> a.holds(stretch)).toList()));
            }
        }
        return counts;
    }

    private static Counts judge(List<Marked> around, List<Marked> holding) {
        if (holding.isEmpty()) {
            return new Counts(0, 0, 1);
        }
        boolean right = around.stream().anyMatch(a -> holding.stream().anyMatch(a::sameSource));
        return right ? new Counts(1, 0, 0) : new Counts(0, 1, 0);
    }

    /** The share over all articles; the interval draws articles with replacement, always from the same seed. */
    static Share share(List<Counts> articles) {
        List<Double> drawn = new ArrayList<>();
        Random random = new Random(1);
        for (int draw = 0; draw < DRAWS; draw++) {
            Counts sum = new Counts(0, 0, 0);
            for (int i = 0; i < articles.size(); i++) {
                sum = sum.plus(articles.get(random.nextInt(articles.size())));
            }
            drawn.add(percent(sum));
        }
        double[] sorted =
                drawn.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        Counts all = articles.stream().reduce(new Counts(0, 0, 0), Counts::plus);
        return new Share(percent(all), sorted[(int) (0.025 * DRAWS)], sorted[(int) (0.975 * DRAWS)]);
    }

    static Section section(List<Counts> articles) {
        Counts all = articles.stream().reduce(new Counts(0, 0, 0), Counts::plus);
        Share share = share(articles);
        return new Section(
                "Quoted stretches",
                String.format(
                        Locale.ROOT,
                        """
                        Of all stretches of six words or more between double quotation marks (straight or curly) that lie
                        inside an annotated content, the share that comes out inside a statement with the right source. A
                        stretch is inside when all its words are; a source is right when it shares a word with the
                        annotated one, or when both have none.

                        | stretches | right source | wrong source | in no statement | share | 95 %% interval |
                        |---|---|---|---|---|---|
                        | %d | %d | %d | %d | %.1f %% | %.1f to %.1f |

                        The interval is a bootstrap over articles: 1000 draws, seed 1.
                        """,
                        all.all(),
                        all.right(),
                        all.wrong(),
                        all.outside(),
                        share.percent(),
                        share.low(),
                        share.high()));
    }

    private static double percent(Counts counts) {
        return counts.all() == 0 ? 0 : 100.0 * counts.right() / counts.all();
    }
}
