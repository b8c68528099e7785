// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import org.vaglio.documents.DocumentProblem;

/** Carries a problem out of the streams and call-backs of libraries; {@link Formats} unwraps it. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final DocumentProblem problem;

    Refusal(DocumentProblem problem) {
        super(problem);
        this.problem = problem;
    }

    DocumentProblem problem() {
        return problem;
    }

    /** Stops a reading that nobody waits for any more. */
    static void ifInterrupted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new Refusal(Problems.stopped());
        }
    }
}
