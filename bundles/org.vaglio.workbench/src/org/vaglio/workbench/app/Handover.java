// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a second start of the workbench is to open goes to the one that runs: a line for each path, through a socket that is a
 * file of the user's and nobody else's.
 */
public final class Handover implements AutoCloseable {

    private static final String TAKEN = "taken";

    private final ServerSocketChannel channel;
    private final Path socket;
    private final Consumer<List<Path>> open;

    private Handover(ServerSocketChannel channel, Path socket, Consumer<List<Path>> open) {
        this.channel = channel;
        this.socket = socket;
        this.open = open;
    }

    /**
     * Listens for second starts. To be called by the only workbench that runs on its data.
     *
     * @param socket the file; an old one is replaced
     * @param open is given what comes, in a thread of its own; also an empty list, when only the window is wanted
     * @return empty when this system has no such sockets, or not there
     */
    public static Optional<Handover> listen(Path socket, Consumer<List<Path>> open) {
        ServerSocketChannel channel = null;
        try {
            Files.createDirectories(socket.getParent());
            Files.deleteIfExists(socket); // of a run that was killed
            channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            channel.bind(UnixDomainSocketAddress.of(socket));
            Handover handover = new Handover(channel, socket, open);
            Thread.ofPlatform().daemon().name("vaglio-handover").start(handover::run);
            return Optional.of(handover);
        } catch (IOException | UnsupportedOperationException e) {
            close(channel);
            return Optional.empty();
        }
    }

    /**
     * Gives paths to the workbench that listens.
     *
     * @return whether it has taken them
     */
    public static boolean give(Path socket, List<Path> paths) {
        try (SocketChannel there = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
            var out = Channels.newWriter(there, StandardCharsets.UTF_8);
            for (Path path : paths) {
                out.write(path + "\n");
            }
            out.flush();
            there.shutdownOutput();
            return TAKEN.equals(new BufferedReader(Channels.newReader(there, StandardCharsets.UTF_8)).readLine());
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private void run() {
        while (channel.isOpen()) {
            try (SocketChannel other = channel.accept()) {
                take(other);
            } catch (IOException e) {
                continue; // closed, or the other has gone: nothing is to be opened
            }
        }
    }

    private void take(SocketChannel other) throws IOException {
        List<Path> paths = new BufferedReader(Channels.newReader(other, StandardCharsets.UTF_8)).lines().map(Path::of).toList();
        open.accept(paths);
        var answer = Channels.newWriter(other, StandardCharsets.UTF_8);
        answer.write(TAKEN + "\n");
        answer.flush();
    }

    @Override
    public void close() {
        close(channel);
        try {
            Files.deleteIfExists(socket);
        } catch (IOException e) {
            return; // the next start replaces it
        }
    }

    private static void close(ServerSocketChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            return; // it is of no use any more
        }
    }
}
