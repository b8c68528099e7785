// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor;

import java.util.concurrent.CompletionException;

/** Why the server did not do something. */
public final class Refusals {

    private Refusals() {
    }

    /** The server's sentence for the user. */
    public static String reason(Throwable failure) {
        Throwable cause = failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }
}
