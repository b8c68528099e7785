// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.diagram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.jobs.Job;
import org.vaglio.diagram.geometry.LayoutFile;
import org.vaglio.language.files.AtomicFile;
import org.vaglio.language.files.MapTexts;
import org.vaglio.workbench.server.Addresses;

/** The files beside maps that keep what is arranged in diagrams. */
final class LayoutFiles {

    private LayoutFiles() {
    }

    /** What is kept beside a map; empty when nothing is. */
    static Optional<String> read(String uri) throws IOException {
        Path file = beside(uri);
        return Files.isRegularFile(file) && Files.size(file) <= MapTexts.MAX_BYTES ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    /** Keeps it, and has the workbench notice the file. */
    static void write(String uri, String text) throws IOException {
        Path file = beside(uri);
        AtomicFile.write(file, text);
        Job refresh = Job.createSystem(Messages.arrangement, monitor -> {
            for (IFile map : Addresses.files(uri)) {
                map.getParent().getFile(IPath.fromOSString(file.getFileName().toString())).refreshLocal(IResource.DEPTH_ZERO, monitor);
            }
        });
        refresh.schedule();
    }

    private static Path beside(String uri) throws IOException {
        Path map = Addresses.path(uri).orElseThrow(() -> new IOException(uri));
        return map.resolveSibling(map.getFileName() + LayoutFile.ENDING);
    }
}
