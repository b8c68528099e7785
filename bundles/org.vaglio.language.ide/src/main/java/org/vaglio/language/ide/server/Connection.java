// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.server;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** A client on the other side of two streams. */
public final class Connection {

    private Connection() {
    }

    /**
     * Serves a client until it goes.
     *
     * @param server not yet connected
     * @return whether it asked to stop before, as it should
     */
    public static boolean serve(VaglioServer server, InputStream in, OutputStream out) throws InterruptedException {
        Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
        server.connect(launcher.getRemoteProxy());
        Future<Void> listening = launcher.startListening();
        server.onExit(() -> listening.cancel(true));
        try {
            listening.get();
        } catch (ExecutionException | CancellationException e) {
            return server.isStopped();
        } finally {
            server.exit();
        }
        return server.isStopped();
    }
}
