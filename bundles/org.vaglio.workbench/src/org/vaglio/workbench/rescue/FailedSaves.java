// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.rescue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.vaglio.workbench.server.Addresses;
import org.vaglio.workbench.server.BufferListener;

/**
 * Gives files back what they held when saving fails: the platform writes over them in place, and a disk that is full leaves
 * them empty.
 */
final class FailedSaves implements BufferListener {

    private final Map<IFileBuffer, Held> before = new ConcurrentHashMap<>();

    /** What a file held, and since when: with another time it would pass for one that somebody else has changed. */
    private record Held(byte[] bytes, FileTime since) {

        static Held of(Path path) throws IOException {
            return new Held(Files.readAllBytes(path), Files.getLastModifiedTime(path));
        }

        void giveBack(Path path) throws IOException {
            if (!Arrays.equals(Files.readAllBytes(path), bytes)) {
                Files.write(path, bytes);
            }
            Files.setLastModifiedTime(path, since);
        }
    }

    @Override
    public void stateChanging(IFileBuffer buffer) {
        path(buffer).ifPresent(path -> {
            try {
                before.put(buffer, Held.of(path));
            } catch (IOException e) {
                before.remove(buffer); // what cannot be read cannot be given back
            }
        });
    }

    @Override
    public void stateChangeFailed(IFileBuffer buffer) {
        Held held = before.remove(buffer);
        path(buffer).filter(p -> held != null).ifPresent(path -> giveBack(path, held));
    }

    private static void giveBack(Path path, Held held) {
        try {
            if (Files.isRegularFile(path)) {
                held.giveBack(path);
            }
        } catch (IOException e) {
            return; // the failure itself is told by whoever saves; the copy of the text is kept
        }
    }

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
        before.remove(buffer);
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        before.remove(buffer);
    }

    private static Optional<Path> path(IFileBuffer buffer) {
        if (buffer.getFileStore() == null || !Addresses.isMap(buffer.getFileStore().getName())) {
            return Optional.empty();
        }
        URI address = buffer.getFileStore().toURI();
        return Addresses.path(address.toString());
    }
}
