// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.serve;

import java.nio.ByteBuffer;

import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import org.vaglio.diagram.server.DiagramConnection;

/** The diagram beside a page: each text frame is a message. It shows the maps as the page holds them. */
public final class DiagramSocket implements Session.Listener.AutoDemanding {

    private static final int TRY_AGAIN_LATER = 1013;

    private final Pages pages;
    private final String page;
    private final MapFolder folder;
    private Outgoing out;
    private DiagramConnection connection;

    /**
     * A web socket that is not open yet.
     *
     * @param page the name of its page
     */
    DiagramSocket(Pages pages, String page, MapFolder folder) {
        this.pages = pages;
        this.page = page;
        this.folder = folder;
    }

    @Override
    public void onWebSocketOpen(Session opened) {
        out = new Outgoing(opened);
        pages.find(page).ifPresentOrElse(
                p -> connection = DiagramConnection.open(p.server(), new PageTexts(p.client(), folder), out::send),
                () -> out.close(TRY_AGAIN_LATER, "the page is not open"));
    }

    @Override
    public void onWebSocketText(String text) {
        if (connection == null) {
            return; // refused, about to close
        }
        try {
            connection.receive(text);
        } catch (IllegalArgumentException e) {
            out.close(StatusCode.BAD_PAYLOAD, "not a message of JSON-RPC");
        }
    }

    @Override
    public void onWebSocketBinary(ByteBuffer payload, Callback callback) {
        out.close(StatusCode.BAD_DATA, "messages are text");
        callback.succeed();
    }

    @Override
    public void onWebSocketError(Throwable cause) {
        // the page has gone in the middle of a message; it is told as closed next
    }

    @Override
    public void onWebSocketClose(int code, String reason, Callback callback) {
        if (connection != null) {
            connection.close();
        }
        callback.succeed();
    }
}
