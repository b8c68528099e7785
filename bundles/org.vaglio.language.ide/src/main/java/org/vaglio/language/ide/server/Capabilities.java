// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.server;

import java.util.List;

import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CodeLensOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DocumentOnTypeFormattingOptions;
import org.eclipse.lsp4j.ExecuteCommandOptions;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.SemanticTokensWithRegistrationOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.vaglio.language.ide.features.Commands;
import org.vaglio.language.ide.features.Tokens;

/** What the server can do. */
final class Capabilities {

    private Capabilities() {
    }

    static ServerCapabilities all(boolean draws) {
        ServerCapabilities server = new ServerCapabilities();
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(new SaveOptions(false));
        server.setTextDocumentSync(sync);
        CompletionOptions completion = new CompletionOptions(false, List.of(" ", "=", "."));
        server.setCompletionProvider(completion);
        server.setHoverProvider(true);
        server.setDefinitionProvider(true);
        server.setReferencesProvider(true);
        server.setDocumentHighlightProvider(true);
        server.setDocumentSymbolProvider(true);
        server.setWorkspaceSymbolProvider(true);
        server.setFoldingRangeProvider(true);
        server.setSelectionRangeProvider(true);
        server.setLinkedEditingRangeProvider(true);
        server.setCallHierarchyProvider(true);
        server.setInlayHintProvider(true);
        server.setCodeLensProvider(new CodeLensOptions(false));
        CodeActionOptions actions = new CodeActionOptions(List.of(CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite,
                CodeActionKind.RefactorExtract));
        actions.setResolveProvider(true);
        server.setCodeActionProvider(actions);
        server.setRenameProvider(new RenameOptions(true));
        server.setDocumentFormattingProvider(true);
        server.setDocumentRangeFormattingProvider(true);
        server.setDocumentOnTypeFormattingProvider(new DocumentOnTypeFormattingOptions("}", List.of("\n")));
        SemanticTokensWithRegistrationOptions tokens = new SemanticTokensWithRegistrationOptions(Tokens.LEGEND, true, true);
        server.setSemanticTokensProvider(tokens);
        server.setExecuteCommandProvider(new ExecuteCommandOptions(Commands.executed(draws)));
        WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
        folders.setSupported(true);
        folders.setChangeNotifications(true);
        server.setWorkspace(new WorkspaceServerCapabilities(folders));
        return server;
    }
}
