// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.place;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Fields of wizards: each has a label beside it, which is its name for those who cannot see it. */
public final class Field {

    private static final String NAME = "org.vaglio.workbench.name";

    private Field() {
    }

    /** The name by which a control is read aloud; null when it was given none here. */
    public static String nameOf(Control control) {
        return (String) control.getData(NAME);
    }

    /** A label and a line of text, in two columns of a grid. */
    public static Text text(Composite parent, String label) {
        label(parent, label);
        Text text = new Text(parent, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        return named(text, label);
    }

    /** The label of a field that comes next. */
    public static void label(Composite parent, String label) {
        Label shown = new Label(parent, SWT.NONE);
        shown.setText(label);
        GridDataFactory.swtDefaults().applyTo(shown);
    }

    /** Gives a control the name by which it is read aloud. */
    public static <T extends Control> T named(T control, String label) {
        String name = label.replace("&", "").replaceFirst(":$", "");
        control.setData(NAME, name);
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
        return control;
    }
}
