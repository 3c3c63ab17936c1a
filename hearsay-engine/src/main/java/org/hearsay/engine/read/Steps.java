package org.hearsay.engine.read;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hearsay.domain.document.Notice;
import org.hearsay.domain.document.ReadingStep;

/**
 * The steps of one reading. A mistake of ours in one of them either ends the reading, so that nobody overlooks it, or costs
 * that step, and a notice names it.
 */
final class Steps {

    private final boolean carryOn;
    private final Map<ReadingStep, Notice> failed = new EnumMap<>(ReadingStep.class);

    /** @param carryOn whether the reading goes on behind a step that failed */
    Steps(boolean carryOn) {
        this.carryOn = carryOn;
    }

    /**
     * Takes a step.
     *
     * @param otherwise what the reading goes on with where the step fails
     */
    <T> T take(ReadingStep step, T otherwise, Supplier<? extends T> work) {
        return takeOr(step, () -> otherwise, work);
    }

    /** The same, where making what the reading goes on with is work, too. */
    <T> T takeOr(ReadingStep step, Supplier<? extends T> otherwise, Supplier<? extends T> work) {
        if (!carryOn) {
            return work.get();
        }
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError e) {
            failed.putIfAbsent(step, Notice.stepFailed(step, e));
        }
        return otherwise.get();
    }

    /** One for each step that failed. */
    List<Notice> notices() {
        return List.copyOf(failed.values());
    }
}
