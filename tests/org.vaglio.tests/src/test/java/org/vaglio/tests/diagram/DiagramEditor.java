// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.diagram;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.vaglio.diagram.drawing.DiagramRef;
import org.vaglio.diagram.server.DiagramConnection;
import org.vaglio.diagram.server.TextHost;
import org.vaglio.language.ide.server.VaglioServer;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.tests.AppliedEdits;
import org.vaglio.tests.Maps;
import org.vaglio.tests.lsp.QuietClient;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A text editor with one map, and a client of the diagram protocol beside it; anything that the language server logs is a failure. */
final class DiagramEditor implements TextHost, QuietClient, AutoCloseable {

    static final String URI = "memory:/piano.mappa";
    private static final int PATIENCE = 60;

    private final VaglioServer server = VaglioServer.create();
    private final DiagramConnection connection;
    private final LinkedBlockingQueue<JsonObject> actions = new LinkedBlockingQueue<>();
    private final Deque<String> undo = new ArrayDeque<>();
    private final Deque<String> redo = new ArrayDeque<>();
    private final List<String> revealed = new ArrayList<>();
    private JsonObject graph;
    private JsonObject state;
    private String said = "";
    private String text;
    private String layout;
    private int version = 1;

    /** Opens a diagram of an element by its address. */
    DiagramEditor(String text, String kind, String address) {
        this(text, null, kind, address);
    }

    /** Opens a diagram with a file of arrangements; null for none. */
    DiagramEditor(String text, String layout, String kind, String address) {
        this.text = text;
        this.layout = layout;
        server.connect(this);
        InitializeParams params = new InitializeParams();
        params.setLocale("en");
        server.initialize(params).join();
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(URI, "mappa", version, text)));
        connection = DiagramConnection.open(server, this, this::received);
        send("{'id':1,'method':'initialize','params':{'applicationId':'a','protocolVersion':'1.0.0'}}");
        send("{'id':2,'method':'initializeClientSession','params':{'clientSessionId':'s','diagramType':'vaglio','clientActionKinds':"
                + "['setModel','updateModel','message','setMarkers','setClipboardData','selectAction','elementSelected','setContextActions','setTypeHints','setEditMode','vaglio/state','vaglio/showDiagram',"
                + "'setEditValidationResult','checkEdgeTargetResult','checkEdgeResult']}}");
        act("{'kind':'requestModel','requestId':'r','options':{'locale':'en','sourceUri':'" + new DiagramRef(URI, kind, address) + "'}}");
        await("setModel");
        settle();
    }

    private void send(String message) {
        connection.receive(message.replace('\'', '"').replace("{\"id\"", "{\"jsonrpc\":\"2.0\",\"id\"").replace("{\"method\"", "{\"jsonrpc\":\"2.0\",\"method\""));
    }

    private void act(String action) {
        send("{'method':'process','params':{'clientId':'s','action':" + action + "}}");
    }

    private void received(String message) {
        JsonObject json = JsonParser.parseString(message).getAsJsonObject();
        if (json.has("params") && json.getAsJsonObject("params").has("action")) {
            actions.add(json.getAsJsonObject("params").getAsJsonObject("action"));
        }
    }

    /** Waits for an action of a kind, and takes notice of those before. */
    JsonObject await(String kind) {
        try {
            while (true) {
                JsonObject action = actions.poll(PATIENCE, TimeUnit.SECONDS);
                if (action == null) {
                    throw new AssertionError("no " + kind);
                }
                notice(action);
                if (action.get("kind").getAsString().equals(kind)) {
                    return action;
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void notice(JsonObject action) {
        switch (action.get("kind").getAsString()) {
            case "setModel", "updateModel" -> graph = action.getAsJsonObject("newRoot");
            case "vaglio/state" -> state = action;
            case "message" -> said = action.get("message").getAsString();
            default -> {
                // asked for where it matters
            }
        }
    }

    /** Waits until the diagram has followed all that was done: the answer to a question that comes after it. */
    void settle() {
        act("{'kind':'requestTypeHints','requestId':'hints'}");
        await("setTypeHints");
    }

    /** Does something, in the words of the protocol; single quotes stand for double ones. */
    void operate(String operation) {
        act(operation);
        settle();
    }

    /** Does something that is refused; gives the sentence. */
    String refused(String operation) {
        act(operation);
        String sentence = await("message").get("message").getAsString();
        settle();
        return sentence;
    }

    /** Asks; gives the answer of a kind. */
    JsonObject ask(String question, String kind) {
        act(question);
        return await(kind);
    }

    void undo() {
        operate("{'kind':'glspUndo','isOperation':true}");
    }

    void redo() {
        operate("{'kind':'glspRedo','isOperation':true}");
    }

    String text() {
        return text;
    }

    /** The file of arrangements; null where none was written. */
    String layout() {
        return layout;
    }

    /** The last sentence to the user; empty when there was none. */
    String said() {
        return said;
    }

    JsonObject state() {
        return state;
    }

    /** Types and names of all nodes, children indented, then of the edges, one line each. */
    String shown() {
        StringBuilder lines = new StringBuilder();
        show(graph, "", lines);
        return lines.toString();
    }

    private static void show(JsonObject element, String indent, StringBuilder lines) {
        for (JsonObject child : children(element)) {
            if (!child.get("type").getAsString().startsWith("label")) {
                lines.append(indent).append(child.get("id").getAsString()).append('\n');
                show(child, indent + "  ", lines);
            }
        }
    }

    static List<JsonObject> children(JsonObject element) {
        JsonArray children = element.has("children") ? element.getAsJsonArray("children") : new JsonArray();
        return children.asList().stream().map(JsonElement::getAsJsonObject).toList();
    }

    /** The names of all nodes and edges, in the order of the diagram. */
    List<String> ids() {
        return shown().lines().map(String::strip).toList();
    }

    /** A node by its name. */
    Optional<JsonObject> find(String id) {
        return find(graph, id);
    }

    private static Optional<JsonObject> find(JsonObject element, String id) {
        return element.get("id").getAsString().equals(id) ? Optional.of(element)
                : children(element).stream().map(c -> find(c, id)).flatMap(Optional::stream).findFirst();
    }

    /** Where a node stands in what is around it: {@code x,y}. */
    String place(String id) {
        JsonObject position = find(id).orElseThrow(() -> new AssertionError(id + " is not in " + shown())).getAsJsonObject("position");
        return Math.round(position.get("x").getAsDouble()) + "," + Math.round(position.get("y").getAsDouble());
    }

    /** Types a text in the editor. */
    void type(String newText) {
        undo.push(text);
        redo.clear();
        become(newText);
        settle();
    }

    private void become(String newText) {
        text = newText;
        server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(URI, ++version),
                List.of(new TextDocumentContentChangeEvent(newText))));
        server.models().look(workspace -> null).join();
    }

    @Override
    public CompletableFuture<Boolean> apply(WorkspaceEdit edit) {
        String edited = AppliedEdits.of(edit, version).to(text);
        undo.push(text);
        redo.clear();
        become(edited);
        return CompletableFuture.completedFuture(true);
    }

    @Override
    public CompletableFuture<Boolean> undo(List<String> uris) {
        return CompletableFuture.completedFuture(step(undo, redo));
    }

    @Override
    public CompletableFuture<Boolean> redo(List<String> uris) {
        return CompletableFuture.completedFuture(step(redo, undo));
    }

    private boolean step(Deque<String> from, Deque<String> to) {
        if (from.isEmpty()) {
            return false;
        }
        to.push(text);
        become(from.pop());
        return true;
    }

    @Override
    public void save(String uri) {
        // nothing keeps what is in memory
    }

    @Override
    public void reveal(String uri, Range range) {
        revealed.add(range.getStart().getLine() + ":" + range.getStart().getCharacter());
    }

    /** The places that were shown in the text, since the last time that this was asked. */
    List<String> revealed() {
        List<String> all = List.copyOf(revealed);
        revealed.clear();
        return all;
    }

    @Override
    public Optional<String> readLayout(String uri) {
        return Optional.ofNullable(layout);
    }

    @Override
    public void writeLayout(String uri, String content) {
        layout = content;
    }

    @Override
    public void close() {
        connection.close();
        server.exit();
        Maps.INJECTOR.getInstance(MessageLanguage.class).use(Locale.ENGLISH);
    }
}
