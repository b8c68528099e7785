// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.diagram;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.vaglio.language.files.AtomicFile;
import org.vaglio.workbench.views.SaveDialog;

/** Keeps a diagram as a picture. */
final class Picture {

    private Picture() {
    }

    /** Asks where, and writes it there; a failure is told. */
    static void save(Shell shell, String title, String svg) {
        FileDialog dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setFilterExtensions(new String[] {"*.svg"});
        dialog.setFileName(title.replaceAll("[\\\\/:*?\"<>|]", "-") + ".svg");
        dialog.setOverwrite(true);
        SaveDialog.ask(dialog).ifPresent(file -> write(shell, file, svg));
    }

    private static void write(Shell shell, Path file, String svg) {
        try {
            AtomicFile.write(file, svg);
        } catch (IOException e) {
            MessageDialog.openError(shell, Messages.diagram, NLS.bind(Messages.notSaved, file, e.getMessage()));
        }
    }
}
