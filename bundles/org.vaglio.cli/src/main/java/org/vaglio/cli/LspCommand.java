// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.Callable;

import org.vaglio.cli.draw.PlaceDiagram;
import org.vaglio.language.ide.server.Connection;
import org.vaglio.language.ide.server.VaglioServer;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code vaglio lsp}. */
@Command(name = "lsp", mixinStandardHelpOptions = true, versionProvider = Version.class,
        description = "Serves an editor through the Language Server Protocol, over standard input and output.",
        footer = {"", "Exit status: 0 when the editor stopped it, 1 when the editor went without a word, 2 wrong usage."})
final class LspCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;
    @Option(names = "--socket", paramLabel = "PORT",
            description = "Wait for one editor on this port of this machine instead; 0 takes a free one and says which.")
    private Integer port;

    @Override
    public Integer call() throws InterruptedException {
        return port == null ? standard() : socket();
    }

    /** Nothing else may write to the stream of the messages. */
    private static int standard() throws InterruptedException {
        System.setOut(System.err);
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        return Connection.serve(server(), new FileInputStream(FileDescriptor.in), out) ? Main.OK : Main.FINDINGS;
    }

    private static VaglioServer server() {
        return VaglioServer.create().inOwnProcess().drawing(new PlaceDiagram());
    }

    private int socket() throws InterruptedException {
        try (ServerSocket server = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            spec.commandLine().getErr().println("vaglio: waiting on port " + server.getLocalPort());
            try (Socket editor = server.accept()) {
                return Connection.serve(server(), editor.getInputStream(), editor.getOutputStream()) ? Main.OK : Main.FINDINGS;
            }
        } catch (IOException | IllegalArgumentException e) {
            spec.commandLine().getErr().println("vaglio: port " + port + " cannot be used: " + e.getMessage());
            return Main.UNUSABLE;
        }
    }
}
