// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.serve;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

import org.vaglio.tests.cli.Vaglio;

/** {@code vaglio serve} as a process of its own, and what a page would ask it. */
final class Served implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final Path errors;
    private final URI address;

    private Served(Process process, Path errors, URI address) {
        this.process = process;
        this.errors = errors;
        this.address = address;
    }

    /** Starts it and waits for its address. The page is a stand-in: the real one needs Node.js to be built. */
    static Served start(Path folder, Map<String, String> environment, String... options) throws IOException {
        Path page = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "page");
        Files.writeString(page.resolve("index.html"), "<!DOCTYPE html><title>page</title>");
        Path errors = Files.createTempFile(Path.of("target"), "err", ".txt");
        List<String> arguments = new ArrayList<>(List.of("serve", "--client", page.toString(), folder.toString()));
        arguments.addAll(List.of(options));
        List<String> command = new ArrayList<>(Vaglio.command(arguments.toArray(String[]::new)));
        command.add(1, "-Dguice_bytecode_gen_option=DISABLED"); // as the start script does, else newer Javas warn
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectError(errors.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        String line = out.readLine();
        if (line == null) {
            throw new IOException(Files.readString(errors));
        }
        return new Served(process, errors, URI.create(line));
    }

    URI address() {
        return address;
    }

    String token() {
        return address.getQuery().substring("token=".length());
    }

    String origin() {
        return "http://127.0.0.1:" + address.getPort();
    }

    /** A request as the page makes it. */
    HttpRequest.Builder asks(String path) {
        return request(path).header("Authorization", "Bearer " + token());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin() + path));
    }

    HttpRequest.Builder puts(String name, String version, BodyPublisher body) {
        return asks(file(name)).header("Origin", origin()).header("If-Match", version).PUT(body);
    }

    static String file(String name) {
        return "/api/file?path=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    HttpResponse<String> answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> read(String name) throws IOException, InterruptedException {
        return answer(asks(file(name)));
    }

    HttpResponse<String> write(String name, String version, String text) throws IOException, InterruptedException {
        return answer(puts(name, version, BodyPublishers.ofString(text)));
    }

    /** What comes back for headers that clients of Java do not let be set. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", address.getPort())) {
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Opens the web socket of the language server; {@code origin} may be null. */
    Conversation converse(String token, String origin) {
        Conversation conversation = new Conversation();
        WebSocket.Builder builder = client.newWebSocketBuilder();
        if (origin != null) {
            builder.header("Origin", origin);
        }
        try {
            builder.buildAsync(URI.create("ws://127.0.0.1:" + address.getPort() + "/lsp?token=" + token), conversation).join();
        } catch (CompletionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return conversation;
    }

    Conversation converse() {
        return converse(token(), origin());
    }

    /** Ends it as Ctrl-C does; gives what it said on standard error. */
    String end() throws InterruptedException, IOException {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("still running");
        }
        return Files.readString(errors);
    }

    String errors() throws IOException {
        return Files.readString(errors);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
