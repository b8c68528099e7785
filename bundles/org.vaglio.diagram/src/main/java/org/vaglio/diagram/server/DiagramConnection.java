// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.glsp.server.di.ServerModule;
import org.eclipse.glsp.server.gson.ServerGsonConfigurator;
import org.eclipse.glsp.server.protocol.GLSPClient;
import org.eclipse.glsp.server.protocol.GLSPServer;
import org.eclipse.glsp.server.session.ClientSession;
import org.eclipse.glsp.server.session.ClientSessionManager;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.vaglio.diagram.server.actions.TextsChanged;
import org.vaglio.language.ide.server.Models;
import org.vaglio.language.ide.server.VaglioServer;

import com.google.gson.JsonParseException;
import com.google.inject.Guice;
import com.google.inject.Injector;

/**
 * A client of diagrams: speaks the Graphical Language Server Protocol, one JSON text for each message, over whatever carries texts: a web socket, a
 * function of a browser in the workbench. It shows and changes the maps of one language server.
 */
public final class DiagramConnection implements AutoCloseable {

    private final Injector injector;
    private final MessageJsonHandler json;
    private final RemoteEndpoint remote;
    private final ClientSessionManager sessions;
    private final Runnable end;

    private DiagramConnection(Surroundings surroundings, Consumer<String> out) {
        injector = Guice.createInjector(new ServerModule().configureDiagramModule(new MapDiagramModule(surroundings)));
        sessions = injector.getInstance(ClientSessionManager.class);
        ServerGsonConfigurator configurator = injector.getInstance(ServerGsonConfigurator.class);
        json = new MessageJsonHandler(methods(), b -> configurator.configureGsonBuilder(b).registerTypeAdapterFactory(GraphJson.FACTORY));
        GLSPServer server = injector.getInstance(GLSPServer.class);
        remote = new RemoteEndpoint(m -> out.accept(json.serialize(m)), ServiceEndpoints.toEndpoint(server));
        json.setMethodProvider(remote);
        server.connect(ServiceEndpoints.toServiceObject(remote, GLSPClient.class));
        end = surroundings.models().listen(listener());
    }

    /**
     * Connects a client.
     *
     * @param server holds the maps
     * @param texts  holds their texts
     * @param out    takes messages to the client; it may be called by several threads, one at a time for each message
     * @return the connection; whoever closes the client closes it
     */
    public static DiagramConnection open(VaglioServer server, TextHost texts, Consumer<String> out) {
        return new DiagramConnection(new Surroundings(server.models(), texts), out);
    }

    private static Map<String, JsonRpcMethod> methods() {
        Map<String, JsonRpcMethod> methods = new LinkedHashMap<>(ServiceEndpoints.getSupportedMethods(GLSPClient.class));
        methods.putAll(ServiceEndpoints.getSupportedMethods(GLSPServer.class));
        return methods;
    }

    private Models.Listener listener() {
        return new Models.Listener() {
            @Override
            public void edited() {
                tell(false);
            }

            @Override
            public void checked(Collection<String> uris) {
                tell(true);
            }
        };
    }

    private void tell(boolean checked) {
        for (ClientSession session : sessions.getSessionsByType(MapDiagramModule.TYPE)) {
            if (session.getInjector().getInstance(OpenDiagram.class).waiting().add(checked)) {
                session.getActionDispatcher().dispatch(new TextsChanged(checked));
            }
        }
    }

    /**
     * Takes a message of the client.
     *
     * @throws IllegalArgumentException when it is none
     */
    public void receive(String text) {
        try {
            Message message = json.parseMessage(text);
            if (message == null) {
                throw new IllegalArgumentException("nothing");
            }
            remote.consume(message);
        } catch (MessageIssueException e) {
            remote.handle(e.getRpcMessage(), e.getIssues());
        } catch (JsonParseException | IllegalStateException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public void close() {
        end.run();
        injector.getInstance(GLSPServer.class).shutdown();
    }
}
