// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;

/**
 * Measures the language server as an editor meets it, a process of its own: {@code EditorBench COMMAND PROCESSES FILES EDITS [plans]}. The plan is
 * made: 13 lines a process, macroprocesses of 20, every tenth sheet with a wrong mean, a summary of all sheets; in several files all but the
 * first are parts of it, or each is a plan of its own. Half the edits change a score, half type a letter into a title.
 */
final class EditorBench implements LanguageClient {

    private final Map<String, LinkedBlockingQueue<PublishDiagnosticsParams>> published = new ConcurrentHashMap<>();
    private final Random random = new Random(7);
    private LanguageServer server;
    private int version = 1;

    public static void main(String[] args) throws Exception {
        new EditorBench().run(args[0], Integer.parseInt(args[1]), Integer.parseInt(args[2]), Integer.parseInt(args[3]), args.length > 4);
    }

    private void run(String command, int processes, int files, int edits, boolean plans) throws Exception {
        Path folder = Files.createTempDirectory("vaglio-editor");
        List<Path> maps = plans ? writePlans(folder, processes, files) : write(folder, processes, files);
        Process process = new ProcessBuilder(command, "lsp").redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var launcher = LSPLauncher.createClientLauncher(this, process.getInputStream(), process.getOutputStream());
        launcher.startListening();
        server = launcher.getRemoteProxy();
        InitializeParams params = new InitializeParams();
        params.setCapabilities(new ClientCapabilities());
        params.setWorkspaceFolders(files > 1 && !plans ? List.of(new WorkspaceFolder(folder.toUri().toString(), "plan")) : List.of());
        server.initialize(params).get();
        server.initialized(new InitializedParams());

        if (plans) {
            openAll(maps);
        }
        Path edited = maps.get(maps.size() / 2);
        String uri = edited.toUri().toString();
        String text = Files.readString(edited);
        for (int i = 0; i < 4; i++) {
            long opened = open(uri, text);
            System.out.printf("open to diagnostics, time %d: %d ms%n", i + 1, opened);
            if (i < 3) {
                server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(new TextDocumentIdentifier(uri)));
            }
        }
        edits(uri, text, edits, false);
        edits(uri, text, edits / 4, true);
        TextDocumentIdentifier id = new TextDocumentIdentifier(uri);
        Position score = places(text, "impatto ").get(3);
        Position name = places(text, "processo ").get(2);
        measure("completion", () -> server.getTextDocumentService().completion(new CompletionParams(id, score)), edits / 2);
        measure("hover", () -> server.getTextDocumentService().hover(new HoverParams(id, score)), edits / 2);
        measure("rename", () -> server.getTextDocumentService().rename(new RenameParams(id, name, "Rinominato")), edits / 4);
        System.out.print("resident memory: " + resident(process.pid()) + " MB at work");
        Thread.sleep(6000);
        System.out.println(", " + resident(process.pid()) + " MB at rest");
        server.shutdown().get();
        server.exit();
        process.waitFor();
    }

    private void openAll(List<Path> maps) throws Exception {
        long start = System.nanoTime();
        for (Path map : maps) {
            server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(
                    new TextDocumentItem(map.toUri().toString(), "mappa", ++version, Files.readString(map))));
            await(map.toUri().toString());
        }
        System.out.printf("%d plans open: %d ms%n", maps.size(), (System.nanoTime() - start) / 1_000_000);
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(
                new TextDocumentIdentifier(maps.get(maps.size() / 2).toUri().toString())));
    }

    private long open(String uri, String text) throws InterruptedException {
        queue(uri).clear();
        long start = System.nanoTime();
        server.getTextDocumentService().didOpen(new DidOpenTextDocumentParams(new TextDocumentItem(uri, "mappa", ++version, text)));
        await(uri);
        return (System.nanoTime() - start) / 1_000_000;
    }

    /** With {@code all}, what is awaited is an answer that needs the check of the whole plan. */
    private void edits(String uri, String text, int edits, boolean all) throws InterruptedException {
        List<Position> scores = places(text, "impatto ");
        List<Position> titles = places(text, "Procedimento");
        long[] times = new long[edits];
        for (int i = 0; i < edits; i++) {
            boolean score = i % 2 == 0;
            Position at = (score ? scores : titles).get(random.nextInt(scores.size()));
            Range range = new Range(at, score ? new Position(at.getLine(), at.getCharacter() + 1) : at);
            long start = System.nanoTime();
            server.getTextDocumentService().didChange(new DidChangeTextDocumentParams(new VersionedTextDocumentIdentifier(uri, ++version),
                    List.of(new TextDocumentContentChangeEvent(range, score ? String.valueOf(1 + random.nextInt(5)) : "x"))));
            if (all) {
                server.getTextDocumentService().codeLens(new CodeLensParams(new TextDocumentIdentifier(uri))).join();
            } else {
                await(uri);
            }
            times[i] = System.nanoTime() - start;
        }
        print(all ? "edit to the findings of the whole plan" : "edit to diagnostics", times);
    }

    private void await(String uri) throws InterruptedException {
        while (!Integer.valueOf(version).equals(queue(uri).take().getVersion())) {
            continue;
        }
    }

    private static void measure(String what, Supplier<CompletableFuture<?>> request, int times) throws Exception {
        long[] taken = new long[Math.max(times, 8)];
        for (int i = 0; i < taken.length; i++) {
            long start = System.nanoTime();
            request.get().get();
            taken[i] = System.nanoTime() - start;
        }
        print(what, taken);
    }

    /** The first third warms up. */
    private static void print(String what, long[] times) {
        long[] warm = Arrays.copyOfRange(times, times.length / 3, times.length);
        Arrays.sort(warm);
        System.out.printf("%s: median %.1f ms, p95 %.1f ms, worst %.1f ms (%d times)%n", what, warm[warm.length / 2] / 1e6,
                warm[(int) (warm.length * 0.95)] / 1e6, warm[warm.length - 1] / 1e6, warm.length);
    }

    private static long resident(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream().filter(l -> l.startsWith("VmRSS"))
                .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) / 1024).sum();
    }

    /** Right behind each occurrence of a word. */
    private static List<Position> places(String text, String word) {
        List<Position> places = new ArrayList<>();
        String[] lines = text.split("\n");
        for (int i = 0; i < lines.length; i++) {
            int at = lines[i].indexOf(word);
            if (at >= 0) {
                places.add(new Position(i, at + word.length()));
            }
        }
        return places;
    }

    // ---------------------------------------------------------------- the plan

    private List<Path> write(Path folder, int processes, int files) throws IOException {
        List<Path> written = new ArrayList<>();
        int each = processes / files;
        for (int file = 0; file < files; file++) {
            StringBuilder text = new StringBuilder(file == 0 ? head() : "importa \"parte0.mappa\"\n\nparte di Grande {\n");
            for (int i = file * each; i < (file + 1) * each; i++) {
                if (i % 20 == 0 || i == file * each) {
                    text.append(i == file * each ? "" : "  }\n").append("  macroprocesso MP").append(i).append(" \"Macroprocesso ").append(i).append("\" {\n");
                }
                process(text, i);
            }
            text.append("  }\n  misura Misura").append(file).append(" specifica \"Misura di controllo ").append(file).append("\" responsabile RUP entro 2025-12-31\n");
            text.append("  riepilogo \"Riepilogo ").append(file).append("\" parziale {\n");
            for (int i = file * each; i < (file + 1) * each; i++) {
                text.append("    S").append(i).append('\n');
            }
            text.append("  }\n}\n");
            written.add(Files.writeString(folder.resolve("parte" + file + ".mappa"), text));
        }
        return written;
    }

    /** Plans that have nothing to do with each other, in folders of their own, each of all processes. */
    private List<Path> writePlans(Path folder, int processes, int plans) throws IOException {
        List<Path> written = new ArrayList<>();
        for (int plan = 0; plan < plans; plan++) {
            written.addAll(write(Files.createDirectory(folder.resolve("piano" + plan)), processes, 1));
        }
        return written;
    }

    private static String head() {
        return """
                piano Grande "Piano triennale di prova" 2024-2026 usa PNA2013 {
                  ruolo RUP "Responsabile unico"
                  ente Comune "Comune di Valdombra" {
                    settore Gare "Settore gare"
                    ufficio Personale "Ufficio personale"
                  }
                  area A "Contratti pubblici"
                  area B "Acquisizione del personale"
                  fattore Discrezione "Eccessiva discrezionalità"
                """;
    }

    private void process(StringBuilder text, int i) {
        int[] p = {1 + random.nextInt(5), random.nextBoolean() ? 2 : 5, 1 + 2 * random.nextInt(3), 1 + 2 * random.nextInt(3),
            1 + 4 * random.nextInt(2), 1 + random.nextInt(5)};
        int[] q = {1 + random.nextInt(5), 1 + 4 * random.nextInt(2), random.nextInt(6), 1 + random.nextInt(5)};
        int sum = Arrays.stream(p).sum();
        int other = Arrays.stream(q).sum();
        int mean = hundredths(sum, 6) + (i % 10 == 0 ? 40 : 0);
        int impact = hundredths(other, 4);
        text.append("    processo P").append(i).append(" \"").append(i + 1).append("\" \"Procedimento amministrativo numero ").append(i)
                .append("\" primario area ").append(i % 2 == 0 ? "A ufficio Gare" : "B ufficio Personale").append(" {\n")
                .append("      fase Avvio \"Avvio del procedimento\" {\n        azione Istanza \"Ricezione dell'istanza\"\n      }\n")
                .append("      fase Istruttoria \"Istruttoria\"\n      Avvio poi Istruttoria\n")
                .append("      evento E \"Favore a un richiedente\" in Istruttoria fattori Discrezione\n")
                .append("      scheda S").append(i).append(" \"").append(i + 1).append("\" {\n        probabilità");
        Arrays.stream(p).forEach(s -> text.append(' ').append(s));
        text.append(" = ").append(sum).append("/6 = ").append(decimal(mean)).append("\n        impatto");
        Arrays.stream(q).forEach(s -> text.append(' ').append(s));
        text.append(" = ").append(other).append("/4 = ").append(decimal(impact)).append("\n        rischio ").append(decimal(mean)).append(" x ")
                .append(decimal(impact)).append(" = ").append(decimal((mean * impact + 50) / 100)).append(" / 25\n      }\n    }\n");
    }

    private static int hundredths(int sum, int count) {
        return (sum * 1000 / count + 5) / 10;
    }

    private static String decimal(int hundredths) {
        return hundredths / 100 + "," + hundredths % 100 / 10 + hundredths % 10;
    }

    // ---------------------------------------------------------------- the client

    private LinkedBlockingQueue<PublishDiagnosticsParams> queue(String uri) {
        return published.computeIfAbsent(uri, u -> new LinkedBlockingQueue<>());
    }

    @Override
    public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
        queue(diagnostics.getUri()).add(diagnostics);
    }

    @Override
    public void telemetryEvent(Object object) {
    }

    @Override
    public void showMessage(MessageParams message) {
        System.out.println(message.getMessage());
    }

    @Override
    public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams request) {
        return CompletableFuture.completedFuture(null);
    }

    @Override
    public void logMessage(MessageParams message) {
        System.out.println(message.getMessage());
    }
}
