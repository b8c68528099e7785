// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.findings;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.vaglio.language.ide.views.FindingRow;
import org.vaglio.workbench.server.LiveMaps;
import org.vaglio.workbench.server.MapServer;

import com.google.gson.JsonObject;
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
        return server.ask(s -> s.models().lookChecked(uri, file -> file.lines().range(row.offset(), row.offset() + row.length())))
                .thenCompose(range -> server.ask(s -> s.getTextDocumentService().codeAction(params(uri, range))))
                .thenApply(all -> all.stream().filter(a -> a.isRight()).map(a -> a.getRight()).filter(a -> settles(a, row.rule())).toList());
    }

    private static CodeActionParams params(String uri, Range range) {
        return new CodeActionParams(new TextDocumentIdentifier(uri), range,
                new CodeActionContext(LiveMaps.get().diagnoses().of(uri), List.of(CodeActionKind.QuickFix)));
    }

    private static boolean settles(CodeAction action, String rule) {
        return action.getData() instanceof JsonObject data && data.get("settles") instanceof JsonPrimitive kind
                && kind.getAsString().endsWith(rule) && !kind.getAsString().startsWith(ACCEPT);
    }
}
