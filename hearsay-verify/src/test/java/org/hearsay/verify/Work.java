package org.hearsay.verify;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * How much work something is, counted in bytes that its thread asks for. That is the same on a busy machine as on an idle
 * one, and code that runs hot asks for less, not for more, so that growth is never seen where there is none.
 */
final class Work {

    private Work() {}

    /** Bytes that this thread asks for while something runs. */
    static long of(Runnable task) {
        long before = allocated();
        task.run();
        return allocated() - before;
    }

    private static long allocated() {
        try {
            return (Long) ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName(ManagementFactory.THREAD_MXBEAN_NAME),
                            "getThreadAllocatedBytes",
                            new Object[] {Thread.currentThread().getId()},
                            new String[] {"long"});
        } catch (JMException e) {
            throw new IllegalStateException("this Java does not count what threads ask for", e);
        }
    }
}
