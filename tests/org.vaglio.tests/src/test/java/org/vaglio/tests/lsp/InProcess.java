// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.lsp;

import java.util.Locale;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.vaglio.language.ide.server.VaglioServer;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.tests.AppliedEdits;
import org.vaglio.tests.Maps;

/** A server in the process of its client, with one map open; anything that it logs is a failure. */
final class InProcess implements QuietClient, AutoCloseable {

    private static final int PATIENCE = 30;

    static final String URI = "memory:/piano.mappa";

    private final VaglioServer server = VaglioServer.create();
    private String text;
    private int version = 1;

    InProcess(String text) {
        this.text = text;
        server.connect(this);
        InitializeParams params = new InitializeParams();
        params.setLocale("en");
        server.initialize(params).join();
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(URI, "mappa", version, text)));
    }

    VaglioServer server() {
        return server;
    }

    String text() {
        return text;
    }

    <T> T look(Function<MapFile, T> look) {
        return server.models().look(URI, look).orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }

    <T> T lookChecked(Function<MapFile, T> look) {
        return server.models().lookChecked(URI, look).orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }

    /** The edits of a change. */
    WorkspaceEdit edits(Consumer<MapFile> change) {
        return server.models().change(URI, change).orTimeout(PATIENCE, TimeUnit.SECONDS).join();
    }

    /** Makes a change in the text, as a client does. */
    void change(Consumer<MapFile> change) {
        AppliedEdits applied = AppliedEdits.of(edits(change), version);
        text = applied.to(text);
        server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(URI, ++version),
                applied.edits().stream().map(e -> new TextDocumentContentChangeEvent(e.getRange(), e.getNewText())).toList()));
    }

    /** The sentence with which a change is refused. */
    String refused(Consumer<MapFile> change) {
        try {
            edits(change);
            throw new AssertionError("it was not refused");
        } catch (CompletionException e) {
            return e.getCause().getMessage();
        }
    }

    @Override
    public void close() {
        server.exit();
        Maps.INJECTOR.getInstance(MessageLanguage.class).use(Locale.ENGLISH);
    }
}
