// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.diagram;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.vaglio.diagram.server.DiagramConnection;
import org.vaglio.diagram.server.TextHost;
import org.vaglio.workbench.server.LiveMaps;

/** Carries messages between one page and the server of diagrams, in the order in which they are sent and never in the thread of the widgets. */
final class Wire {

    private final ExecutorService order = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "vaglio-diagram");
        thread.setDaemon(true);
        return thread;
    });
    private final CompletableFuture<DiagramConnection> connection;

    /**
     * Connects a page.
     *
     * @param out takes messages to it, in any thread
     */
    Wire(TextHost texts, Consumer<String> out) {
        connection = LiveMaps.get().server().ask(s -> CompletableFuture.completedFuture(DiagramConnection.open(s, texts, out)));
    }

    /** Takes a message of the page. */
    void send(String message) {
        order.execute(() -> {
            try {
                connection.join().receive(message);
            } catch (IllegalArgumentException | CompletionException e) {
                ILog.get().error("A message of the page of diagrams could not be taken.", e);
            }
        });
    }

    /** Cuts it; messages that are still on their way are lost. */
    void close() {
        order.execute(() -> connection.thenAccept(DiagramConnection::close));
        order.shutdown();
    }
}
