// SPDX-License-Identifier: EPL-2.0

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.services.LanguageClient;
import org.vaglio.diagram.drawing.DiagramRef;
import org.vaglio.diagram.server.DiagramConnection;
import org.vaglio.diagram.server.TextHost;
import org.vaglio.language.ide.server.VaglioServer;

import com.sun.management.OperatingSystemMXBean;

/**
 * Measures the editor of diagrams as its page meets it, messages of the protocol and all, in one process: {@code DiagramBench map|process NODES EDITS}.
 * A map of processes, twenty in a macroprocess, each with its sheet; or one process of phases with ten actions in a row each.
 */
public final class DiagramBench implements TextHost, LanguageClient {

    private static final String URI = "memory:/bench.mappa";
    private static final int PART = 20;
    private static final int ROW = 10;

    private final VaglioServer server = VaglioServer.create();
    private final LinkedBlockingQueue<String> models = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<String> settled = new LinkedBlockingQueue<>();
    private DiagramConnection connection;
    private StringBuilder text;
    private String layout;
    private int version = 1;

    private DiagramBench() {
    }

    public static void main(String[] args) throws Exception {
        boolean map = args[0].equals("map");
        int nodes = Integer.parseInt(args[1]);
        new DiagramBench().run(map, nodes, Integer.parseInt(args[2]));
        System.exit(0);
    }

    private void run(boolean map, int nodes, int edits) throws Exception {
        text = new StringBuilder(map ? processes(nodes) : phases(nodes));
        server.connect(this);
        server.initialize(new InitializeParams()).join();
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(URI, "mappa", version, text.toString())));
        String ref = new DiagramRef(URI, map ? "ProcessMap" : "Decomposition", map ? "Plan:T" : "Plan:T/Process:P").toString();
        for (int i = 0; i < 3; i++) {
            System.out.printf("  open, time %d: %d ms%n", i + 1, open(ref));
        }
        String container = map ? "PM_Macroprocess|./Macroprocess:M1" : "DC_Phase|./Phase:F1";
        IntFunction<String> element = i -> map ? "PM_Process|./Macroprocess:M%d/Process:P%d".formatted(i % (nodes / PART), i % (nodes / PART) * PART)
                : "DC_Action|./Phase:F%d/Action:A0".formatted(i % (nodes / (ROW + 1)));
        measure("title", edits, i -> "{'kind':'applyLabelEdit','isOperation':true,'labelId':'" + element.apply(i) + "-label','text':'Titolo " + i + "'}");
        measure("new", edits, i -> "{'kind':'createNode','isOperation':true,'elementTypeId':'" + (map ? "PM_CreateProcess" : "DC_CreateAction")
                + "','containerId':'" + container + "'}");
        measure("move", edits, i -> "{'kind':'changeBounds','isOperation':true,'newBounds':[{'elementId':'" + element.apply(i)
                + "','newPosition':{'x':" + (20 + i) + ",'y':40}}]}");
        measure("title, arranged", edits, i -> "{'kind':'applyLabelEdit','isOperation':true,'labelId':'" + element.apply(i) + "-label','text':'Altro " + i + "'}");
        measure("new, arranged", edits, i -> "{'kind':'createNode','isOperation':true,'elementTypeId':'" + (map ? "PM_CreateProcess" : "DC_CreateAction")
                + "','containerId':'" + container + "'}");
    }

    private static String processes(int nodes) {
        StringBuilder plan = new StringBuilder("piano T \"Piano\" 2024-2026 usa PNA2013 {\n");
        for (int i = 0; i < nodes; i++) {
            plan.append(i % PART == 0 ? "  macroprocesso M" + i / PART + " \"Macroprocesso\" {\n" : "")
                    .append("    processo P").append(i).append(" \"").append(i).append("\" \"Procedimento di prova numero ").append(i).append("\" primario {\n")
                    .append("      scheda \"").append(i).append("\" {\n        probabilità 5 2 1 1 1 3 = 13/6 = 2,17\n        impatto 1 1 0 5 = 7/4 = 1,75\n")
                    .append("        rischio 2,17 x 1,75 = 3,79 / 25\n      }\n    }\n").append(i % PART == PART - 1 || i == nodes - 1 ? "  }\n" : "");
        }
        return plan.append("}\n").toString();
    }

    private static String phases(int nodes) {
        StringBuilder plan = new StringBuilder("piano T \"Piano\" 2024-2026 usa PNA2013 {\n  processo P \"1\" \"Processo\" {\n");
        for (int phase = 0; phase < nodes / (ROW + 1); phase++) {
            plan.append("    fase F").append(phase).append(" \"Fase numero ").append(phase).append("\" {\n");
            for (int i = 0; i < ROW; i++) {
                plan.append("      azione A").append(i).append(" \"Azione numero ").append(i).append("\"\n");
            }
            for (int i = 1; i < ROW; i++) {
                plan.append("      A").append(i - 1).append(" poi A").append(i).append('\n');
            }
            plan.append("    }\n").append(phase == 0 ? "" : "    F" + (phase - 1) + " poi F" + phase + "\n");
        }
        return plan.append("  }\n}\n").toString();
    }

    private long open(String ref) throws InterruptedException {
        if (connection != null) {
            connection.close();
        }
        connection = DiagramConnection.open(server, this, this::received);
        send("{'id':1,'method':'initialize','params':{'applicationId':'a','protocolVersion':'1.0.0'}}");
        send("{'id':2,'method':'initializeClientSession','params':{'clientSessionId':'s','diagramType':'vaglio','clientActionKinds':"
                + "['setModel','updateModel','message','status','setMarkers','selectAction','elementSelected','setTypeHints','setEditMode','setDirtyState','vaglio/state','EditLabel']}}");
        models.clear();
        long start = System.nanoTime();
        act("{'kind':'requestModel','requestId':'r','options':{'locale':'en','sourceUri':'" + ref + "'}}");
        models.take();
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** From an operation to the model that shows it, by the clock and by the processor, which other work on the machine slows less. The first fifth warms up. */
    private void measure(String what, int edits, IntFunction<String> operation) throws InterruptedException {
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long[] times = new long[edits];
        long[] work = new long[edits];
        long bytes = 0;
        for (int i = 0; i < edits; i++) {
            settle();
            models.clear();
            long workBefore = process.getProcessCpuTime();
            long start = System.nanoTime();
            act(operation.apply(i));
            String model = models.poll(60, TimeUnit.SECONDS);
            if (model == null) {
                throw new IllegalStateException("no answer to " + operation.apply(i));
            }
            times[i] = System.nanoTime() - start;
            work[i] = process.getProcessCpuTime() - workBefore;
            bytes = model.length();
        }
        long[] warm = Arrays.copyOfRange(times, edits / 5, edits);
        long[] warmWork = Arrays.copyOfRange(work, edits / 5, edits);
        Arrays.sort(warm);
        Arrays.sort(warmWork);
        System.out.printf("  %-16s median %d ms, p95 %d ms, processor %d ms (model of %d kB)%n", what, warm[warm.length / 2] / 1_000_000,
                warm[(int) (warm.length * 0.95)] / 1_000_000, warmWork[warmWork.length / 2] / 1_000_000, bytes / 1000);
    }

    /** Waits until all that was done before is answered and the texts are checked. */
    private void settle() throws InterruptedException {
        server.models().lookChecked(URI, file -> null).join();
        settled.clear();
        act("{'kind':'requestTypeHints','requestId':'h'}");
        settled.take();
    }

    private void send(String message) {
        connection.receive(message.replace('\'', '"').replace("{\"id\"", "{\"jsonrpc\":\"2.0\",\"id\"").replace("{\"method\"", "{\"jsonrpc\":\"2.0\",\"method\""));
    }

    private void act(String action) {
        send("{'method':'process','params':{'clientId':'s','action':" + action + "}}");
    }

    private void received(String message) {
        if (message.contains("\"newRoot\"")) {
            models.add(message);
        } else if (message.contains("\"kind\":\"setTypeHints\"")) {
            settled.add(message);
        } else if (message.contains("\"kind\":\"message\"")) {
            System.out.println(message.substring(0, Math.min(300, message.length())));
        }
    }

    @Override
    public CompletableFuture<Boolean> apply(WorkspaceEdit edit) {
        List<TextEdit> edits = new ArrayList<>(edit.getDocumentChanges().get(0).getLeft().getEdits().stream().map(e -> e.getLeft()).toList());
        edits.sort(Comparator.comparing((TextEdit e) -> -offset(e.getRange().getStart())));
        List<TextDocumentContentChangeEvent> changes = new ArrayList<>();
        for (TextEdit e : edits) {
            changes.add(new TextDocumentContentChangeEvent(e.getRange(), e.getNewText()));
            text.replace(offset(e.getRange().getStart()), offset(e.getRange().getEnd()), e.getNewText());
        }
        server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(URI, ++version), changes));
        return CompletableFuture.completedFuture(true);
    }

    private int offset(Position position) {
        int at = 0;
        for (int line = 0; line < position.getLine(); line++) {
            at = text.indexOf("\n", at) + 1;
        }
        return at + position.getCharacter();
    }

    @Override
    public CompletableFuture<Boolean> undo(List<String> uris) {
        return CompletableFuture.completedFuture(false);
    }

    @Override
    public CompletableFuture<Boolean> redo(List<String> uris) {
        return CompletableFuture.completedFuture(false);
    }

    @Override
    public void save(String uri) {
        // nothing is kept
    }

    @Override
    public void reveal(String uri, Range range) {
        // nobody looks
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
    public void telemetryEvent(Object object) {
        // not measured
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        // not measured
    }

    @Override
    public void showMessage(MessageParams message) {
        System.err.println(message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
        System.err.println(message.getMessage());
    }
}
