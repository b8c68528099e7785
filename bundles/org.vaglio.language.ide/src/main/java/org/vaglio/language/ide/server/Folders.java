// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.server;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.vaglio.language.ide.features.Commands;
import org.vaglio.language.ide.features.Drawings;
import org.vaglio.language.ide.features.Reports;
import org.vaglio.language.ide.features.Symbols;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.ide.workspace.Workspace;

import com.google.gson.Gson;
import com.google.gson.JsonPrimitive;
import com.google.inject.Inject;

/** What clients ask about all their files. */
class Folders implements WorkspaceService {

    private static final String MAPS = "**/*.mappa";

    @Inject
    private Session session;
    @Inject
    private Symbols symbols;
    @Inject
    private Reports reports;
    @Inject
    private Drawings drawings;
    private boolean canWatch;
    private boolean canShowProgress;

    void client(ClientCapabilities client) {
        var workspace = client == null ? null : client.getWorkspace();
        canWatch = workspace != null && workspace.getDidChangeWatchedFiles() != null
                && Boolean.TRUE.equals(workspace.getDidChangeWatchedFiles().getDynamicRegistration());
        canShowProgress = client != null && client.getWindow() != null
                && Boolean.TRUE.equals(client.getWindow().getWorkDoneProgress());
    }

    /** Reads the maps of the client's folders. */
    void start(List<String> folders) {
        if (canWatch) {
            session.client().registerCapability(new RegistrationParams(List.of(new Registration("maps",
                    "workspace/didChangeWatchedFiles", new DidChangeWatchedFilesRegistrationOptions(
                            List.of(new FileSystemWatcher(Either.forLeft(MAPS))))))));
        }
        if (!folders.isEmpty()) {
            add(folders);
        }
    }

    private void add(List<String> folders) {
        String token = UUID.randomUUID().toString();
        CompletableFuture<Void> shown = canShowProgress
                ? session.client().createProgress(new WorkDoneProgressCreateParams(Either.forLeft(token)))
                : CompletableFuture.completedFuture(null);
        if (canShowProgress) {
            WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
            begin.setTitle(session.language().choose("Leggo le mappe", "Reading the maps"));
            shown.thenRun(() -> session.client().notifyProgress(new ProgressParams(Either.forLeft(token), Either.forLeft(begin))));
        }
        session.edit(() -> folders.forEach(f -> Workspace.path(f).ifPresent(session.workspace()::addFolder))).thenRun(() -> {
            if (canShowProgress) {
                shown.thenRun(() -> session.client().notifyProgress(new ProgressParams(Either.forLeft(token),
                        Either.forLeft(new WorkDoneProgressEnd()))));
            }
        });
    }

    @Override
    public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
        session.edit(() -> params.getEvent().getRemoved()
                .forEach(f -> Workspace.path(f.getUri()).ifPresent(session.workspace()::removeFolder)));
        add(params.getEvent().getAdded().stream().map(f -> f.getUri()).toList());
    }

    @Override
    public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
        session.edit(() -> params.getChanges().stream().map(FileEvent::getUri).distinct()
                .forEach(session.workspace()::changedOnDisk));
    }

    @Override
    public CompletableFuture<Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>> symbol(
            WorkspaceSymbolParams params) {
        return session.answer(() -> Either.forRight(symbols.search(session.workspace().files(), params.getQuery())));
    }

    @Override
    public CompletableFuture<Object> executeCommand(ExecuteCommandParams params) {
        List<Object> arguments = params.getArguments() == null ? List.of() : params.getArguments();
        return switch (params.getCommand()) {
            case Commands.RECOMPUTE -> session.recompute();
            case Commands.REPORT -> session.answerChecked(text(arguments, 0), file -> session.attempt(() -> reports.of(file,
                    offset(file, arguments))));
            case Commands.WHAT_IF -> session.answerChecked(text(arguments, 0), file -> session.attempt(() -> reports.whatIf(file,
                    offset(file, arguments), text(arguments, 2))));
            case Commands.DRAW -> session.answer(text(arguments, 0), file -> session.attempt(() -> drawings.of(file,
                    offset(file, arguments))));
            default -> CompletableFuture.failedFuture(session.error(session.language().choose("Comando sconosciuto: ",
                    "Unknown command: ") + params.getCommand()));
        };
    }

    private String text(List<Object> arguments, int index) {
        if (index < arguments.size() && arguments.get(index) instanceof JsonPrimitive primitive) {
            return primitive.getAsString();
        }
        if (index < arguments.size() && arguments.get(index) instanceof String text) {
            return text;
        }
        throw session.error(session.language().choose("Manca l'argomento numero ", "Missing argument number ") + (index + 1));
    }

    private int offset(MapFile file, List<Object> arguments) {
        if (arguments.size() < 2) {
            return 0;
        }
        Position position = arguments.get(1) instanceof Position p ? p : new Gson().fromJson(new Gson().toJson(arguments.get(1)), Position.class);
        return file.lines().offset(position);
    }

    @Override
    public void didChangeConfiguration(DidChangeConfigurationParams params) {
        // nothing can be configured
    }
}
