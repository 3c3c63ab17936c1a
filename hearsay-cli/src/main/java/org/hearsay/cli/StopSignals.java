package org.hearsay.cli;

import java.lang.reflect.Proxy;
import java.util.Map;
import org.hearsay.model.NativeRuntime;

/**
 * What happens when a person or the system stops the program: what networks do at the moment is waited for, then the process
 * ends in order, and nothing half-written stays. Java's own way to end begins at once with tearing down the networks'
 * runtime, which crashes where one of them runs.
 */
final class StopSignals {

    private static final Map<String, Integer> NUMBERS = Map.of("HUP", 1, "INT", 2, "TERM", 15);

    /** A shell tells by this that a signal ended a program. */
    private static final int BY_SIGNAL = 128;

    private StopSignals() {}

    /** From now on, on every virtual machine that can tell; elsewhere Java's own way stays. */
    static void handle() {
        NUMBERS.forEach((name, number) -> handle(name, BY_SIGNAL + number));
    }

    /**
     * By name, since the compiler warns of these classes and cannot be told not to: they are no part of Java's standard, but
     * of every Java that there is.
     */
    private static void handle(String name, int status) {
        try {
            Class<?> signal = Class.forName("sun.misc.Signal");
            Class<?> handler = Class.forName("sun.misc.SignalHandler");
            Object stop = Proxy.newProxyInstance(
                    handler.getClassLoader(), new Class<?>[] {handler}, (self, method, given) -> {
                        NativeRuntime.end();
                        System.exit(status);
                        return null;
                    });
            signal.getMethod("handle", signal, handler)
                    .invoke(null, signal.getConstructor(String.class).newInstance(name), stop);
        } catch (ReflectiveOperationException | RuntimeException e) {
            // The system has no such signal, or Java was told to leave signals alone.
        }
    }
}
