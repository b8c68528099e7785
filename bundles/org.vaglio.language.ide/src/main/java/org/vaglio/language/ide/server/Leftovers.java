// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.server;

import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Gives memory back: checks leave much behind, and the collector would not hurry. It stands still while it collects, which only a process that
 * shows nothing by itself may do.
 */
final class Leftovers {

    private static final int PAUSE_MILLIS = 200;
    private static final int REST_MILLIS = 3000;
    private static final long SMALL = 48L << 20;

    private final ScheduledExecutorService thread;
    private final BooleanSupplier idle;
    private volatile boolean wanted;
    private volatile ScheduledFuture<?> rest;
    private long needed;

    /**
     * Gives nothing back yet.
     *
     * @param thread in which it collects
     * @param idle   whether there is nothing to do before
     */
    Leftovers(ScheduledExecutorService thread, BooleanSupplier idle) {
        this.thread = thread;
        this.idle = idle;
    }

    /** From now on memory is given back. */
    void want() {
        wanted = true;
    }

    /** Gives back what a check has left: between two words when twice as much is taken as is needed, and whenever nobody types. */
    void clear() {
        if (!wanted) {
            return;
        }
        if (taken() > 4 * needed + 2 * SMALL) {
            collect();
        }
        later(PAUSE_MILLIS, () -> {
            if (taken() > 2 * needed + SMALL) {
                collect();
            }
            later(REST_MILLIS, this::collect);
        });
    }

    private void later(int millis, Runnable action) {
        ScheduledFuture<?> before = rest;
        if (before != null) {
            before.cancel(false);
        }
        rest = thread.schedule(() -> {
            if (idle.getAsBoolean()) {
                action.run();
            }
        }, millis, TimeUnit.MILLISECONDS);
    }

    private static long taken() {
        return Runtime.getRuntime().totalMemory();
    }

    private void collect() {
        System.gc();
        needed = taken() - Runtime.getRuntime().freeMemory();
    }
}
