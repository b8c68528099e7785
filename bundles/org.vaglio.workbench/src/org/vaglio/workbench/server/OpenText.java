// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.server;

import java.util.List;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;

/** A text that somebody edits: the server is told of each change of it. */
public final class OpenText implements IDocumentListener {

    private final MapServer server;
    private final IDocument document;
    private final String uri;
    private volatile int version = 1;
    private Range replaced;

    /**
     * Opens a text at the server.
     *
     * @param uri its address, under which the server publishes what it finds
     */
    OpenText(MapServer server, IDocument document, String uri) {
        this.server = server;
        this.document = document;
        this.uri = uri;
        TextDocumentItem item = new TextDocumentItem(uri, "mappa", version, document.get());
        server.tell(s -> s.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(item)));
        document.addDocumentListener(this);
    }

    void close() {
        document.removeDocumentListener(this);
        server.tell(s -> s.getTextDocumentService().didClose(new DidCloseTextDocumentParams(identifier())));
    }

    public IDocument document() {
        return document;
    }

    public String uri() {
        return uri;
    }

    /** How the protocol names it. */
    public TextDocumentIdentifier identifier() {
        return new TextDocumentIdentifier(uri);
    }

    /** Grows with each change. */
    public int version() {
        return version;
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        replaced = TextPlaces.range(document, event.getOffset(), event.getLength()); // places before the change
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        version++;
        String text = event.getText() == null ? "" : event.getText();
        DidChangeTextDocumentParams change = new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, version),
                List.of(new TextDocumentContentChangeEvent(replaced, text)));
        server.tell(s -> s.getTextDocumentService().didChange(change));
    }
}
