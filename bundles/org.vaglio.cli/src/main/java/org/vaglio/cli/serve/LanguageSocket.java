// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.serve;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;

import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import org.eclipse.lsp4j.jsonrpc.JsonRpcException;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.vaglio.diagram.server.DiagramList;
import org.vaglio.cli.draw.PlaceDiagram;
import org.vaglio.language.ide.server.VaglioServer;

import com.google.gson.JsonParseException;

/** One language server for one web socket: each text frame is a message. */
public final class LanguageSocket implements Session.Listener.AutoDemanding {

    private static final int TRY_AGAIN_LATER = 1013;

    private final Semaphore places;
    private final Pages pages;
    private final String name;
    private Pages.Page page;
    private VaglioServer server;
    private RemoteEndpoint remote;
    private MessageJsonHandler json;
    private volatile Outgoing out;

    /**
     * A web socket that is not open yet.
     *
     * @param places how many more may be open; each holds all maps of its folder
     * @param pages  takes the page while it is open
     * @param name   what the page calls itself; null when it needs no name
     */
    LanguageSocket(Semaphore places, Pages pages, String name) {
        this.places = places;
        this.pages = pages;
        this.name = name;
    }

    private static Map<String, JsonRpcMethod> methods() {
        Map<String, JsonRpcMethod> methods = new LinkedHashMap<>();
        methods.putAll(ServiceEndpoints.getSupportedMethods(PageClient.class));
        methods.putAll(ServiceEndpoints.getSupportedMethods(VaglioServer.class));
        methods.putAll(ServiceEndpoints.getSupportedMethods(DiagramList.class));
        return methods;
    }

    @Override
    public void onWebSocketOpen(Session opened) {
        out = new Outgoing(opened);
        if (!places.tryAcquire()) {
            close(TRY_AGAIN_LATER, "too many pages are open");
            return;
        }
        server = VaglioServer.create().inOwnProcess().drawing(new PlaceDiagram());
        remote = new RemoteEndpoint(this::send, ServiceEndpoints.toEndpoint(List.of(server, new DiagramList(server))));
        json = new MessageJsonHandler(methods());
        json.setMethodProvider(remote);
        page = new Pages.Page(server, ServiceEndpoints.toServiceObject(remote, PageClient.class));
        server.connect(page.client());
        if (name != null) {
            pages.opened(name, page);
        }
        server.onExit(() -> close(StatusCode.NORMAL, "exit"));
    }

    @Override
    public void onWebSocketText(String text) {
        if (server == null) {
            return; // refused, about to close
        }
        try {
            Message message = json.parseMessage(text);
            if (message == null) {
                throw new JsonParseException("nothing");
            }
            remote.consume(message);
        } catch (MessageIssueException e) {
            remote.handle(e.getRpcMessage(), e.getIssues());
        } catch (JsonParseException | JsonRpcException | IllegalStateException e) {
            close(StatusCode.BAD_PAYLOAD, "not a message of JSON-RPC");
        }
    }

    @Override
    public void onWebSocketBinary(ByteBuffer payload, Callback callback) {
        close(StatusCode.BAD_DATA, "messages are text");
        callback.succeed();
    }

    private void send(Message message) {
        out.send(json.serialize(message));
    }

    private void close(int code, String reason) {
        out.close(code, reason);
    }

    @Override
    public void onWebSocketError(Throwable cause) {
        // the page has gone in the middle of a message; it is told as closed next
    }

    @Override
    public void onWebSocketClose(int code, String reason, Callback callback) {
        if (server != null) {
            if (name != null) {
                pages.closed(name, page);
            }
            server.exit();
            places.release();
        }
        callback.succeed();
    }
}
