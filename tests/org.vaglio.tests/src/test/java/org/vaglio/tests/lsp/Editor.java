// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionCapabilities;
import org.eclipse.lsp4j.CodeActionResolveSupportCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.vaglio.tests.cli.Vaglio;

/** An editor that speaks with the packaged server, a process of its own. */
public final class Editor implements LanguageClient, AutoCloseable {

    private static final long PATIENCE = 60;

    private final Process process;
    private final LanguageServer server;
    private final InitializeResult initialized;
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private final Map<String, BlockingQueue<PublishDiagnosticsParams>> published = new ConcurrentHashMap<>();
    private final BlockingQueue<MessageParams> messages = new LinkedBlockingQueue<>();
    private final List<String> registered = new ArrayList<>();

    /** An English editor without a folder. */
    public static Editor open() {
        return new Editor(null, "en");
    }

    /** @param folder the editor's folder; null for none */
    public Editor(Path folder, String locale) {
        this(folder, locale, capabilities());
    }

    Editor(Path folder, String locale, ClientCapabilities capabilities) {
        try {
            process = Vaglio.start(folder == null ? Path.of(System.getProperty("java.io.tmpdir")) : folder, "lsp");
            var launcher = LSPLauncher.createClientLauncher(this, process.getInputStream(), process.getOutputStream());
            launcher.startListening();
            server = launcher.getRemoteProxy();
            InitializeParams params = new InitializeParams();
            params.setLocale(locale);
            params.setCapabilities(capabilities);
            params.setWorkspaceFolders(folder == null ? List.of() : List.of(new WorkspaceFolder(folder.toUri().toString(), "maps")));
            initialized = get(server.initialize(params));
            server.initialized(new InitializedParams());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it can do; for tests that have it do less. */
    static ClientCapabilities capabilities() {
        TextDocumentClientCapabilities text = new TextDocumentClientCapabilities();
        CompletionItemCapabilities item = new CompletionItemCapabilities();
        item.setSnippetSupport(true);
        text.setCompletion(new CompletionCapabilities(item));
        CodeActionCapabilities actions = new CodeActionCapabilities();
        actions.setDataSupport(true);
        actions.setResolveSupport(new CodeActionResolveSupportCapabilities(List.of("edit")));
        text.setCodeAction(actions);
        WorkspaceClientCapabilities workspace = new WorkspaceClientCapabilities();
        workspace.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
        return new ClientCapabilities(workspace, text, null);
    }

    public LanguageServer server() {
        return server;
    }

    public Process process() {
        return process;
    }

    public InitializeResult initialized() {
        return initialized;
    }

    public List<String> registered() {
        return registered;
    }

    /** Waits for an answer. */
    public static <T> T get(CompletableFuture<T> answer) {
        try {
            return answer.get(PATIENCE, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException r ? r : new IllegalStateException(e.getCause());
        } catch (InterruptedException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    // ---------------------------------------------------------------- texts

    /** Opens a text; its address. */
    public String open(String name, String text) {
        String uri = name.contains(":") ? name : "file:///vaglio-test/" + name;
        texts.put(uri, text);
        versions.put(uri, 1);
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "mappa", 1, text)));
        return uri;
    }

    public String text(String uri) {
        return texts.get(uri);
    }

    /** Replaces the first occurrence of a piece of a text. */
    public void replace(String uri, String old, String fresh) {
        int at = texts.get(uri).indexOf(old);
        assertTrue(at >= 0, old);
        edit(uri, at, old.length(), fresh);
    }

    public void edit(String uri, int offset, int length, String fresh) {
        String text = texts.get(uri);
        Range range = new Range(position(text, offset), position(text, offset + length));
        texts.put(uri, text.substring(0, offset) + fresh + text.substring(offset + length));
        change(uri, range, fresh);
    }

    /** Sends a change as it is, right or wrong. */
    public void change(String uri, Range range, String fresh) {
        int version = versions.merge(uri, 1, Integer::sum);
        server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, version),
                List.of(new TextDocumentContentChangeEvent(range, fresh))));
    }

    /** Does what the server proposes. */
    public void apply(String uri, List<? extends TextEdit> edits) {
        edits.stream().sorted(Comparator.comparing((TextEdit e) -> offset(uri, e.getRange().getStart())).reversed())
                .forEach(e -> edit(uri, offset(uri, e.getRange().getStart()), offset(uri, e.getRange().getEnd())
                        - offset(uri, e.getRange().getStart()), e.getNewText()));
    }

    public void close(String uri) {
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
    }

    /** The place of a piece of a text, some characters into it. */
    public Position at(String uri, String piece, int inside) {
        int at = texts.get(uri).indexOf(piece);
        assertTrue(at >= 0, piece);
        return position(texts.get(uri), at + inside);
    }

    public Range range(String uri, String piece) {
        return new Range(at(uri, piece, 0), at(uri, piece, piece.length()));
    }

    public int offset(String uri, Position position) {
        String text = texts.get(uri);
        int line = 0;
        int at = 0;
        while (line < position.getLine()) {
            at = text.indexOf('\n', at) + 1;
            line++;
        }
        return at + position.getCharacter();
    }

    static Position position(String text, int offset) {
        int line = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
        return new Position(line, offset - (text.lastIndexOf('\n', offset - 1) + 1));
    }

    /** What a range covers. */
    public String covered(String uri, Range range) {
        return texts.get(uri).substring(offset(uri, range.getStart()), offset(uri, range.getEnd()));
    }

    // ---------------------------------------------------------------- what the server says

    /** Diagnostics of the text as it is now. */
    public List<Diagnostic> diagnostics(String uri) {
        while (true) {
            PublishDiagnosticsParams next = next(uri);
            if (versions.get(uri).equals(next.getVersion())) {
                return next.getDiagnostics();
            }
        }
    }

    /** The next diagnostics of an address. */
    public PublishDiagnosticsParams next(String uri) {
        try {
            PublishDiagnosticsParams next = queue(uri).poll(PATIENCE, TimeUnit.SECONDS);
            assertNotNull(next, "no diagnostics for " + uri);
            return next;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Diagnostics of the text as it is now, one line each: {@code LINE CODE MESSAGE}, the first line of the message. */
    public String findings(String uri) {
        return String.join("\n", diagnostics(uri).stream().map(d -> d.getRange().getStart().getLine() + 1 + " " + d.getCode().getLeft() + " "
                + d.getMessage().getLeft().lines().findFirst().orElse("")).toList());
    }

    public MessageParams message() {
        try {
            MessageParams message = messages.poll(PATIENCE, TimeUnit.SECONDS);
            assertNotNull(message, "no message");
            return message;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private BlockingQueue<PublishDiagnosticsParams> queue(String uri) {
        return published.computeIfAbsent(uri, u -> new LinkedBlockingQueue<>());
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        queue(diagnostics.getUri()).add(diagnostics);
    }

    @Override
    public void showMessage(MessageParams message) {
        messages.add(message);
    }

    @Override
    public void logMessage(MessageParams message) {
        messages.add(message);
    }

    @Override
    public void telemetryEvent(Object object) {
        throw new IllegalStateException("nothing is measured");
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> registerCapability(RegistrationParams params) {
        params.getRegistrations().forEach(r -> registered.add(r.getMethod()));
        return CompletableFuture.completedFuture(null);
    }

    /** Stops the server as the protocol wants it; it must go by itself, without having complained. */
    @Override
    public void close() {
        get(server.shutdown());
        server.exit();
        try {
            assertTrue(process.waitFor(20, TimeUnit.SECONDS), "the server does not go");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            process.destroyForcibly();
        }
    }
}
