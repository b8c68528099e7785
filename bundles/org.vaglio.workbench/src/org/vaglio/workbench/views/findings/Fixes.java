// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.findings;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.vaglio.language.ide.views.FindingRow;
import org.vaglio.workbench.server.LiveMaps;
import org.vaglio.workbench.server.MapServer;
import org.vaglio.workbench.server.OpenText;

import com.google.gson.JsonPrimitive;

/** The ways of the server to settle a finding. */
final class Fixes {

    private static final String ACCEPT = "accept-";

    private Fixes() {
    }

    /** The ways to settle a finding here and all like it, the best first; accepting it is not among them, since that wants a reason. */
    static CompletableFuture<List<CodeAction>> of(FindingRow row) {
        MapServer server = LiveMaps.get().server();
        String uri = row.ref().uri();
        Integer version = LiveMaps.get().texts().at(uri).map(OpenText::version).orElse(null);
        return server.ask(s -> s.models().lookChecked(uri, file -> file.lines().range(row.offset(), row.offset() + row.length())))
                .thenCompose(range -> server.ask(s -> s.getTextDocumentService().codeAction(params(uri, range))))
                .thenApply(all -> all.stream().filter(a -> a.isRight()).map(a -> a.getRight()).filter(a -> settles(a, row.rule()))
                        .map(a -> forText(a, uri, version)).toList());
    }

    /** The same, but refused when the text is no longer the one that it was offered for. */
    private static CodeAction forText(CodeAction action, String uri, Integer version) {
        List<Either<TextEdit, SnippetTextEdit>> edits = action.getEdit().getChanges().get(uri).stream().map(Either::<TextEdit, SnippetTextEdit>forLeft).toList();
        action.setEdit(new WorkspaceEdit(List.of(Either.forLeft(new TextDocumentEdit(new VersionedTextDocumentIdentifier(uri, version), edits)))));
        return action;
    }

    private static CodeActionParams params(String uri, Range range) {
        return new CodeActionParams(new TextDocumentIdentifier(uri), range,
                new CodeActionContext(LiveMaps.get().diagnoses().of(uri), List.of(CodeActionKind.QuickFix)));
    }

    private static boolean settles(CodeAction action, String rule) {
        String kind = action.getData() instanceof JsonPrimitive data ? data.getAsString() : String.valueOf(action.getData());
        return kind.endsWith(rule) && !kind.startsWith(ACCEPT);
    }
}
