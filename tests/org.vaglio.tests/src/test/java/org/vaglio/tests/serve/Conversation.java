// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.serve;

import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** What is said over a web socket. */
final class Conversation implements WebSocket.Listener {

    private static final int SECONDS = 30;

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder part = new StringBuilder();
    private WebSocket socket;

    @Override
    public void onOpen(WebSocket opened) {
        socket = opened;
        opened.request(Long.MAX_VALUE);
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
        part.append(text);
        if (last) {
            heard.add(part.toString());
            part.setLength(0);
        }
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket from, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        closed.complete(-1);
    }

    void says(String message) {
        socket.sendText(message, true).join();
    }

    /** Sends until it is cut off. */
    void saysWithoutEnd(String piece, int times) {
        for (int i = 0; i < times && !closed.isDone(); i++) {
            try {
                socket.sendText(piece, false).join();
            } catch (RuntimeException e) {
                return;
            }
        }
    }

    void saysBinary(byte[] bytes) {
        socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
    }

    /** The first message from now on that is wanted. */
    String hears(Predicate<String> wanted) throws InterruptedException {
        for (String message = next(); message != null; message = next()) {
            if (wanted.test(message)) {
                return message;
            }
        }
        throw new IllegalStateException("not heard");
    }

    private String next() throws InterruptedException {
        return heard.poll(SECONDS, TimeUnit.SECONDS);
    }

    /** How the other side closed; -1 when the line broke. */
    int closed() {
        return closed.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    void leaves() {
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }
}
