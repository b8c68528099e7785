// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.rescue;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBufferManager;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.FrameworkUtil;
import org.vaglio.workbench.server.BufferListener;

/** What is typed and not saved outlives the end of the workbench, however it comes. */
public final class Rescue {

    private Rescue() {
    }

    /**
     * Offers what an earlier run has left, and keeps copies from now on. In the thread of the widgets, when the window is there.
     */
    public static void start() {
        RescueFolder folder = folder();
        List<RescuedText> left = folder.left();
        ITextFileBufferManager buffers = FileBuffers.getTextFileBufferManager();
        for (BufferListener listener : List.of(new UnsavedTexts(folder), new FailedSaves())) {
            buffers.addFileBufferListener(listener);
            for (IFileBuffer buffer : buffers.getFileBuffers()) {
                listener.bufferCreated(buffer);
            }
        }
        new Comeback(folder).offer(left);
    }

    /** Where copies are kept in this workspace. */
    public static RescueFolder folder() {
        Path state = Platform.getStateLocation(FrameworkUtil.getBundle(Rescue.class)).toPath();
        return new RescueFolder(state.resolve("unsaved"));
    }
}
