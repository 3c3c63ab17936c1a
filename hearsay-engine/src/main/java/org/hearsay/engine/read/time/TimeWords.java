package org.hearsay.engine.read.time;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** English words of the calendar, in lower case, and what they stand for. */
final class TimeWords {

    /** A length that can be counted; {@code months} or {@code days} tell how long, {@code letter} how ISO writes it. */
    enum Unit {
        SECOND("S", 0, 0, 1),
        MINUTE("M", 0, 0, 1),
        HOUR("H", 0, 0, 1),
        DAY("D", 1, 0, 1),
        WEEK("W", 7, 0, 1),
        FORTNIGHT("W", 14, 0, 2),
        MONTH("M", 0, 1, 1),
        YEAR("Y", 0, 12, 1),
        DECADE("Y", 0, 120, 10),
        CENTURY("Y", 0, 1200, 100);

        final String letter;
        final int days;
        final int months;
        final int times;

        Unit(String letter, int days, int months, int times) {
            this.letter = letter;
            this.days = days;
            this.months = months;
            this.times = times;
        }

        boolean isOfClock() {
            return compareTo(DAY) < 0;
        }
    }

    static final Map<String, Integer> MONTHS = numbered(
            1,
            "january february march april may june july august september october november december",
            "jan feb mar apr may jun jul aug sep oct nov dec");
    static final Map<String, Integer> WEEKDAYS =
            numbered(1, "monday tuesday wednesday thursday friday saturday sunday");
    static final Map<String, Integer> SHORT_WEEKDAYS = numbered(
            1, "mon tue wed thu fri sat sun", "mon tues weds thur fri sat sun", "mon tue wed thurs fri sat sun");
    /** Numbered as in EDTF. */
    static final Map<String, Integer> SEASONS =
            numbered(21, "spring summer autumn winter", "spring summer fall winter");

    static final Map<String, Unit> UNITS = units();
    static final Map<String, Integer> NUMBERS = numbers();
    static final Map<String, Integer> ORDINALS = numbered(
            1,
            "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
                    + " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");

    /** Months that are words or names of people, too, and need a word beside them that tells. */
    static final Set<String> DOUBTFUL_MONTHS = words("march april may june august mar jan jun apr sep dec");

    static final Set<String> DAY_PARTS = words("morning afternoon evening night");
    static final Set<String> EARLY = words("early late mid earlier later");
    /** Words that stand before a month or a year and before hardly any name. */
    static final Set<String> BEFORE_DATES = words(
            "in since until till during through throughout before after from between last this next by around early late mid"
                    + " to circa past and of");

    static final Set<String> APPROXIMATELY = words("nearly almost about around roughly approximately some over under");
    static final Set<String> COUNTED = words("people men women children troops percent police feet civilians pounds"
            + " dollars euros km kilometers kilometres miles meters metres votes tons tonnes personnel million billion"
            + " thousand hundred kg");

    private TimeWords() {}

    static Set<String> words(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }

    /** Whether the word is one of the month's short forms, which a full stop may follow. */
    static boolean isShortMonth(String word) {
        return word.length() == 3 || word.equals("sept");
    }

    private static Map<String, Integer> numbered(int first, String... lists) {
        Map<String, Integer> numbered = new HashMap<>();
        for (String list : lists) {
            String[] words = list.split(" ", -1);
            for (int i = 0; i < words.length; i++) {
                numbered.put(words[i], first + i);
            }
        }
        if (numbered.containsKey("sep")) {
            numbered.put("sept", 9);
        }
        return Map.copyOf(numbered);
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> numbers = new HashMap<>(numbered(
                1,
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                        + " seventeen eighteen nineteen twenty"));
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
        for (int i = 0; i < tens.length; i++) {
            numbers.put(tens[i], 20 + 10 * i);
        }
        numbers.put("dozen", 12);
        return Map.copyOf(numbers);
    }

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new HashMap<>();
        for (Unit unit : Unit.values()) {
            String name = unit.name().toLowerCase(java.util.Locale.ROOT);
            units.put(name, unit);
            units.put(unit == Unit.CENTURY ? "centuries" : name + "s", unit);
        }
        units.put("hrs", Unit.HOUR);
        units.put("mins", Unit.MINUTE);
        return Map.copyOf(units);
    }
}
