// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyIncomingCallsParams;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.CallHierarchyOutgoingCallsParams;
import org.eclipse.lsp4j.CallHierarchyPrepareParams;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentRangeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.LinkedEditingRangeParams;
import org.eclipse.lsp4j.LinkedEditingRanges;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SelectionRange;
import org.eclipse.lsp4j.SelectionRangeParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.vaglio.language.ide.completion.Completion;
import org.vaglio.language.ide.features.Dependents;
import org.vaglio.language.ide.features.Format;
import org.vaglio.language.ide.features.Hints;
import org.vaglio.language.ide.features.Hovers;
import org.vaglio.language.ide.features.Lenses;
import org.vaglio.language.ide.features.References;
import org.vaglio.language.ide.features.Refused;
import org.vaglio.language.ide.features.Rename;
import org.vaglio.language.ide.features.Structures;
import org.vaglio.language.ide.features.Symbols;
import org.vaglio.language.ide.features.Tokens;
import org.vaglio.language.ide.workspace.MapFile;

import com.google.inject.Inject;

/** What clients ask about one text. */
class Texts implements TextDocumentService {

    @Inject
    private Session session;
    @Inject
    private Completion completion;
    @Inject
    private Hovers hovers;
    @Inject
    private References references;
    @Inject
    private Symbols symbols;
    @Inject
    private Structures structures;
    @Inject
    private Tokens tokens;
    @Inject
    private Hints hints;
    @Inject
    private Lenses lenses;
    @Inject
    private Dependents dependents;
    @Inject
    private CodeActions actions;
    @Inject
    private Rename rename;
    @Inject
    private Format format;
    private boolean snippets;
    private boolean links;

    void client(ClientCapabilities client) {
        TextDocumentClientCapabilities text = client == null ? null : client.getTextDocument();
        snippets = text != null && text.getCompletion() != null && text.getCompletion().getCompletionItem() != null
                && Boolean.TRUE.equals(text.getCompletion().getCompletionItem().getSnippetSupport());
        links = text != null && text.getDefinition() != null && Boolean.TRUE.equals(text.getDefinition().getLinkSupport());
        actions.client(client);
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

    // ---------------------------------------------------------------- reading

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        return at(params, (file, offset) -> Either.forRight(new CompletionList(false, completion.at(file, offset, snippets))));
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams params) {
        return at(params, hovers::at);
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(DefinitionParams params) {
        return at(params, (file, offset) -> {
            List<LocationLink> links = references.definition(file, offset);
            return this.links ? Either.forRight(links) : Either.forLeft(links.stream()
                    .map(l -> new Location(l.getTargetUri(), l.getTargetSelectionRange())).toList());
        });
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        boolean all = params.getContext() == null || params.getContext().isIncludeDeclaration();
        return at(params, (file, offset) -> references.references(file, offset, all));
    }

    @Override
    public CompletableFuture<List<? extends DocumentHighlight>> documentHighlight(DocumentHighlightParams params) {
        return at(params, references::highlights);
    }

    @Override
    public CompletableFuture<LinkedEditingRanges> linkedEditingRange(LinkedEditingRangeParams params) {
        return at(params, references::linked);
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(DocumentSymbolParams params) {
        return session.answer(params.getTextDocument().getUri(), file -> symbols.outline(file).stream()
                .map(s -> Either.<SymbolInformation, DocumentSymbol>forRight(s)).toList());
    }

    @Override
    public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
        return session.answer(params.getTextDocument().getUri(), structures::folding);
    }

    @Override
    public CompletableFuture<List<SelectionRange>> selectionRange(SelectionRangeParams params) {
        return session.answer(params.getTextDocument().getUri(), file -> params.getPositions().stream()
                .map(p -> structures.selection(file, p)).toList());
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams params) {
        return session.answer(params.getTextDocument().getUri(), file -> new SemanticTokens(tokens.of(file, null)));
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensRange(SemanticTokensRangeParams params) {
        return session.answer(params.getTextDocument().getUri(), file -> new SemanticTokens(tokens.of(file, params.getRange())));
    }

    @Override
    public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
        return session.answerChecked(params.getTextDocument().getUri(), file -> hints.in(file, params.getRange()));
    }

    @Override
    public CompletableFuture<List<? extends CodeLens>> codeLens(CodeLensParams params) {
        return session.answerChecked(params.getTextDocument().getUri(), lenses::of);
    }

    @Override
    public CompletableFuture<List<CallHierarchyItem>> prepareCallHierarchy(CallHierarchyPrepareParams params) {
        return at(params, dependents::at);
    }

    @Override
    public CompletableFuture<List<CallHierarchyIncomingCall>> callHierarchyIncomingCalls(CallHierarchyIncomingCallsParams params) {
        return at(params.getItem(), dependents::dependents);
    }

    @Override
    public CompletableFuture<List<CallHierarchyOutgoingCall>> callHierarchyOutgoingCalls(CallHierarchyOutgoingCallsParams params) {
        return at(params.getItem(), dependents::sources);
    }

    private <T> CompletableFuture<T> at(CallHierarchyItem item, BiFunction<MapFile, Integer, T> question) {
        return session.answer(item.getUri(), file -> question.apply(file, file.lines().offset(item.getSelectionRange().getStart())));
    }

    private <T> CompletableFuture<T> at(TextDocumentPositionParams place, BiFunction<MapFile, Integer, T> question) {
        return session.answer(place.getTextDocument().getUri(), file -> question.apply(file, file.lines().offset(place.getPosition())));
    }

    // ---------------------------------------------------------------- changing

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        return actions.at(params).thenApply(all -> all.stream().map(a -> Either.<Command, CodeAction>forRight(a)).toList());
    }

    @Override
    public CompletableFuture<CodeAction> resolveCodeAction(CodeAction action) {
        return actions.resolve(action);
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(PrepareRenameParams params) {
        return at(params, (file, offset) -> {
            PrepareRenameResult word = rename.prepare(file, offset);
            return word == null ? null : Either3.forSecond(word);
        });
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return at(params, (file, offset) -> session.attempt(() -> session.forClient(rename.rename(file, offset, params.getNewName()))));
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
        return session.answer(params.getTextDocument().getUri(), file -> session.attempt(() -> format.edits(file, null)));
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> rangeFormatting(DocumentRangeFormattingParams params) {
        return session.answer(params.getTextDocument().getUri(), file -> session.attempt(() -> format.edits(file, params.getRange())));
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> onTypeFormatting(DocumentOnTypeFormattingParams params) {
        Position at = params.getPosition();
        return session.answer(params.getTextDocument().getUri(), file -> {
            int first = params.getCh().equals("}") ? structures.blockStart(file, file.lines().offset(at)) : Math.max(0, at.getLine() - 1);
            try {
                return format.typed(file, new Range(new Position(first, 0), at));
            } catch (Refused e) {
                return List.of(); // while one types, a text often cannot be read
            }
        });
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        // the text is known already
    }
}
