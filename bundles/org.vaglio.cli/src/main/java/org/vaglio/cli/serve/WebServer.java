// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ResourceHandler;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.resource.ResourceFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;
import org.vaglio.language.files.MapTexts;

/** The server of the web editor, on this machine only. */
final class WebServer implements AutoCloseable {

    // what clients do wrong is their business, and told to them
    private static final Logger SERVER_LOG = Logger.getLogger("org.eclipse.jetty");
    private static final Logger MESSAGE_LOG = Logger.getLogger("org.eclipse.lsp4j");
    /** A text of the largest map with every character escaped would be larger; nobody writes one. */
    private static final long MAX_MESSAGE = MapTexts.MAX_BYTES + (4L << 20);
    /** Each holds all maps of the folder: more are a mistake. */
    private static final int MAX_SOCKETS = 16;
    private static final int THREADS = 48;
    /** Enough to tell the pages; nothing that is asked takes longer. */
    private static final long STOP_MILLIS = 1000;

    private final Server server = new Server(new QueuedThreadPool(THREADS));
    private final ServerConnector connector;
    private final Secret token = Secret.random();
    private final Invitation invitation = new Invitation(token);
    private final Pages pages = new Pages();
    private final Semaphore sockets = new Semaphore(MAX_SOCKETS);

    /** A server that listens already, and answers once it is started. */
    WebServer(MapFolder folder, Path page, int port) throws IOException {
        SERVER_LOG.setLevel(Level.WARNING);
        MESSAGE_LOG.setLevel(Level.SEVERE);
        connector = connector(server);
        connector.setHost("127.0.0.1");
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(new Guard(token, connector::getLocalPort,
                new Handler.Sequence(new FilesApi(folder), invitation, upgrade(folder), page(page))));
        server.setErrorHandler(WebServer::explain);
        server.setStopAtShutdown(true);
        server.setStopTimeout(STOP_MILLIS);
        connector.open();
    }

    private static ServerConnector connector(Server server) {
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        return new ServerConnector(server, new HttpConnectionFactory(http));
    }

    private static ResourceHandler page(Path folder) {
        ResourceHandler files = new ResourceHandler();
        files.setBaseResource(ResourceFactory.of(files).newResource(folder.toAbsolutePath()));
        files.setDirAllowed(false);
        files.setEtags(true);
        files.setCacheControl("no-cache");
        return files;
    }

    private WebSocketUpgradeHandler upgrade(MapFolder folder) {
        return WebSocketUpgradeHandler.from(server, container -> {
            container.setIdleTimeout(Duration.ZERO);
            container.setMaxTextMessageSize(MAX_MESSAGE);
            container.setMaxBinaryMessageSize(1);
            container.setMaxFrameSize(MAX_MESSAGE);
            container.addMapping(Addresses.SOCKET, (request, response, callback) -> new LanguageSocket(sockets, pages, page(request)));
            container.addMapping(Addresses.DIAGRAMS, (request, response, callback) -> new DiagramSocket(pages, page(request), folder));
        });
    }

    /** What a page calls itself, so that its diagrams find its maps. */
    private static String page(Request request) {
        return Request.extractQueryParameters(request).getValue("page");
    }

    /** What Jetty refuses by itself is said plainly, too. */
    private static boolean explain(Request request, Response response, Callback callback) {
        response.getHeaders().put("X-Content-Type-Options", "nosniff");
        Answers.refuse(response, callback, response.getStatus(), "This cannot be answered (" + response.getStatus() + ").");
        return true;
    }

    void start() throws Exception {
        server.start();
    }

    /** Where the editor is. */
    String address() {
        return origin() + "/?token=" + token.word();
    }

    /** An address that leads there once. */
    String invitation() {
        return origin() + invitation.path();
    }

    private String origin() {
        return "http://127.0.0.1:" + connector.getLocalPort();
    }

    /** Waits for the end. */
    void join() throws InterruptedException {
        server.join();
    }

    @Override
    public void close() throws Exception {
        server.stop();
    }
}
