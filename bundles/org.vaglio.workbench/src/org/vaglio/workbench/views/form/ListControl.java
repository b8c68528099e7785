// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.form;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.vaglio.language.ide.views.FormField;
import org.vaglio.language.ide.views.FormField.Choice;
import org.vaglio.workbench.views.AccessibleNames;

/** Any of several: a line that names them, and a dialog in which they are chosen. */
final class ListControl implements FieldControl {

    private static final int LEAST_WIDTH = 60;

    private final Text text;
    private final Entries entries;
    private FormField field;

    ListControl(Composite parent, FormToolkit toolkit, FormField field, Entries entries) {
        this.entries = entries;
        toolkit.createLabel(parent, field.label()).setToolTipText(field.help());
        Composite line = toolkit.createComposite(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        text = toolkit.createText(line, "", SWT.READ_ONLY | SWT.SINGLE);
        AccessibleNames.set(text, field.label());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(text);
        Button button = toolkit.createButton(line, Messages.choose, SWT.PUSH);
        AccessibleNames.set(button, NLS.bind(Messages.chooseFor, field.label()));
        button.addListener(SWT.Selection, e -> choose());
        show(field);
    }

    private void choose() {
        ListSelectionDialog dialog = ListSelectionDialog.of(field.choices()).title(field.label()).message(NLS.bind(Messages.chooseFor, field.label()))
                .contentProvider(ArrayContentProvider.getInstance()).labelProvider(LabelProvider.createTextProvider(c -> ((Choice) c).label()))
                .preselect(field.values().toArray()).create(text.getShell());
        if (dialog.open() == Window.OK) {
            entries.entered(field, Arrays.stream(dialog.getResult()).map(c -> ((Choice) c).key()).toList());
        }
    }

    @Override
    public void show(FormField now) {
        field = now;
        String value = now.values().isEmpty() ? "–" : now.values().stream().map(Choice::label).collect(Collectors.joining(", "));
        text.setText(value);
        text.setToolTipText(value);
    }
}
