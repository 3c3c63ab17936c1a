package org.hearsay.domain.comparison;

/**
 * How many independent origins accounts have. An origin that is not known is counted as unknown, never as independent.
 *
 * @param least with all proposed merges taken as true
 * @param most with none of them taken as true
 * @param unknown accounts whose origin is not known, copies of one another counted once
 */
public record Origins(int least, int most, int unknown) {

    public Origins {
        if (least < 0 || most < least || unknown < 0) {
            throw new IllegalArgumentException("at least " + least + ", at most " + most + ", unknown " + unknown);
        }
    }
}
