// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.server;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SnippetTextEdit;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.vaglio.language.ide.features.Diagnostics;
import org.vaglio.language.ide.features.Refused;
import org.vaglio.language.ide.workspace.Check;
import org.vaglio.language.ide.workspace.Checked;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.ide.workspace.MapGroup;
import org.vaglio.language.ide.workspace.Recheck;
import org.vaglio.language.ide.workspace.Workspace;
import org.vaglio.language.messages.MessageLanguage;

import com.google.gson.JsonObject;
import com.google.inject.Inject;

/**
 * The work for one client. Edits and answers are done by one thread in the order in which they come; checks run beside
 * it, and stop as soon as there is an edit to do, so that typing never waits for one.
 */
public class Session {

    private final ScheduledExecutorService model = worker("vaglio-model");
    private final ScheduledExecutorService checks = worker("vaglio-checks");
    private final ReentrantLock reading = new ReentrantLock();
    private final AtomicInteger edits = new AtomicInteger();
    private final Leftovers leftovers = new Leftovers(checks, () -> edits.get() == 0);
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<Models.Listener> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, List<Diagnostic>> published = new HashMap<>();
    private volatile LanguageClient client;
    private volatile boolean documentChanges;
    private volatile boolean failed;

    @Inject
    private Workspace workspace;
    @Inject
    private Check check;
    @Inject
    private Recheck recheck;
    @Inject
    private Diagnostics diagnostics;
    @Inject
    private MessageLanguage language;

    /** An answer that waits for a check, and how to try again to give it. */
    private record Waiting(CompletableFuture<?> answer, Runnable retry) {
    }

    private static ScheduledExecutorService worker(String name) {
        return Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(null, task, name, 64L << 20);
            thread.setDaemon(true);
            return thread;
        });
    }

    void connect(LanguageClient newClient) {
        client = newClient;
    }

    Leftovers leftovers() {
        return leftovers;
    }

    LanguageClient client() {
        return client;
    }

    public Workspace workspace() {
        return workspace;
    }

    MessageLanguage language() {
        return language;
    }

    void stop() {
        model.shutdownNow();
        checks.shutdownNow();
    }

    // ---------------------------------------------------------------- work on the model

    /** Changes maps, and has those that changed checked. */
    CompletableFuture<Void> edit(Runnable change) {
        return alone(() -> {
            change.run();
            listeners.forEach(Models.Listener::edited);
            return null;
        });
    }

    /** Answers about one map while nobody else looks at the maps. */
    <T> CompletableFuture<T> alone(String uri, Function<MapFile, T> question) {
        return alone(() -> question.apply(known(uri)));
    }

    private <T> CompletableFuture<T> alone(Supplier<T> task) {
        edits.incrementAndGet();
        return submit(() -> {
            reading.lock();
            try {
                return task.get();
            } finally {
                reading.unlock();
                edits.decrementAndGet();
                checkSoon();
            }
        }).thenApply(Function.identity()); // who cancels this does not keep the task from being counted
    }

    /** Tells of what happens from now on; gives what ends that. */
    Runnable listen(Models.Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Answers from the maps as they are when all edits before are done. */
    <T> CompletableFuture<T> answer(Supplier<T> question) {
        return submit(question);
    }

    /** Answers about one map; null when the map could not be read at all, which was told when that was tried. */
    <T> CompletableFuture<T> answer(String uri, Function<MapFile, T> question) {
        return submit(() -> {
            MapFile file = known(uri);
            return file.isRead() ? question.apply(file) : null;
        });
    }

    /** Answers about one map from its last check, once that is of the text as it is; null when the map could not be read at all. */
    <T> CompletableFuture<T> answerChecked(String uri, Function<MapFile, T> question) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        submit(() -> {
            answerChecked(uri, question, answer);
            return null;
        });
        return answer;
    }

    private <T> void answerChecked(String uri, Function<MapFile, T> question, CompletableFuture<T> answer) {
        if (answer.isDone()) {
            return;
        }
        try {
            MapFile file = known(uri);
            if (!file.isRead()) {
                answer.complete(null);
            } else if (file.group().isChecked()) {
                answer.complete(question.apply(file));
            } else {
                waitForCheck(answer, () -> answerChecked(uri, question, answer));
            }
        } catch (RuntimeException e) {
            answer.completeExceptionally(explained(e));
        }
    }

    private <T> CompletableFuture<T> submit(Supplier<T> task) {
        CompletableFuture<T> result = new CompletableFuture<>();
        try {
            model.execute(() -> {
                if (!result.isDone()) {
                    try {
                        result.complete(task.get());
                    } catch (Throwable e) { // whatever it is, somebody waits
                        result.completeExceptionally(explained(e));
                    }
                }
            });
        } catch (RejectedExecutionException e) {
            result.cancel(false);
        }
        return result;
    }

    private Throwable explained(Throwable e) {
        if (e instanceof ResponseErrorException || e instanceof CancellationException) {
            return e;
        }
        if (e instanceof IndexOutOfBoundsException) {
            return error(language.choose("Questo punto non c'è nel testo: ", "There is no such place in the text: ") + e.getMessage());
        }
        log(e);
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.InternalError, String.valueOf(e), null));
    }

    ResponseErrorException error(String message) {
        return new ResponseErrorException(new ResponseError(ResponseErrorCode.InvalidParams, message, null));
    }

    /** Something that may be refused. */
    @FunctionalInterface
    interface Attempt<T> {
        T run() throws Refused;
    }

    /** Does it, or answers with the reason why not. */
    <T> T attempt(Attempt<T> attempt) {
        try {
            return attempt.run();
        } catch (Refused e) {
            throw error(e.getMessage());
        }
    }

    /** Learns what the client can do. */
    void client(ClientCapabilities abilities) {
        documentChanges = abilities != null && abilities.getWorkspace() != null && abilities.getWorkspace().getWorkspaceEdit() != null
                && Boolean.TRUE.equals(abilities.getWorkspace().getWorkspaceEdit().getDocumentChanges());
    }

    /** Edits as the client takes them: with versions, when it knows of those. */
    WorkspaceEdit forClient(Map<String, List<TextEdit>> edits) {
        return documentChanges ? versioned(edits) : new WorkspaceEdit(edits);
    }

    /** Edits that a client refuses when its text is not the one they were made for. */
    WorkspaceEdit versioned(Map<String, List<TextEdit>> edits) {
        return new WorkspaceEdit(edits.entrySet().stream().map(e -> Either.<TextDocumentEdit, ResourceOperation>forLeft(
                new TextDocumentEdit(new VersionedTextDocumentIdentifier(e.getKey(), workspace.file(e.getKey()).version()),
                        e.getValue().stream().map(t -> Either.<TextEdit, SnippetTextEdit>forLeft(t)).toList()))).toList());
    }

    private MapFile known(String uri) {
        MapFile file = workspace.file(uri);
        if (file == null) {
            throw error(language.choose("Il file non è aperto: ", "The file is not open: ") + uri);
        }
        return file;
    }

    void log(Throwable e) {
        StringBuilder text = new StringBuilder(String.valueOf(e));
        for (StackTraceElement frame : e.getStackTrace()) {
            text.append("\n  at ").append(frame);
        }
        try {
            client.logMessage(new MessageParams(MessageType.Error, text.toString()));
        } catch (RuntimeException | Error gone) {
            e.addSuppressed(gone); // a client that cannot even be told
        }
    }

    // ---------------------------------------------------------------- checks

    private void checkSoon() {
        clearGone();
        List<MapGroup> openFirst = workspace.groups().stream().filter(g -> !g.isChecked())
                .sorted((a, b) -> Boolean.compare(hasOpen(b), hasOpen(a))).toList();
        if (edits.get() == 0 && !openFirst.isEmpty()) {
            checks.execute(() -> openFirst.forEach(this::check));
        }
    }

    private static boolean hasOpen(MapGroup group) {
        return group.files().stream().anyMatch(MapFile::isOpen);
    }

    /** Checks all maps anew; answers with how many findings of each severity there are. */
    CompletableFuture<Object> recompute() {
        CompletableFuture<Object> answer = new CompletableFuture<>();
        edit(() -> workspace.groups().forEach(g -> g.checked(null)));
        submit(() -> {
            count(answer);
            return null;
        });
        return answer;
    }

    private void count(CompletableFuture<Object> answer) {
        JsonObject counts = new JsonObject();
        for (MapGroup group : workspace.groups()) {
            if (group.checked() == null) {
                waitForCheck(answer, () -> count(answer));
                return;
            }
            group.checked().findings().values().forEach(all -> all.forEach(f -> {
                String severity = f.severity().name().toLowerCase(Locale.ROOT);
                counts.addProperty(severity, 1 + (counts.has(severity) ? counts.get(severity).getAsInt() : 0));
            }));
        }
        answer.complete(counts);
    }

    private void check(MapGroup group) {
        if (edits.get() > 0) {
            return;
        }
        reading.lock();
        try {
            if (edits.get() == 0 && !group.isChecked()) {
                recheck.run(group, () -> edits.get() > 0).ifPresent(this::publish);
                Checked result = check.run(group, () -> edits.get() > 0);
                group.checked(result);
                publish(result);
                List<String> uris = group.files().stream().map(MapFile::uri).toList();
                listeners.forEach(l -> l.checked(uris));
            }
        } catch (CancellationException e) {
            return; // the edit that stopped it asks again
        } catch (RuntimeException e) {
            Throwable failure = explained(e);
            failed = true;
            release(w -> w.answer.completeExceptionally(failure));
            return;
        } finally {
            reading.unlock();
        }
        release(w -> w.retry.run());
        leftovers.clear();
    }

    private void waitForCheck(CompletableFuture<?> answer, Runnable retry) {
        waiting.add(new Waiting(answer, retry));
        if (failed) {
            failed = false;
            checkSoon(); // nobody else asks again until the next edit
        }
    }

    private void release(Consumer<Waiting> how) {
        submit(() -> {
            List<Waiting> open = List.copyOf(waiting);
            waiting.clear();
            open.forEach(how);
            return null;
        });
    }

    private void publish(Checked result) {
        for (MapFile file : result.problems().keySet()) {
            List<Diagnostic> found = diagnostics.of(file, result);
            synchronized (published) {
                List<Diagnostic> before = published.put(file.uri(), found);
                if (file.isOpen() || !found.equals(before == null ? List.of() : before)) {
                    PublishDiagnosticsParams params = new PublishDiagnosticsParams(file.uri(), found);
                    params.setVersion(file.version());
                    client.publishDiagnostics(params);
                }
            }
        }
    }

    /** Files that are gone have no diagnostics. */
    private void clearGone() {
        synchronized (published) {
            published.entrySet().removeIf(entry -> {
                MapFile file = workspace.file(entry.getKey());
                boolean gone = file == null || !file.uri().equals(entry.getKey());
                if (gone && !entry.getValue().isEmpty()) {
                    client.publishDiagnostics(new PublishDiagnosticsParams(entry.getKey(), List.of()));
                }
                return gone;
            });
        }
    }
}
