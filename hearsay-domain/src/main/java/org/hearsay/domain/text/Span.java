package org.hearsay.domain.text;

import java.util.Comparator;

/**
 * A half-open stretch of a text, in UTF-16 units: {@code start} is the first unit inside, {@code end} the first one
 * after. What leaves the process counts Unicode code points instead (see {@link CodePoints}).
 *
 * @param start first unit inside, 0 or more
 * @param end first unit after, larger than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    /** Number of UTF-16 units, at least 1. */
    public int length() {
        return end - start;
    }

    /** The words the span stands for, unchanged. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether both share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether every unit of {@code other} lies inside this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the unit at {@code offset} lies inside. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
