// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.server;

import java.util.Locale;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.ResourcesPlugin;

/**
 * The maps of the workbench as its one language server knows them: those of open projects, with the texts that somebody edits
 * in the place of those on the disk.
 */
public final class LiveMaps {

    private static LiveMaps instance;

    private final Diagnoses diagnoses = new Diagnoses();
    private final MapServer server;
    private final OpenTexts texts;
    private final Buffers buffers;
    private final DiagnosisMarkers markers;
    private final Folders folders;

    private LiveMaps() {
        server = new MapServer(Locale.getDefault(), new MapClient(diagnoses));
        texts = new OpenTexts(server);
        buffers = new Buffers(texts);
        markers = new DiagnosisMarkers(texts);
        folders = new Folders(server, markers::update);
    }

    /** The maps of this workbench; the server is started beside. */
    public static synchronized LiveMaps get() {
        if (instance == null) {
            instance = new LiveMaps();
            instance.start();
        }
        return instance;
    }

    private void start() {
        diagnoses.onChange(markers::update);
        folders.update();
        ResourcesPlugin.getWorkspace().addResourceChangeListener(folders, IResourceChangeEvent.POST_CHANGE);
        FileBuffers.getTextFileBufferManager().addFileBufferListener(buffers);
        buffers.openAll();
    }

    /** Ends the server, when the workbench is closed. */
    public static synchronized void stop() {
        if (instance != null) {
            ResourcesPlugin.getWorkspace().removeResourceChangeListener(instance.folders);
            FileBuffers.getTextFileBufferManager().removeFileBufferListener(instance.buffers);
            instance.server.stop();
            instance = null;
        }
    }

    public MapServer server() {
        return server;
    }

    /** The texts that are open. */
    public OpenTexts texts() {
        return texts;
    }

    /** What the server has found. */
    public Diagnoses diagnoses() {
        return diagnoses;
    }
}
