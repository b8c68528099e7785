// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.server;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.vaglio.language.ide.actions.Actions;
import org.vaglio.language.ide.actions.Offer;
import org.vaglio.language.ide.features.Edits;
import org.vaglio.language.ide.features.Refused;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.messages.MessageLanguage;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.inject.Inject;

/** Actions and their edits, which a client that can ask for them gets only for the action that its user chooses. */
class CodeActions {

    private static final Gson GSON = new Gson();

    /** What an action carries: where it was offered, and which finding it settles, if any. */
    private record Data(String uri, Range range, String settles) {
    }

    @Inject
    private Session session;
    @Inject
    private Actions actions;
    @Inject
    private Edits edits;
    @Inject
    private MessageLanguage language;
    private boolean asksForEdits;

    void client(ClientCapabilities client) {
        asksForEdits = Optional.ofNullable(client).map(ClientCapabilities::getTextDocument)
                .map(TextDocumentClientCapabilities::getCodeAction).filter(c -> Boolean.TRUE.equals(c.getDataSupport()))
                .map(CodeActionCapabilities::getResolveSupport).filter(r -> r.getProperties().contains("edit")).isPresent();
    }

    CompletableFuture<List<CodeAction>> at(CodeActionParams params) {
        return session.answerChecked(params.getTextDocument().getUri(), file -> {
            file.lines().offset(params.getRange().getStart());
            return actions.at(file, params.getRange(), params.getContext().getDiagnostics(), params.getContext().getOnly()).stream()
                    .flatMap(offer -> action(file, params.getRange(), offer).stream()).toList();
        });
    }

    /** An offer as the protocol has it; nothing when it cannot be written and the client would not hear why. */
    private Optional<CodeAction> action(MapFile file, Range range, Offer offer) {
        CodeAction action = new CodeAction(offer.title());
        action.setKind(offer.kind());
        action.setData(GSON.toJsonTree(new Data(file.uri(), range, offer.settles())));
        action.setIsPreferred(offer.preferred());
        if (offer.diagnostic() != null) {
            action.setDiagnostics(List.of(offer.diagnostic()));
        }
        try {
            if (!asksForEdits) {
                action.setEdit(edit(file, offer));
            }
            return Optional.of(action);
        } catch (Refused e) {
            return Optional.empty();
        }
    }

    /** The same action with its edit, made from the text as it is now. */
    CompletableFuture<CodeAction> resolve(CodeAction action) {
        Data data = action.getData() instanceof JsonElement json ? GSON.fromJson(json, Data.class) : null;
        if (data == null || data.uri == null || data.range == null) {
            return CompletableFuture.failedFuture(session.error(language.choose("Questa azione non viene da qui.", "This action is not from here.")));
        }
        return session.answerChecked(data.uri, file -> session.attempt(() -> {
            file.lines().offset(data.range.getStart());
            Offer offer = actions.at(file, data.range, List.of(), null).stream()
                    .filter(o -> o.title().equals(action.getTitle()) && o.kind().equals(action.getKind())).findFirst()
                    .orElseThrow(() -> new Refused(language.choose("Il testo è cambiato e questo non si può più fare qui.",
                            "The text has changed, and this can no longer be done here.")));
            action.setEdit(edit(file, offer));
            return action;
        }));
    }

    private WorkspaceEdit edit(MapFile file, Offer offer) throws Refused {
        return session.forClient(edits.of(file, offer.change()));
    }
}
