// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.server;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.runtime.IPath;

/** Hears everything of file buffers and does nothing; those who hear override what they care for. */
public interface BufferListener extends IFileBufferListener {

    @Override
    default void bufferCreated(IFileBuffer buffer) {
    }

    @Override
    default void bufferDisposed(IFileBuffer buffer) {
    }

    @Override
    default void bufferContentAboutToBeReplaced(IFileBuffer buffer) {
    }

    @Override
    default void bufferContentReplaced(IFileBuffer buffer) {
    }

    @Override
    default void stateChanging(IFileBuffer buffer) {
    }

    @Override
    default void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
    }

    @Override
    default void stateValidationChanged(IFileBuffer buffer, boolean isStateValidated) {
    }

    @Override
    default void underlyingFileMoved(IFileBuffer buffer, IPath path) {
    }

    @Override
    default void underlyingFileDeleted(IFileBuffer buffer) {
    }

    @Override
    default void stateChangeFailed(IFileBuffer buffer) {
    }
}
