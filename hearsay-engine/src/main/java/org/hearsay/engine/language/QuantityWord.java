package org.hearsay.engine.language;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.hearsay.domain.quantity.Quantity.Modifier;

/** Number words, units, what bounds a number, and what tells what it counts. */
public enum QuantityWord implements WordClass {
    /** Numbers that are added up: "seven", "twenty". */
    NUMBER,
    /** Numbers that multiply what stands before them: "thousand". */
    SCALE,
    /** What stands for a {@link #SCALE} right behind an amount of money: "$5m". */
    SCALE_LETTER,
    /** What stands for one before a {@link #SCALE}: "a hundred". */
    ONE_BEFORE_SCALE,
    /** What joins the parts of one number: "two hundred and six". */
    NUMBER_JOINT,
    /** Words that mean many without a number: the least that they mean. */
    VAGUE,
    /** Words before a number that make a bound or an estimate of it. */
    BOUND_BEFORE,
    /** The same behind it. */
    BOUND_BEHIND,
    /** What opens a range of two numbers: "between". */
    RANGE_OPENING,
    /** What joins the numbers of a range that has an opening. */
    RANGE_AND,
    /** What joins the numbers of a range by itself: "to". */
    RANGE_TO,
    /** What a number measures: the unit's name in a reading. */
    UNIT,
    /** Signs of currencies that stand before a number: ISO 4217. */
    CURRENCY_SIGN,
    /** Words that look like the code of a currency where they stand in capitals: "TOP 10". */
    LIKE_CURRENCY,
    /** What joins a part to its whole in a ratio: "one in five". */
    RATIO_JOINT,
    /** What makes an age of a number of years: "old". */
    OLD,
    /** Nouns whose number is a name: "page 12". */
    NUMBERED,
    /** What joins a part to its whole: "nine of the dead". */
    PART_OF,
    /** What stands for those it happened to: "37 dead". */
    FATE,
    /** What says that more are counted of the same: "six more men". */
    FURTHER,
    /** The noun whose number follows later: "the number of people killed rose to 44". */
    COUNT_NOUN,
    /** The same without a word for what is counted: "the toll". */
    TOLL,
    /** What leads up to a number from such a noun; asked for where a text has no trees. */
    LEADING,
    /** Plurals that no ending shows; asked for where a text has no trees. */
    PLURAL,
    /** Words beside the closed classes that no noun phrase goes on with; asked for where a text has no trees. */
    PHRASE_END;

    private static final Map<QuantityWord, Class<?>> VALUES = Map.of(
            NUMBER, BigDecimal.class,
            SCALE, BigDecimal.class,
            SCALE_LETTER, BigDecimal.class,
            VAGUE, BigDecimal.class,
            BOUND_BEFORE, Modifier.class,
            BOUND_BEHIND, Modifier.class,
            UNIT, String.class,
            CURRENCY_SIGN, String.class);

    private static final Set<QuantityWord> NEEDED =
            Set.of(NUMBER, SCALE, VAGUE, BOUND_BEFORE, UNIT, CURRENCY_SIGN, PART_OF, FATE);

    @Override
    public Class<?> value() {
        return VALUES.getOrDefault(this, Void.class);
    }

    @Override
    public Set<QuantityWord> excludes() {
        return switch (this) {
            case NUMBER -> Set.of(SCALE, VAGUE);
            case FATE -> Set.of(FURTHER, PHRASE_END);
            default -> Set.of();
        };
    }

    @Override
    public boolean mayBeEmpty() {
        return !NEEDED.contains(this);
    }
}
