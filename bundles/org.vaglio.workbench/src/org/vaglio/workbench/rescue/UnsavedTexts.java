// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.rescue;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.filebuffers.IFileBuffer;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;
import org.vaglio.workbench.server.Addresses;
import org.vaglio.workbench.server.BufferListener;

/**
 * Keeps copies of the maps that are changed and not saved: a moment after somebody types, and before a file is written. A copy
 * goes when its text is saved, or given up by closing the editor; so what is left was lost.
 */
final class UnsavedTexts implements BufferListener {

    private static final int PAUSE_MILLIS = 700;

    private final RescueFolder folder;
    private final Map<IFileBuffer, Watch> watched = new ConcurrentHashMap<>();
    private boolean complained;

    UnsavedTexts(RescueFolder folder) {
        this.folder = folder;
    }

    @Override
    public void bufferCreated(IFileBuffer buffer) {
        if (buffer instanceof ITextFileBuffer text && buffer.getFileStore() != null && Addresses.isMap(buffer.getFileStore().getName())) {
            watched.computeIfAbsent(buffer, b -> new Watch(text, Addresses.of(b.getFileStore().toURI())));
        }
    }

    @Override
    public void stateChanging(IFileBuffer buffer) {
        Watch watch = watched.get(buffer);
        if (watch != null) {
            watch.keep(); // whatever happens to the file while it is written
        }
    }

    @Override
    public void dirtyStateChanged(IFileBuffer buffer, boolean isDirty) {
        Watch watch = watched.get(buffer);
        if (watch != null && !isDirty) {
            watch.forget();
        }
    }

    @Override
    public void bufferDisposed(IFileBuffer buffer) {
        Watch watch = watched.remove(buffer);
        if (watch != null) {
            watch.end();
        }
    }

    private void complain(IOException e) {
        if (!complained) {
            complained = true; // once is enough: the reason stays
            ILog.get().warn(Messages.cannotKeep, e);
        }
    }

    /** One text that is edited. */
    private final class Watch implements IDocumentListener {

        private final ITextFileBuffer buffer;
        private final IDocument document;
        private final String uri;
        private final Job later;
        private boolean ended;

        Watch(ITextFileBuffer buffer, String uri) {
            this.buffer = buffer;
            this.uri = uri;
            document = buffer.getDocument();
            later = Job.createSystem("", (ICoreRunnable) monitor -> keep());
            document.addDocumentListener(this);
        }

        @Override
        public void documentAboutToBeChanged(DocumentEvent event) {
            // the text after the change is kept
        }

        @Override
        public void documentChanged(DocumentEvent event) {
            later.schedule(PAUSE_MILLIS);
        }

        synchronized void keep() {
            if (ended || !buffer.isDirty()) {
                return;
            }
            try {
                folder.keep(uri, document.get());
            } catch (IOException e) {
                complain(e);
            }
        }

        synchronized void forget() {
            later.cancel();
            try {
                folder.forget(uri);
            } catch (IOException e) {
                complain(e);
            }
        }

        synchronized void end() {
            ended = true;
            document.removeDocumentListener(this);
            forget();
        }
    }
}
