package org.hearsay.engine.task;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Does the same for each of several things, side by side where the executor has threads to spare, and gives the results in
 * the order of the things. What comes out does not depend on the executor; one that runs everything at once on the
 * caller's thread ({@code Runnable::run}) will do.
 */
public final class OrderedTasks {

    private OrderedTasks() {}

    /**
     * Whatever no thread has begun when the caller comes to it, the caller does itself. So nothing waits for a free thread,
     * even where the caller runs on the executor, too, or the executor takes no more.
     *
     * @param function must not call this method in turn: tasks that wait for tasks of their own would pile up on a
     *     thread's stack
     * @return a result for each thing, in the same order
     */
    public static <T, R> List<R> map(Executor executor, List<T> things, Function<? super T, ? extends R> function) {
        List<FutureTask<R>> tasks = new ArrayList<>(things.size());
        for (T thing : things) {
            tasks.add(new FutureTask<>(() -> function.apply(thing)));
        }
        // The caller begins with the first itself.
        for (int i = 1; i < tasks.size(); i++) {
            try {
                executor.execute(tasks.get(i));
            } catch (RejectedExecutionException e) {
                break;
            }
        }
        List<R> results = new ArrayList<>(tasks.size());
        for (FutureTask<R> task : tasks) {
            task.run();
            results.add(result(task));
        }
        return results;
    }

    /** An interrupt is kept for whoever looks for it: what is in hand ends by itself, and soon. */
    private static <R> R result(FutureTask<R> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw unwrapped(e.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException unwrapped(@Nullable Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }
}
