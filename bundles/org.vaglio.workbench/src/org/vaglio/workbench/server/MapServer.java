// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.server;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.vaglio.language.ide.server.Models;
import org.vaglio.language.ide.server.VaglioServer;

/**
 * The language server inside the workbench. It is started beside, at the first use; what it is told and asked reaches it in
 * the order in which that is said, from any thread.
 */
public final class MapServer {

    private final ExecutorService order = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "vaglio-order");
        thread.setDaemon(true);
        return thread;
    });
    private final Supplier<VaglioServer> start;
    private VaglioServer server;

    /**
     * A server that is not started yet.
     *
     * @param locale in whose language it speaks
     * @param client that hears what the server says by itself
     */
    public MapServer(Locale locale, LanguageClient client) {
        start = () -> started(locale, client);
    }

    private static VaglioServer started(Locale locale, LanguageClient client) {
        VaglioServer server = VaglioServer.create().drawnByClient();
        server.connect(client);
        InitializeParams params = new InitializeParams();
        params.setLocale(locale.toLanguageTag());
        params.setCapabilities(ClientAbilities.all());
        params.setWorkspaceFolders(List.of());
        server.initialize(params);
        server.initialized(new InitializedParams());
        return server;
    }

    /** Done when the server, and with it the language of maps, can be used. */
    public CompletableFuture<Void> ready() {
        return CompletableFuture.runAsync(this::server, order);
    }

    /** Tells the server something, after all that was told and asked before. */
    public void tell(Consumer<VaglioServer> message) {
        if (!order.isShutdown()) { // else the workbench is being closed
            order.execute(() -> message.accept(server()));
        }
    }

    /**
     * Asks the server something, after all that was told and asked before.
     *
     * @return the answer; it fails with the server's sentence when the server refuses
     */
    public <T> CompletableFuture<T> ask(Function<VaglioServer, CompletableFuture<T>> question) {
        if (order.isShutdown()) {
            return CompletableFuture.failedFuture(new CancellationException());
        }
        return CompletableFuture.supplyAsync(() -> question.apply(server()), order).thenCompose(Function.identity());
    }

    /**
     * Asks, and waits for the answer no longer than is bearable where somebody looks on.
     *
     * @return empty when there is no answer in time, or the server refuses
     */
    public <T> Optional<T> ask(int millis, Function<VaglioServer, CompletableFuture<T>> question) {
        CompletableFuture<T> answer = ask(question);
        try {
            return Optional.ofNullable(answer.get(millis, TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException | CancellationException e) {
            answer.cancel(false);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /**
     * Tells of what happens to the maps, from now on.
     *
     * @param listener called in threads of the server
     * @return what ends that
     */
    public Runnable listen(Models.Listener listener) {
        CompletableFuture<Runnable> end = CompletableFuture.supplyAsync(() -> server().models().listen(listener), order);
        return () -> end.thenAccept(Runnable::run);
    }

    private VaglioServer server() {
        if (server == null) {
            server = start.get();
        }
        return server;
    }

    /** Ends the server, if it was started. */
    public void stop() {
        order.execute(() -> {
            if (server != null) {
                server.exit();
            }
        });
        order.shutdown();
    }
}
