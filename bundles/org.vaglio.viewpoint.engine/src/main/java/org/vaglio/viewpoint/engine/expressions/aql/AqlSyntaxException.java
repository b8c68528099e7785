// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.expressions.aql;

/** An expression that is not in the part of the language that is interpreted. */
public final class AqlSyntaxException extends Exception {

    private static final long serialVersionUID = 1L;

    AqlSyntaxException(String message) {
        super(message, null, false, false);
    }
}
