// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.server;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.vaglio.language.ide.workspace.MapFile;

import com.google.inject.Inject;

/** What clients ask about one text. */
class Texts implements TextDocumentService {

    @Inject
    private Session session;
    private ClientCapabilities client;

    void client(ClientCapabilities capabilities) {
        client = capabilities;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        TextDocumentItem item = params.getTextDocument();
        session.edit(() -> session.workspace().open(item.getUri(), item.getVersion(), item.getText()));
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        String uri = params.getTextDocument().getUri();
        session.edit(() -> {
            MapFile file = session.workspace().file(uri);
            if (file == null || !file.isOpen()) {
                complain("Modifica di un file che non è aperto: ", "Change of a file that is not open: ", uri);
                return;
            }
            params.getContentChanges().forEach(change -> apply(file, change));
            file.version(params.getTextDocument().getVersion());
        });
    }

    private void apply(MapFile file, TextDocumentContentChangeEvent change) {
        Range range = change.getRange();
        if (range == null) {
            Difference whole = Difference.between(file.text(), change.getText());
            session.workspace().change(file, whole.offset(), whole.length(), whole.text());
            return;
        }
        try {
            int from = file.lines().offset(range.getStart());
            int to = file.lines().offset(range.getEnd());
            session.workspace().change(file, Math.min(from, to), Math.abs(to - from), change.getText());
        } catch (IndexOutOfBoundsException e) {
            complain("Modifica fuori dal testo, non eseguita (" + e.getMessage() + "): ",
                    "Change outside the text, not done (" + e.getMessage() + "): ", file.uri());
        }
    }

    private void complain(String italian, String english, String uri) {
        session.client().showMessage(new MessageParams(MessageType.Error,
                session.language().choose(italian, english) + uri));
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        session.edit(() -> {
            MapFile file = session.workspace().file(params.getTextDocument().getUri());
            if (file != null && file.isOpen()) {
                session.workspace().close(file);
            }
        });
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        // the text is known already
    }
}
