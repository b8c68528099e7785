// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.lsp;

import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.services.LanguageClient;

/** A client to which a server has nothing to say: whatever it says fails the test, but for findings. */
public interface QuietClient extends LanguageClient {

    @Override
    default void telemetryEvent(Object object) {
        throw new AssertionError(object);
    }

    @Override
    default void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        // asked for where it matters
    }

    @Override
    default void showMessage(MessageParams message) {
        throw new AssertionError(message.getMessage());
    }

    @Override
    default CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        throw new AssertionError(request.getMessage());
    }

    @Override
    default void logMessage(MessageParams message) {
        throw new AssertionError(message.getMessage());
    }
}
