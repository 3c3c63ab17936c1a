package org.hearsay.app;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.hearsay.model.AttributionModel;
import org.hearsay.model.ComparisonModel;
import org.hearsay.model.gazetteer.GazetteerFile;
import org.jspecify.annotations.Nullable;

/** What ships as knowledge, each loaded once in a process: all that use it share one, since each takes time and memory. */
final class ShippedParts {

    private static final Once<AttributionModel> ATTRIBUTION = new Once<>("attribution model", AttributionModel::load);
    private static final Once<ComparisonModel> COMPARISON = new Once<>("comparison model", ComparisonModel::load);
    private static final Once<GazetteerFile> GAZETTEER = new Once<>("gazetteer", GazetteerFile::shipped);

    private ShippedParts() {}

    static AttributionModel attribution(Progress progress) {
        return ATTRIBUTION.get(progress);
    }

    static ComparisonModel comparison(Progress progress) {
        return COMPARISON.get(progress);
    }

    static GazetteerFile gazetteer(Progress progress) {
        return GAZETTEER.get(progress);
    }

    /** Loads what a reading needs on other threads. What fails there fails again, and says so, where it is needed. */
    static void loadAhead(Executor executor) {
        for (Runnable part : List.<Runnable>of(() -> attribution(Progress.NONE), () -> gazetteer(Progress.NONE))) {
            executor.execute(() -> {
                try {
                    part.run();
                } catch (RuntimeException e) {
                    // Nobody waits for it here.
                }
            });
        }
    }

    /** Something that is made when it is first asked for, and again where making it failed. */
    private static final class Once<T> {

        private final String name;
        private final Supplier<T> made;
        private final AtomicReference<@Nullable T> known = new AtomicReference<>();

        Once(String name, Supplier<T> made) {
            this.name = name;
            this.made = made;
        }

        synchronized T get(Progress progress) {
            T there = known.get();
            if (there == null) {
                progress.begins(Progress.Task.LOADING, name);
                there = made.get();
                known.set(there);
            }
            return there;
        }
    }
}
