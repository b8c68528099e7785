// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.serve;

import java.util.concurrent.CompletionException;

import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/** Sends texts to a web socket: each goes out whole, whichever thread it comes from, and a slow reader slows them. */
final class Outgoing {

    private final Session session;

    Outgoing(Session session) {
        this.session = session;
    }

    synchronized void send(String text) {
        if (!session.isOpen()) {
            return;
        }
        Callback.Completable sent = new Callback.Completable();
        session.sendText(text, sent);
        try {
            sent.join();
        } catch (CompletionException e) {
            session.disconnect();
        }
    }

    void close(int code, String reason) {
        if (session.isOpen()) {
            session.close(code, reason, Callback.NOOP);
        }
    }
}
