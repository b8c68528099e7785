// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Lets a document be read and understood by a thread of its own, with a stack for deep documents, and waits no longer than is allowed. */
final class Watch {

    /** Work on a document: reading it, or understanding what was read. */
    @FunctionalInterface
    interface Work<T> {
        T read(Progress progress) throws DocumentProblem;
    }

    /** What a listener to the progress threw, in order not to be taken for a fault of the document. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private Stopped(RuntimeException cause) {
            super(cause);
        }
    }

    private static final long STACK = 256L << 20;

    private final Duration longest;

    Watch(Duration longest) {
        this.longest = longest;
    }

    /**
     * Does the work.
     *
     * @param progress told by the thread that reads, as long as somebody waits; what it throws stops the reading and is thrown to the caller
     * @throws DocumentProblem also when a library fails in any way of its own, or is not done in time
     */
    <T> T read(Work<T> reading, Progress progress) throws DocumentProblem {
        FutureTask<T> task = new FutureTask<>(() -> reading.read((done, total) -> tell(progress, done, total)));
        Thread thread = new Thread(null, task, "vaglio-document", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw problem(e.getCause());
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new DocumentProblem(
                    "La lettura del documento richiede più di %d secondi, che è il limite: dividilo in parti.".formatted(longest.toSeconds()),
                    "Reading the document takes more than %d seconds, which is the limit: split it into parts.".formatted(longest.toSeconds()));
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new DocumentProblem("La lettura del documento è stata interrotta.", "The reading of the document was stopped.");
        }
    }

    private static void tell(Progress progress, int done, int total) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
        try {
            progress.at(done, total);
        } catch (RuntimeException e) {
            throw new Stopped(e);
        }
    }

    private static DocumentProblem problem(Throwable cause) {
        return switch (cause) {
            case DocumentProblem problem -> problem;
            case Stopped stopped -> throw (RuntimeException) stopped.getCause();
            case OutOfMemoryError error -> new DocumentProblem(
                    "Il documento richiede più memoria di quella disponibile: probabilmente è danneggiato, altrimenti dividilo in parti.",
                    "The document needs more memory than there is: it is probably damaged; if not, split it into parts.");
            case LinkageError error -> throw error;
            default -> DocumentProblem.damaged();
        };
    }
}
