// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.draw;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.vaglio.viewpoint.engine.reading.ViewpointProblem;

/** Waits for what expressions and services of strangers compute, and no longer than is allowed: they may never end. */
record Patience(Duration longest) {

    /**
     * Does the work in a thread of its own, which does not keep the process alive.
     *
     * @throws ViewpointProblem of the work, and when it is not done in time
     */
    <T> T waitFor(Callable<T> work) throws ViewpointProblem {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "vaglio-draw");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw problem(e.getCause());
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new ViewpointProblem(
                    ("Calcolare il diagramma richiede più di %d secondi: forse un'espressione o un servizio del punto di vista non finisce mai; "
                            + "altrimenti indica un limite maggiore con --timeout.").formatted(longest.toSeconds()),
                    ("Computing the diagram takes more than %d seconds: an expression or a service of the viewpoint may never end; "
                            + "if not, name a higher limit with --timeout.").formatted(longest.toSeconds()));
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new ViewpointProblem("Il disegno è stato interrotto.", "The drawing was stopped.");
        }
    }

    private static ViewpointProblem problem(Throwable cause) {
        return switch (cause) {
            case ViewpointProblem problem -> problem;
            case RuntimeException failure -> throw failure;
            case Error error -> throw error;
            default -> throw new IllegalStateException(cause);
        };
    }
}
