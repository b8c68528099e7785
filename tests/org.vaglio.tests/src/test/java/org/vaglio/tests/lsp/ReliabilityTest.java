// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaglio.tests.cli.Vaglio;

/** What the server does with several files, with clients that speak badly, and with texts that are no maps. */
class ReliabilityTest {

    private static final String WRONG = "piano T usa PNA2013 {\n  scheda \"1\" {\n    probabilità 5 2 1 1 1 3 = 13/6 = 2,66\n  }\n}\n";

    @TempDir
    private Path folder;

    @Test
    void aMapThatCouldNotBeReadHasNoColoursAndFoldsNothing() {
        try (InProcess server = new InProcess(WRONG)) {
            server.look(file -> {
                file.resource().unload(); // as it is when the parser has failed
                return null;
            });
            TextDocumentIdentifier map = new TextDocumentIdentifier(InProcess.URI);
            assertNull(server.server().getTextDocumentService().foldingRange(new FoldingRangeRequestParams(map)).join());
            assertNull(server.server().getTextDocumentService().semanticTokensFull(new SemanticTokensParams(map)).join());
        }
    }

    // ---------------------------------------------------------------- files

    @Test
    void filesOfAFolderAreCheckedWithoutBeingOpened() throws IOException {
        Files.writeString(folder.resolve("a.mappa"), WRONG);
        try (Editor editor = new Editor(folder.toRealPath(), "it")) {
            String uri = folder.toRealPath().resolve("a.mappa").toUri().toString();
            assertEquals("2,66 non è 13/6 = 2,1666… in nessun arrotondamento",
                    editor.next(uri).getDiagnostics().get(0).getMessage().getLeft().lines().findFirst().orElseThrow());
            assertEquals(List.of("workspace/didChangeWatchedFiles"), editor.registered());
        }
    }

    @Test
    void aNameInOneFileMeansWhatAnotherDefinesAlsoAfterItChanges() throws IOException {
        Path home = folder.toRealPath();
        Files.writeString(home.resolve("metodo.mappa"), "metodo M {\n  indice p { criterio c }\n  rischio = p\n}\n");
        Files.writeString(home.resolve("piano.mappa"), "importa \"metodo.mappa\"\n\npiano T usa M {\n  scheda S {\n    p 2 = 2\n  }\n}\n");
        try (Editor editor = new Editor(home, "en")) {
            String method = home.resolve("metodo.mappa").toUri().toString();
            String plan = home.resolve("piano.mappa").toUri().toString();
            editor.open(plan, Files.readString(home.resolve("piano.mappa")));
            assertEquals(List.of(), editor.diagnostics(plan).stream().filter(d -> d.getCode().getLeft().equals("unknown-name")).toList());
            editor.open(method, Files.readString(home.resolve("metodo.mappa")));
            editor.diagnostics(method);
            editor.replace(method, "indice p", "indice q");
            while (editor.next(plan).getDiagnostics().stream().noneMatch(d -> d.getCode().getLeft().equals("unknown-name"))) {
                continue;
            }
        }
    }

    @Test
    void aFileChangedOnTheDiskIsReadAgain() throws IOException {
        Path home = folder.toRealPath();
        Path file = home.resolve("a.mappa");
        Files.writeString(file, WRONG);
        try (Editor editor = new Editor(home, "en")) {
            String uri = file.toUri().toString();
            assertEquals(1, editor.next(uri).getDiagnostics().stream().filter(d -> d.getCode().getLeft().equals("mean-mismatch")).count());
            Files.writeString(file, WRONG.replace("2,66", "2,17"));
            editor.server().getWorkspaceService().didChangeWatchedFiles(new DidChangeWatchedFilesParams(
                    List.of(new FileEvent(uri, FileChangeType.Changed))));
            assertEquals(0, editor.next(uri).getDiagnostics().stream().filter(d -> d.getCode().getLeft().equals("mean-mismatch")).count());
            Files.delete(file);
        }
    }

    @Test
    void aTextThatWasNeverSavedIsCheckedToo() {
        try (Editor editor = Editor.open()) {
            String uri = editor.open("untitled:Untitled-1", WRONG);
            assertTrue(editor.findings(uri).contains("3 mean-mismatch"));
        }
    }

    // ---------------------------------------------------------------- bad clients

    @Test
    void aPlaceOutsideTheTextIsAnError() {
        try (Editor editor = Editor.open()) {
            String uri = editor.open("a.mappa", WRONG);
            for (Position place : List.of(new Position(99, 0), new Position(-1, 0), new Position(0, -5))) {
                Exception error = assertThrows(RuntimeException.class, () -> hover(editor, uri, place));
                assertTrue(error.getMessage().startsWith("There is no such place in the text"), error.getMessage());
            }
            hover(editor, uri, new Position(0, 9999)); // behind the end of a line is its end, says the protocol
        }
    }

    @Test
    void aFileThatIsNotOpenIsAnError() {
        try (Editor editor = Editor.open()) {
            Exception error = assertThrows(RuntimeException.class, () -> hover(editor, "file:///nowhere/b.mappa", new Position(0, 0)));
            assertEquals("The file is not open: file:///nowhere/b.mappa", error.getMessage());
            String uri = editor.open("a.mappa", WRONG);
            editor.diagnostics(uri);
            editor.close(uri);
            assertEquals(List.of(), editor.next(uri).getDiagnostics());
            assertThrows(RuntimeException.class, () -> hover(editor, uri, new Position(0, 0)));
        }
    }

    @Test
    void aChangeOutsideTheTextIsSaidAndNothingIsLost() {
        try (Editor editor = Editor.open()) {
            String uri = editor.open("a.mappa", WRONG);
            editor.diagnostics(uri);
            editor.change(uri, new Range(new Position(50, 0), new Position(50, 3)), "x");
            assertTrue(editor.message().getMessage().startsWith("Change outside the text, not done"));
            editor.replace(uri, "2,66", "2,67");
            assertTrue(editor.findings(uri).contains("mean-mismatch 2,67 is no rendering"));
        }
    }

    @Test
    void brokenMessagesAreAnsweredAndTheServerGoesOn() throws Exception {
        Process server = Vaglio.start(folder, "lsp");
        try {
            for (String message : List.of("{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"capabilities\":{}}}",
                    "{\"jsonrpc\":\"2.0\",\"id\":2,\"method\":\"textDocument/hover\",\"params\":{\"nonsense\":[1,2", "not json at all",
                    "{\"jsonrpc\":\"2.0\",\"id\":3,\"method\":\"no/such\",\"params\":{}}",
                    "{\"jsonrpc\":\"2.0\",\"id\":4,\"method\":\"textDocument/hover\",\"params\":\"wrong\"}",
                    "{\"jsonrpc\":\"2.0\",\"id\":5,\"method\":\"shutdown\"}", "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}")) {
                byte[] bytes = message.getBytes(StandardCharsets.UTF_8);
                server.getOutputStream().write(("Content-Length: " + bytes.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                server.getOutputStream().write(bytes);
                server.getOutputStream().flush();
            }
            assertTrue(server.waitFor(60, TimeUnit.SECONDS));
            String answers = new String(server.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(answers.contains("\"id\":5,\"result\":null") || answers.contains("\"id\":5"), answers);
            assertTrue(answers.contains("\"id\":3,\"error\""), answers);
            assertTrue(answers.contains("\"id\":4,\"error\"") || answers.contains("-32602") || answers.contains("-32700"), answers);
            assertEquals(0, server.exitValue());
        } finally {
            server.destroyForcibly();
        }
    }

    private static void hover(Editor editor, String uri, Position place) {
        Editor.get(editor.server().getTextDocumentService().hover(new HoverParams(new TextDocumentIdentifier(uri), place)));
    }

    // ---------------------------------------------------------------- texts that are no maps

    @Test
    void textsThatAreNoMapsAreSaidInOneSentence() {
        try (Editor editor = Editor.open()) {
            String nested = editor.open("nested.mappa", "piano T {\n" + "settore A \"x\" { ".repeat(100_000) + "}".repeat(100_000) + "}\n");
            assertTrue(editor.findings(nested).contains("nested too deeply"));
            editor.edit(nested, 0, editor.text(nested).length(), WRONG);
            assertTrue(editor.findings(nested).contains("mean-mismatch"));
            String noise = editor.open("noise.mappa", "\u0000\u0001 }}}{{{ \"«»/* */ // \r\r\n ^^ piano piano { { processo");
            assertTrue(editor.findings(noise).contains("syntax"));
            String empty = editor.open("empty.mappa", "");
            assertEquals("", editor.findings(empty));
        }
    }

    // ---------------------------------------------------------------- other ways to connect

    @Test
    void oneEditorCanConnectToAPortOfThisMachine() throws Exception {
        Path said = folder.resolve("said.txt");
        Process server = new ProcessBuilder(Vaglio.command("lsp", "--socket", "0")).redirectError(said.toFile()).start();
        try {
            while (!Files.exists(said) || !Files.readString(said).contains("\n")) {
                Thread.sleep(50);
            }
            int port = Integer.parseInt(Files.readString(said).replaceAll("\\D", ""));
            try (Socket editor = new Socket(InetAddress.getLoopbackAddress(), port)) {
                byte[] exit = "{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}".getBytes(StandardCharsets.UTF_8);
                editor.getOutputStream().write(("Content-Length: " + exit.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                editor.getOutputStream().write(exit);
                editor.getOutputStream().flush();
                assertTrue(server.waitFor(60, TimeUnit.SECONDS));
            }
            assertEquals(1, server.exitValue(), "gone without a shutdown");
        } finally {
            server.destroyForcibly();
        }
    }

    @Test
    void aPortThatDoesNotExistIsSaid() {
        assertEquals(2, Vaglio.run(folder, "lsp", "--socket", "99999").status());
    }
}
