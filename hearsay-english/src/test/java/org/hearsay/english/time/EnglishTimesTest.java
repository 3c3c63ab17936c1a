package org.hearsay.english.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.domain.time.TimeExpression;
import org.hearsay.english.EnglishTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTimesTest {

    /** A Thursday. */
    private static final String PUBLISHED = "2024-03-14";

    private static List<TimeExpression> times(String text, @Nullable String published) {
        return EnglishTexts.ENGLISH.times().find(EnglishTexts.of(text, published));
    }

    private static String shown(String text, List<TimeExpression> times) {
        return times.stream().map(t -> t.span().of(text) + " = " + t.value()).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The bridge fell on 14 March 2019.                        | 14 March 2019 = 2019-03-14
                    The bridge fell on March 14, 2019, at dusk.              | March 14, 2019 = 2019-03-14
                    It fell on the 3rd of May 2019.                          | 3rd of May 2019 = 2019-05-03
                    It was dated 2019-05-03.                                 | 2019-05-03 = 2019-05-03
                    It fell on Monday, 6 May 2019.                           | Monday, 6 May 2019 = 2019-05-06
                    The ford was closed in October.                          | October = 2023-10
                    The ford will be closed in October.                      | October = 2024-10
                    The ford was closed on January 5.                        | January 5 = 2024-01-05
                    It was built in March 2012.                              | March 2012 = 2012-03
                    It was built in 2012.                                    | 2012 = 2012
                    It was built in the 1990s.                               | 1990s = 199X
                    It was built in early 2012.                              | early 2012 = 2012~
                    It opened in the spring of 2012.                         | spring of 2012 = 2012-21
                    Both met yesterday.                                      | yesterday = 2024-03-13
                    They will meet tomorrow evening.                         | tomorrow evening = 2024-03-15
                    The lorries left on Monday.                              | Monday = 2024-03-11
                    The lorries left on Monday evening.                      | Monday evening = 2024-03-11
                    The lorries will leave on Monday.                        | Monday = 2024-03-18
                    The lorries left on Thursday.                            | Thursday = 2024-03-14
                    The lorries left last week.                              | last week = 2024-03-04/2024-03-10
                    The lorries leave this week.                             | this week = 2024-03-11/2024-03-17
                    The lorries left last month.                             | last month = 2024-02
                    Nobody has crossed this year.                            | this year = 2024
                    The League has held the hills since last autumn.         | last autumn = 2023-23
                    The League has held them since last October.             | last October = 2023-10
                    He was seen three days ago.                              | three days ago = 2024-03-11
                    He was seen two years ago.                               | two years ago = 2022
                    She was ill for the past three days.                     | the past three days = 2024-03-11/2024-03-14
                    The siege lasted over four months.                       | over four months = P4M
                    The trip took three days.                                | three days = P3D
                    They waited for half an hour.                            | half an hour = PT0.5H
                    The talks ran from June to October 2019.                 | June to October 2019 = 2019-06/2019-10
                    It rained between 3 and 5 May 2019.                      | 3 and 5 May 2019 = 2019-05-03/2019-05-05
                    It rained on May 3-5, 2019.                              | May 3-5, 2019 = 2019-05-03/2019-05-05
                    The war of 2011-2013 was forgotten.                      | 2011-2013 = 2011/2013
                    The siren sounded at 21:40.                              | 21:40 = T21:40
                    The siren sounded at 9.30 p.m. on the quay.              | 9.30 p.m. = T21:30
                    The siren sounded at noon.                               | noon = T12:00
                    """)
    void saysWhatTheWordsMean(String text, String expected) {
        // Ends of hours are written as ISO has them: half an hour is thirty minutes.
        String found = shown(text, times(text, PUBLISHED)).replace("PT30M", "PT0.5H");

        assertThat(found).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They may march again.",
                "The march went on for miles, and May Torren led it.",
                "April Dol was second, and the sun shone.",
                "He counted 2000 people and 1500 metres of rope.",
                "The road is 1984 metres long.",
                "It costs 12 marks an hour.",
                "He is 45 years old.",
                "The minister comes every Friday.",
                "He was sentenced to 46 to 57 months.",
                "It came five hundred and eighty-four days later.",
                "Version 3.14.2 of the list holds 12 names.",
            })
    void leavesAloneWhatIsNoTime(String text) {
        assertThat(times(text, PUBLISHED)).isEmpty();
    }

    @Test
    void withoutADateOfTheDocumentNothingIsGuessed() {
        String text = "It fell on Monday. It was closed in March and on May 3. It opened in 2012, two years ago.";

        assertThat(shown(text, times(text, null))).isEqualTo("March = XXXX-03; May 3 = XXXX-05-03; 2012 = 2012");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It fell on 31 February 2019.",
                "It fell on February 30.",
                "It fell on 2019-02-31.",
                "It fell on 31/04/2019.",
                "It fell on 13/14/2019.",
                "It fell on 29-Feb-2023.",
            })
    void aDayThatDoesNotExistHasNoValue(String text) {
        assertThat(times(text, PUBLISHED)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            It ran out on 19-Nov-12.                              | 19-Nov-12 = 2012-11-19
            It ran out on 31-Dec-2012.                            | 31-Dec-2012 = 2012-12-31
            It ran out on 1 Jan. '13, he said.                    | 1 Jan. '13 = 2013-01-01
            It ran out on 25/07/2012.                             | 25/07/2012 = 2012-07-25
            It ran out on 07/25/2012.                             | 07/25/2012 = 2012-07-25
            It ran out on 5.5.2012.                               | 5.5.2012 = 2012-05-05
            From 02/08/2012 to 25/07/2013.                        | 02/08/2012 to 25/07/2013 = 2012-08-02/2013-07-25
            It ran out on 02/08/2012 at 4:49 PM.                  | 02/08/2012 = 2012; 4:49 PM = T16:49
            It ran out on 02/08/12.                               | 02/08/12 = 2012
            It rained on 3, 4 and 5 May 2019.                     | 3 = 2019-05-03; 4 = 2019-05-04; 5 May 2019 = 2019-05-05
            It rained on 3 and 5 May 2019.                        | 3 = 2019-05-03; 5 May 2019 = 2019-05-05
            It rained on May 3, 4 and 5, 2019.                    | May 3 = 2019-05-03; 4 = 2019-05-04; 5, 2019 = 2019-05-05
            It rained on May 3 and 4 people left.                 | May 3 = 2023-05-03
            It rained from March 28 – April 2, 2019.              | March 28 – April 2, 2019 = 2019-03-28/2019-04-02
            The 2012 floods came after the 1950 people left.      | 2012 = 2012
            We met on January 1 people said.                      | January 1 = 2024-01-01
            We met on February the 15th.                          | February the 15th = 2024-02-15
            It rained in 2014-15.                                 | 2014-15 = 2014/2015
            Both met the day before yesterday.                    | the day before yesterday = 2024-03-12
            Both will meet the day after tomorrow.                | the day after tomorrow = 2024-03-16
            """)
    void datesOfOtherForms(String text, String expected) {
        assertThat(shown(text, times(text, PUBLISHED))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The talks have been postponed until Monday.           | Monday = 2024-03-18
            The court postponed the case until Monday.            | Monday = 2024-03-18
            The talks had been postponed until Monday.            | Monday = 2024-03-11
            The talks were postponed on Monday.                   | Monday = 2024-03-11
            The papers are due on Monday.                         | Monday = 2024-03-18
            The talks were to begin on March 27.                  | March 27 = 2024-03-27
            He wrote in advance of her visit on Monday.           | Monday = 2024-03-18
            The term ends on Monday.                              | Monday = 2024-03-18
            He fell ill this weekend.                             | this weekend = 2024-03-09/2024-03-10
            He will rest this weekend.                            | this weekend = 2024-03-16/2024-03-17
            """)
    void whatIsPutOffComes(String text, String expected) {
        assertThat(shown(text, times(text, PUBLISHED))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The siren sounds at 2:00 - 2:30 pm.                   | 2:00 = T14:00; 2:30 pm = T14:30
            The siren sounds between 6 and 7 a.m.                 | 6 = T06:00; 7 a.m. = T07:00
            The siren sounds from 10pm to 4am.                    | 10pm = T22:00; 4am = T04:00
            The siren sounds from 11 to 1 p.m.                    | 11 = T11:00; 1 p.m. = T13:00
            The siren sounds from 10 to 4 a.m.                    | 10 = T22:00; 4 a.m. = T04:00
            """)
    void aTimeOfDayHasTheHalfOfTheOneAfterIt(String text, String expected) {
        assertThat(shown(text, times(text, PUBLISHED))).isEqualTo(expected);
    }

    @Test
    void longRunsTakeNoLongerThanTheirLength() {
        String text =
                "9".repeat(100_000) + " " + "March ".repeat(50_000) + "12-".repeat(50_000) + "between ".repeat(20_000);

        assertThat(times(text, PUBLISHED)).allMatch(t -> t.span().end() <= text.length());
    }
}
