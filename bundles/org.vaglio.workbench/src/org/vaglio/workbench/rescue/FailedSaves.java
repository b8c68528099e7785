// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.rescue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private final Map<IFileBuffer, byte[]> before = new ConcurrentHashMap<>();

    @Override
    public void stateChanging(IFileBuffer buffer) {
        path(buffer).ifPresent(path -> {
            try {
                before.put(buffer, Files.readAllBytes(path));
            } catch (IOException e) {
                before.remove(buffer); // what cannot be read cannot be given back
            }
        });
    }

    @Override
    public void stateChangeFailed(IFileBuffer buffer) {
        byte[] held = before.remove(buffer);
        path(buffer).filter(p -> held != null).ifPresent(path -> giveBack(path, held));
    }

    private static void giveBack(Path path, byte[] held) {
        try {
            if (Files.isRegularFile(path) && !Arrays.equals(Files.readAllBytes(path), held)) {
                Files.write(path, held);
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
