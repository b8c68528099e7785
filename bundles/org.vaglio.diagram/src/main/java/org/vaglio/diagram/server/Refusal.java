// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.vaglio.viewpoint.engine.specification.Message;

/** Says no with a sentence for the user. */
final class Refusal {

    private Refusal() {
    }

    static ResponseErrorException of(Message message, Locale locale) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, message.in(locale), null));
    }

    /** Waits for an answer; what the other side refused is refused here with the same sentence. */
    static <T> T orSame(CompletableFuture<T> answer) {
        try {
            return answer.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
