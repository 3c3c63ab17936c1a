package org.hearsay.engine.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedTasksTest {

    private static final List<Integer> THINGS = IntStream.range(0, 100).boxed().toList();

    private static final List<Integer> SQUARES = THINGS.stream().map(i -> i * i).toList();

    @Test
    void resultsAreInOrderWhateverTheExecutor() {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Executor executor : List.<Executor>of(Runnable::run, threads, task -> {})) {
                assertThat(OrderedTasks.map(executor, THINGS, i -> i * i)).isEqualTo(SQUARES);
            }
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aCallerOnTheOnlyThreadWaitsForNobody() throws Exception {
        ExecutorService one = Executors.newSingleThreadExecutor();
        try {
            assertThat(one.submit(() -> OrderedTasks.map(one, THINGS, i -> i * i))
                            .get())
                    .isEqualTo(SQUARES);
        } finally {
            one.shutdown();
        }
    }

    @Test
    void anExecutorThatTakesNothingCostsNothing() {
        Executor closed = task -> {
            throw new RejectedExecutionException();
        };

        assertThat(OrderedTasks.map(closed, THINGS, i -> i * i)).isEqualTo(SQUARES);
    }

    @Test
    void whatATaskThrowsComesThrough() {
        assertThatThrownBy(() -> OrderedTasks.map(Runnable::run, THINGS, i -> 1 / (i - 7)))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void anInterruptIsKept() {
        Executor slow = task -> {
            Thread thread = new Thread(task);
            thread.setDaemon(true);
            thread.start();
        };
        Thread.currentThread().interrupt();

        List<Integer> found = OrderedTasks.map(slow, List.of(1, 2), i -> i);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(found).containsExactly(1, 2);
    }
}
