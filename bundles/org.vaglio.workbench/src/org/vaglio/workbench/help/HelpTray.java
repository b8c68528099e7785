// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.help;

import org.eclipse.jface.dialogs.DialogTray;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Shows the documentation beside a dialog: no view can be used while a dialog is open. */
final class HelpTray extends DialogTray {

    private static final int WIDTH = 380;

    private final String link;
    private HelpReader reader;

    HelpTray(String link) {
        this.link = link;
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite tray = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(tray);
        reader = new HelpReader(tray);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(reader.control());
        reader.show(link);
        return tray;
    }

    void show(String other) {
        reader.show(other);
    }
}
