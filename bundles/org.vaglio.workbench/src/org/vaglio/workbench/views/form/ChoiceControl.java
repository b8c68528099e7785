// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.form;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.vaglio.language.ide.views.FormField;
import org.vaglio.language.ide.views.FormField.Choice;
import org.vaglio.workbench.views.AccessibleNames;

/** One of several, or none. */
final class ChoiceControl implements FieldControl {

    private static final int LEAST_WIDTH = 60;
    private static final Choice NONE = new Choice("", "");

    private final Combo combo;
    private List<Choice> choices = List.of();

    ChoiceControl(Composite parent, FormToolkit toolkit, FormField field, Entries entries) {
        toolkit.createLabel(parent, field.label()).setToolTipText(field.help());
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        toolkit.adapt(combo, true, false);
        combo.setToolTipText(field.help());
        AccessibleNames.set(combo, field.label());
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(combo);
        show(field);
        combo.addListener(SWT.Selection, e -> {
            Choice chosen = choices.get(combo.getSelectionIndex());
            entries.entered(field, chosen == NONE ? List.of() : List.of(chosen.key()));
        });
        combo.addListener(SWT.MouseWheel, e -> e.doit = false); // who scrolls the form does not choose
    }

    @Override
    public void show(FormField field) {
        List<Choice> now = new ArrayList<>(List.of(NONE));
        now.addAll(field.choices());
        field.values().stream().filter(v -> !now.contains(v)).forEach(now::add);
        if (!now.equals(choices)) {
            choices = now;
            combo.setItems(choices.stream().map(Choice::label).toArray(String[]::new));
        }
        combo.select(field.values().isEmpty() ? 0 : choices.indexOf(field.values().get(0)));
    }
}
