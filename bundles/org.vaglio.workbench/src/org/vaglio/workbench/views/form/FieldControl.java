// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.form;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.vaglio.language.ide.views.FormField;

/** The controls in which a field is shown and entered. */
interface FieldControl {

    /** Makes the controls of a field, in a grid of two columns whose first one is for labels. */
    static FieldControl of(Composite parent, FormToolkit toolkit, FormField field, Entries entries) {
        return switch (field.kind()) {
            case TEXT -> new TextControl(parent, toolkit, field, entries);
            case CHOICE -> new ChoiceControl(parent, toolkit, field, entries);
            case LIST -> new ListControl(parent, toolkit, field, entries);
        };
    }

    /** Shows what the field says now, unless somebody is about to enter something else. */
    void show(FormField field);
}
