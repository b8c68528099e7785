// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.tests.cli.Vaglio;

class ServeCommandTest {

    private static final String MAP = "piano T usa PNA2013 {\n  scheda \"2\" { probabilità 5 2 1 1 1 3 = 13/6 = 2,66 }\n}\n";
    private static final int TOO_LARGE = (20 << 20) + 1;

    @TempDir
    private static Path all;
    private static Path folder;
    private static Served served;

    @BeforeAll
    static void start() throws IOException {
        folder = Files.createDirectories(all.resolve("mappe"));
        Files.createDirectories(folder.resolve("altre"));
        Files.createDirectories(folder.resolve(".git"));
        for (String name : new String[] {"mappe/à.mappa", "mappe/altre/b.mappa", "mappe/.git/c.mappa", "mappe/nota.txt", "fuori.mappa"}) {
            Files.writeString(all.resolve(name), MAP);
        }
        Files.createSymbolicLink(folder.resolve("legame.mappa"), all.resolve("fuori.mappa"));
        Files.createSymbolicLink(folder.resolve("cartella"), all);
        served = Served.start(folder, Map.of());
    }

    @AfterAll
    static void end() {
        served.close();
    }

    // ---------------------------------------------------------------- who is let in

    @Test
    void thePageIsGivenToAllWithItsProtection() throws Exception {
        HttpResponse<String> page = served.answer(served.request("/"));
        assertEquals(200, page.statusCode());
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertTrue(policy.startsWith("default-src 'none'; script-src 'self'; "), policy);
        assertTrue(policy.endsWith("frame-ancestors 'self'"), policy);
        assertEquals("nosniff", page.headers().firstValue("X-Content-Type-Options").orElseThrow());
        assertEquals("no-referrer", page.headers().firstValue("Referrer-Policy").orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Bearer wrong", "Basic x"})
    void mapsNeedTheToken(String header) throws Exception {
        for (String path : new String[] {"/api/files", Served.file("à.mappa"), "/api/other"}) {
            var request = served.request(path);
            HttpResponse<String> answer = served.answer(header.isEmpty() ? request : request.header("Authorization", header));
            assertEquals(403, answer.statusCode());
            assertEquals("The token is missing or wrong.\n", answer.body());
        }
    }

    @Test
    void anotherPageIsRefusedEvenWithTheToken() throws Exception {
        assertEquals(403, served.answer(served.asks("/api/files").header("Origin", "http://example.org")).statusCode());
        assertEquals(403, served.answer(served.asks("/api/files").header("Origin", "null")).statusCode());
        assertEquals(403, served.answer(served.asks("/api/files")
                .header("Origin", "http://localhost:" + served.address().getPort())).statusCode());
        assertEquals(200, served.answer(served.asks("/api/files").header("Origin", served.origin())).statusCode());
    }

    @Test
    void writingNeedsAnOrigin() throws Exception {
        String version = version("à.mappa");
        assertEquals(403, served.answer(served.asks(Served.file("à.mappa")).header("If-Match", version)
                .PUT(BodyPublishers.ofString("x"))).statusCode());
        assertEquals(MAP, Files.readString(folder.resolve("à.mappa")));
    }

    @ParameterizedTest
    @CsvSource({"evil.example, 421", "evil.example:PORT, 421", "127.0.0.1, 421", "127.0.0.1:1, 421", "127.0.0.1:PORT, 200", "localhost:PORT, 200"})
    void aNameThatWasMadeToLeadHereIsRefused(String host, int status) throws Exception {
        String answer = served.raw("GET /api/files HTTP/1.1\nHost: " + host.replace("PORT", String.valueOf(served.address().getPort()))
                + "\nAuthorization: Bearer " + served.token() + "\nConnection: close\n\n");
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
    }

    @Test
    void theBrowserIsSentToThePageOnce() throws Exception {
        Path tools = Files.createDirectories(all.resolve("tools"));
        Path told = all.resolve("told.txt");
        Path opener = Files.writeString(tools.resolve("xdg-open"), "#!/bin/sh\nprintf %s \"$1\" > '" + told + ".tmp'\nmv '" + told + ".tmp' '" + told + "'\n");
        Files.setPosixFilePermissions(opener, PosixFilePermissions.fromString("rwx------"));
        try (Served opened = Served.start(folder, Map.of("PATH", tools + ":" + System.getenv("PATH")), "--open")) {
            for (int i = 0; i < 100 && !Files.exists(told); i++) {
                Thread.sleep(100);
            }
            String path = Files.readString(told).substring(opened.origin().length());
            assertFalse(path.contains(opened.token()));
            HttpResponse<String> first = opened.answer(opened.request(path));
            assertEquals(302, first.statusCode());
            assertTrue(first.headers().firstValue("Location").orElseThrow().endsWith("/?token=" + opened.token()));
            assertEquals(403, opened.answer(opened.request(path)).statusCode());
        }
    }

    // ---------------------------------------------------------------- maps

    @Test
    void mapsAreListedButNotHiddenOnesNorLinksOutside() throws Exception {
        HttpResponse<String> list = served.answer(served.asks("/api/files"));
        assertEquals("no-store", list.headers().firstValue("Cache-Control").orElseThrow());
        assertEquals("\"altre/b.mappa\" \"à.mappa\"", String.join(" ", list.body().split("\"path\":")[1].split(",")[0],
                list.body().split("\"path\":")[2].split(",")[0]));
        assertEquals(3, list.body().split("\"path\":").length, list.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../fuori.mappa", "altre/../../fuori.mappa", "legame.mappa", "cartella/fuori.mappa", "nota.txt", "altre", ".",
        "missing.mappa", "a\0.mappa", "/etc/passwd", "à.mappa/", "..\\fuori.mappa"})
    void nothingBesideTheFolderIsRead(String name) throws Exception {
        String path = name.equals("à.mappa/") ? "à.mappa/x.mappa" : name;
        assertEquals(404, served.read(path).statusCode());
        assertEquals(404, served.write(path, "\"x\"", "x").statusCode());
        assertEquals(404, served.read(all.resolve("fuori.mappa").toString()).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../mappe/nota.txt", "/..%2f..%2fetc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/..;/nota.txt", "//etc/passwd"})
    void nothingBesideThePageIsServed(String path) throws IOException {
        String answer = served.raw("GET " + path + " HTTP/1.1\nHost: 127.0.0.1:" + served.address().getPort() + "\nConnection: close\n\n");
        assertTrue(answer.startsWith("HTTP/1.1 404") || answer.startsWith("HTTP/1.1 400"), answer);
    }

    @Test
    void aMapIsSavedWholeAndKeepsItsPermissions() throws Exception {
        Path file = Files.writeString(folder.resolve("salvata.mappa"), MAP);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        HttpResponse<String> saved = served.write("salvata.mappa", version("salvata.mappa"), "// è nuova\n");
        assertEquals(204, saved.statusCode());
        assertEquals("// è nuova\n", Files.readString(file));
        assertEquals("rw-rw-r--", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(version("salvata.mappa"), saved.headers().firstValue("ETag").orElseThrow());
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.noneMatch(f -> f.toString().endsWith(".tmp")));
        }
        Files.delete(file);
    }

    @Test
    void aMapThatChangedOnTheDiskIsNotOverwritten() throws Exception {
        Path file = Files.writeString(folder.resolve("contesa.mappa"), MAP);
        String version = version("contesa.mappa");
        Files.writeString(file, "// by somebody else\n");
        assertEquals(412, served.write("contesa.mappa", version, "// mine\n").statusCode());
        assertEquals(428, served.answer(served.asks(Served.file("contesa.mappa")).header("Origin", served.origin())
                .PUT(BodyPublishers.ofString("// mine\n"))).statusCode());
        assertEquals("// by somebody else\n", Files.readString(file));
        Files.delete(file);
    }

    @Test
    void whatIsNoTextOrTooLargeIsNotSaved() throws Exception {
        String version = version("à.mappa");
        assertEquals(400, served.answer(served.puts("à.mappa", version, BodyPublishers.ofByteArray(new byte[] {'/', (byte) 0xff}))).statusCode());
        assertEquals(413, served.answer(served.puts("à.mappa", version, BodyPublishers.ofByteArray(new byte[TOO_LARGE]))).statusCode());
        assertEquals(413, served.answer(served.puts("à.mappa", version,
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[TOO_LARGE])))).statusCode());
        assertEquals(MAP, Files.readString(folder.resolve("à.mappa")));
    }

    @Test
    void whatIsNoTextIsNotOpened() throws Exception {
        Path file = Files.write(folder.resolve("latino.mappa"), "à".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(422, served.read("latino.mappa").statusCode());
        Files.delete(file);
    }

    private static String version(String name) throws Exception {
        return served.read(name).headers().firstValue("ETag").orElseThrow();
    }

    // ---------------------------------------------------------------- the language server

    private static final String INITIALIZE = """
            {"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"locale":"en","capabilities":{}}}""";

    @Test
    void theLanguageServerAnswersAndFinds() throws Exception {
        Conversation page = served.converse();
        page.says(INITIALIZE);
        assertTrue(page.hears(m -> m.contains("\"id\":1")).contains("\"capabilities\""));
        page.says("{\"jsonrpc\":\"2.0\",\"method\":\"initialized\",\"params\":{}}");
        page.says("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"" + folder.resolve("à.mappa").toUri()
                + "\",\"languageId\":\"mappa\",\"version\":1,\"text\":" + MAP.lines().reduce("\"", (a, b) -> a + b.replace("\"", "\\\"") + "\\n") + "\"}}}");
        assertTrue(page.hears(m -> m.contains("publishDiagnostics")).contains("mean-mismatch"));
        page.leaves();
    }

    @Test
    void theLanguageServerIsForThePageOnly() {
        assertThrows(IllegalStateException.class, () -> served.converse("wrong", served.origin()));
        assertThrows(IllegalStateException.class, () -> served.converse(served.token(), "http://example.org"));
        assertThrows(IllegalStateException.class, () -> served.converse(served.token(), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "no message", "[1, 2", "7", "null", ""})
    void whatIsNoMessageEndsTheConversation(String frame) {
        Conversation page = served.converse();
        page.says(frame);
        assertEquals(1007, page.closed());
    }

    @Test
    void anUnknownRequestIsAnswered() throws Exception {
        Conversation page = served.converse();
        page.says("{\"jsonrpc\":\"2.0\",\"id\":\"x\",\"method\":\"vaglio/none\"}");
        assertTrue(page.hears(m -> m.contains("\"x\"")).contains("-32601"));
        page.says("{\"jsonrpc\":\"2.0\",\"id\":\"y\",\"method\":\"textDocument/hover\",\"params\":{\"position\":\"nowhere\"}}");
        assertTrue(page.hears(m -> m.contains("\"y\"")).contains("\"error\""));
        page.leaves();
    }

    @Test
    void aMessageThatIsTooLargeEndsTheConversation() {
        Conversation page = served.converse();
        page.saysWithoutEnd("x".repeat(1 << 20), 40);
        assertTrue(page.closed() == 1009 || page.closed() == -1, String.valueOf(page.closed()));
    }

    @Test
    void bytesEndTheConversation() {
        Conversation page = served.converse();
        page.saysBinary(new byte[] {1});
        assertEquals(1003, page.closed());
    }

    @Test
    void itEndsQuietlyWithItsConversations() throws Exception {
        try (Served other = Served.start(folder, Map.of())) {
            Conversation page = other.converse();
            page.says(INITIALIZE);
            page.hears(m -> m.contains("\"id\":1"));
            assertEquals("", other.end());
            assertEquals(1001, page.closed());
        }
    }

    // ---------------------------------------------------------------- usage

    @ParameterizedTest
    @ValueSource(strings = {"serve", "serve missing", "serve à.mappa", "serve --port 70000 .", "serve --port x .", "serve --client missing .",
        "serve --port TAKEN --client PAGE ."})
    void wrongUsageIsExplainedAndGivesTwo(String line) throws IOException {
        Path page = Files.createDirectories(all.resolve("page"));
        Files.writeString(page.resolve("index.html"), "");
        Vaglio.Run run = Vaglio.run(folder, line.replace("TAKEN", String.valueOf(served.address().getPort())).replace("PAGE", page.toString()).split(" "));
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().startsWith("vaglio: "), run.err());
        assertFalse(run.err().contains("\tat "), run.err());
    }
}
