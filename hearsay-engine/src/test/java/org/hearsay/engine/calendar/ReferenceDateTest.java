package org.hearsay.engine.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import org.hearsay.engine.language.CalendarUnit;
import org.junit.jupiter.api.Test;

class ReferenceDateTest {

    /** A Thursday. */
    private final ReferenceDate published = new ReferenceDate("2024-03-14");

    @Test
    void whatIsCountedBack() {
        assertThat(published.ago(3, CalendarUnit.DAY, false)).hasToString("2024-03-11");
        assertThat(published.ago(2, CalendarUnit.WEEK, false)).hasToString("2024-02-29~");
        assertThat(published.ago(2, CalendarUnit.YEAR, true)).hasToString("2022~");
        assertThat(published.ago(3, CalendarUnit.HOUR, false)).isNull();
    }

    @Test
    void periodsAndStretches() {
        assertThat(published.period(CalendarUnit.WEEK, -1)).hasToString("2024-03-04/2024-03-10");
        assertThat(published.period(CalendarUnit.DECADE, 0)).hasToString("202X");
        assertThat(published.weekend(0)).hasToString("2024-03-16/2024-03-17");
        assertThat(published.stretch(3, CalendarUnit.DAY, false)).hasToString("2024-03-11/2024-03-14");
    }

    @Test
    void theNearestYearUnlessTheWordsSayOtherwise() {
        PartialDate october = PartialDate.ofMonth(10);

        assertThat(published.placed(october, Tense.PAST)).hasToString("2023-10");
        assertThat(published.placed(october, Tense.FUTURE)).hasToString("2024-10");
        assertThat(published.weekday(DayOfWeek.THURSDAY, false)).hasToString("2024-03-14");
        assertThat(published.otherWeekday(DayOfWeek.THURSDAY, true)).hasToString("2024-03-21");
    }

    @Test
    void anUnknownOrStrangeDateSettlesNothing() {
        for (String day : new String[] {"2024-03", "0000-01-01", "0001-01-01", "9999-12-31", "2024-02-31"}) {
            assertThat(new ReferenceDate(day).day(1)).as(day).isNull();
        }
        assertThat(new ReferenceDate(null).placed(PartialDate.ofMonth(3), Tense.PAST))
                .hasToString("XXXX-03");
    }

    /** "The past thirty centuries" ended a reading. */
    @Test
    void aStretchThatBeginsBeforeTheFirstYear() {
        assertThat(published.stretch(30, CalendarUnit.CENTURY, false)).isNull();
        assertThat(published.stretch(90, CalendarUnit.CENTURY, true)).isNull();
        assertThat(published.stretch(3, CalendarUnit.CENTURY, false)).hasToString("1724-03-14/2024-03-14");
    }

    @Test
    void lengthsInIso() {
        assertThat(CalendarUnit.YEAR.iso(1.5, "")).isEqualTo("P1Y6M");
        assertThat(CalendarUnit.HOUR.iso(0.5, "")).isEqualTo("PT30M");
        assertThat(CalendarUnit.DECADE.iso(2, "")).isEqualTo("P20Y");
        assertThat(CalendarUnit.MINUTE.iso(2.25, "")).isEqualTo("PT2.25M");
    }

    @Test
    void whatIsNoDateIsRefused() {
        assertThatThrownBy(() -> new PartialDate(null, 13, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PartialDate("24", 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(new PartialDate("2019", 2, 31).exists()).isFalse();
    }
}
