package org.hearsay.engine.read.quotation;

/**
 * Units of a passage, one or more.
 *
 * @param from first unit
 * @param to first unit behind them
 */
record UnitRange(int from, int to) {

    UnitRange {
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("no unit from " + from + " to " + to);
        }
    }
}
