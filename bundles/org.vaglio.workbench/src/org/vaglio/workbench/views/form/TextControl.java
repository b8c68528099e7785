// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.form;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.vaglio.language.ide.views.FormField;
import org.vaglio.workbench.views.AccessibleNames;

/** A line of text; it is entered when one goes on or presses Enter, and Escape gives the old text back. */
final class TextControl implements FieldControl {

    private static final int LEAST_WIDTH = 60;

    private final Text text;
    private final Entries entries;
    private FormField field;
    private String shown = "";

    TextControl(Composite parent, FormToolkit toolkit, FormField field, Entries entries) {
        this.field = field;
        this.entries = entries;
        Label label = toolkit.createLabel(parent, field.label());
        label.setToolTipText(field.help());
        text = toolkit.createText(parent, "", SWT.SINGLE | SWT.BORDER);
        text.setToolTipText(field.help());
        AccessibleNames.set(text, field.label());
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(text);
        text.addListener(SWT.DefaultSelection, e -> enter());
        text.addListener(SWT.FocusOut, e -> enter());
        text.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE) {
                text.setText(shown);
                e.doit = false;
            }
        });
        show(field);
    }

    private void enter() {
        String entered = text.getText().strip();
        if (!entered.equals(shown)) {
            shown = entered;
            entries.entered(field, entered.isEmpty() ? List.of() : List.of(entered));
        }
    }

    @Override
    public void show(FormField now) {
        String value = now.values().isEmpty() ? "" : now.values().get(0).label();
        boolean typing = text.isFocusControl() && !text.getText().strip().equals(shown);
        field = now;
        if (!typing) {
            shown = value;
            if (!text.getText().equals(value)) {
                text.setText(value);
            }
        }
    }
}
