package org.hearsay.app;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Threads for a program to which nobody hands an executor: one a processor. They keep no process alive and go away when
 * there is nothing to do, so that nothing has to be closed.
 */
final class Workers {

    private static final int IDLE_SECONDS = 5;

    private Workers() {}

    static Executor start() {
        int processors = Runtime.getRuntime().availableProcessors();
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                processors, processors, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Workers::thread);
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "hearsay");
        thread.setDaemon(true);
        return thread;
    }
}
