package org.hearsay.verify.accuracy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.domain.text.Span;
import org.hearsay.verify.accuracy.SpeakerShare.Counts;
import org.junit.jupiter.api.Test;

class SpeakerShareTest {

    private static final String TEXT = "“The bridge stood until noon that day,” said Mira Tolvaj.";
    private static final List<Span> QUOTE = List.of(new Span(0, 39));
    private static final List<Span> MIRA = List.of(new Span(45, 56));

    @Test
    void aStretchIsWhatStandsBetweenDoubleMarksOfOneParagraph() {
        assertThat(stretches("He said “one” and \"two\" and ‘three’.")).containsExactly("one", "two");
        assertThat(stretches("Never “closed.\nNext.")).isEmpty();
        assertThat(stretches("“First part.\n\n“Second part.”\n")).containsExactly("First part.", "Second part.");
    }

    @Test
    void offsetsAreInCodePoints() {
        assertThat(QuotedStretches.of("🙂 “one”")).containsExactly(new Span(3, 6));
    }

    @Test
    void theRightSourceSharesAWord() {
        ScoredAttribution gold = new ScoredAttribution(MIRA, QUOTE);

        assertThat(count(gold, new ScoredAttribution(List.of(new Span(50, 56)), QUOTE)))
                .isEqualTo(new Counts(1, 0, 0));
        assertThat(count(gold, new ScoredAttribution(List.of(), QUOTE))).isEqualTo(new Counts(0, 1, 0));
        assertThat(count(gold, new ScoredAttribution(MIRA, List.of(new Span(0, 20)))))
                .isEqualTo(new Counts(0, 0, 1));
        assertThat(count(new ScoredAttribution(List.of(), QUOTE), new ScoredAttribution(List.of(), QUOTE)))
                .isEqualTo(new Counts(1, 0, 0));
    }

    @Test
    void shortStretchesAndThoseOutsideAnnotatedContentsDoNotCount() {
        assertThat(count(new ScoredAttribution(MIRA, List.of(new Span(0, 20))), new ScoredAttribution(MIRA, QUOTE))
                        .all())
                .isZero();
        assertThat(SpeakerShare.count("“Until noon,” said Mira.", List.of(whole()), List.of(whole()))
                        .all())
                .isZero();
    }

    @Test
    void theIntervalHoldsTheShareAndIsTheSameEveryTime() {
        List<Counts> articles = List.of(new Counts(9, 1, 0), new Counts(5, 0, 5), new Counts(7, 2, 1));

        assertThat(SpeakerShare.share(articles))
                .isEqualTo(SpeakerShare.share(articles))
                .satisfies(share -> {
                    assertThat(share.percent()).isEqualTo(70);
                    assertThat(share.low()).isBetween(50.0, 70.0);
                    assertThat(share.high()).isBetween(70.0, 90.0);
                });
    }

    private static ScoredAttribution whole() {
        return new ScoredAttribution(List.of(), List.of(new Span(0, 24)));
    }

    private static List<String> stretches(String text) {
        return QuotedStretches.of(text).stream().map(span -> span.of(text)).toList();
    }

    private static Counts count(ScoredAttribution gold, ScoredAttribution system) {
        return SpeakerShare.count(TEXT, List.of(gold), List.of(system));
    }
}
