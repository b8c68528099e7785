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
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        try {
            AtomicFile.write(Path.of(chosen), svg);
        } catch (IOException e) {
            MessageDialog.openError(shell, Messages.diagram, NLS.bind(Messages.notSaved, chosen, e.getMessage()));
        }
    }
}
