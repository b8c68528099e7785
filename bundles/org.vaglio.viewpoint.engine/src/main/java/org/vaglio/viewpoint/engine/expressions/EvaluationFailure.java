// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions;

/** An expression that cannot be evaluated. What follows from it depends on where the expression stands. */
public final class EvaluationFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EvaluationFailure(String message) {
        super(message, null, false, false);
    }

    EvaluationFailure(String message, Throwable cause) {
        super(message, cause, false, false);
    }
}
