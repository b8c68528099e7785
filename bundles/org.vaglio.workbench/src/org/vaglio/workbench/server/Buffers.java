// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.server;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;

/** Opens at the server what is edited in a text buffer, whoever edits it: an editor, a refactoring, a comparison. */
final class Buffers implements BufferListener {

    private final OpenTexts texts;

    Buffers(OpenTexts texts) {
        this.texts = texts;
    }

    /** Opens what is edited already. */
    void openAll() {
        for (IFileBuffer buffer : FileBuffers.getTextFileBufferManager().getFileBuffers()) {
            bufferCreated(buffer);
        }
    }

    @Override
    public void bufferCreated(IFileBuffer buffer) {
        if (buffer instanceof ITextFileBuffer text && buffer.getFileStore() != null && Addresses.isMap(buffer.getFileStore().getName())) {
            texts.open(text.getDocument(), Addresses.of(buffer.getFileStore().toURI()));
        }
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        if (buffer instanceof ITextFileBuffer text) {
            texts.close(text.getDocument());
        }
    }
}
