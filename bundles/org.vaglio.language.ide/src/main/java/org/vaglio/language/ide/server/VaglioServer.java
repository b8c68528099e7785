// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.server;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageClientAware;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.vaglio.language.MappaStandaloneSetup;
import org.vaglio.language.ide.features.Drawer;
import org.vaglio.language.ide.features.Drawings;
import org.vaglio.language.ide.views.MapViews;

import com.google.inject.Inject;

/**
 * The language server of maps, for one client. In one process with its client it is called as it is; other clients reach
 * it through {@link Connection}.
 */
public class VaglioServer implements LanguageServer, LanguageClientAware {

    @Inject
    private Session session;
    @Inject
    private Texts texts;
    @Inject
    private Folders folders;
    @Inject
    private Models models;
    @Inject
    private Drawings drawings;
    @Inject
    private MapViews views;
    private InitializeParams client;
    private Runnable exit = () -> {
    };
    private volatile boolean stopped;

    /** A server for one client. */
    public static VaglioServer create() {
        return MappaStandaloneSetup.injector().createChildInjector(new ServerModule()).getInstance(VaglioServer.class);
    }

    /** Has diagrams drawn; to be called before the client is answered for the first time. */
    public VaglioServer drawing(Drawer drawer) {
        drawings.by(drawer);
        return this;
    }

    /** The client shows diagrams by itself: it is offered to, and is not sent pictures. */
    public VaglioServer drawnByClient() {
        drawings.byClient();
        return this;
    }

    /** Gives memory back whenever nobody types: the process serves clients elsewhere, and may stand still for that long. */
    public VaglioServer inOwnProcess() {
        session.leftovers().want();
        return this;
    }

    /** The maps, for those who share the process with the server. */
    public Models models() {
        return models;
    }

    /** What views show and change of them. */
    public MapViews views() {
        return views;
    }

    /** What to do when the client says that it goes. */
    public void onExit(Runnable action) {
        exit = action;
    }

    /** Whether the client has asked to stop before it goes, as it should. */
    public boolean isStopped() {
        return stopped;
    }

    @Override
    public void connect(LanguageClient newClient) {
        session.connect(newClient);
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        client = params;
        session.language().use(params.getLocale() == null ? Locale.getDefault()
                : Locale.forLanguageTag(params.getLocale().replace('_', '-')));
        session.client(params.getCapabilities());
        texts.client(params.getCapabilities());
        folders.client(params.getCapabilities());
        InitializeResult result = new InitializeResult(Capabilities.all(drawings.areThere()));
        result.setServerInfo(new ServerInfo("vaglio", version()));
        return CompletableFuture.completedFuture(result);
    }

    private static String version() {
        String version = VaglioServer.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }

    @Override
    public void initialized(InitializedParams params) {
        folders.start(folders(client));
    }

    @SuppressWarnings("deprecation")
    private static List<String> folders(InitializeParams params) {
        if (params.getWorkspaceFolders() != null) {
            return params.getWorkspaceFolders().stream().map(WorkspaceFolder::getUri).toList();
        }
        return params.getRootUri() == null ? List.of() : List.of(params.getRootUri());
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        stopped = true;
        return CompletableFuture.completedFuture(null); // at once: what ends the server may be the next thing that is read
    }

    @Override
    public void exit() {
        session.stop();
        exit.run();
    }

    @Override
    public void setTrace(SetTraceParams params) {
        // nothing is traced
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return texts;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return folders;
    }
}
