// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.preferences;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.vaglio.language.drafts.PlanHabits.Rounding;
import org.vaglio.model.riskmap.RoundingMode;
import org.vaglio.workbench.wizards.place.Field;

/** How one kind of figures is rounded: four columns of a grid. */
final class RoundingFields {

    private static final List<RoundingMode> MODES = Arrays.asList(null, RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.HALF_DOWN, RoundingMode.UP,
            RoundingMode.CUT);
    private static final int MOST_DECIMALS = 6;
    private static final int USUAL_DECIMALS = 2;

    private final Combo mode;
    private final Spinner decimals;

    RoundingFields(Composite parent, String label) {
        Field.label(parent, label);
        mode = Field.named(new Combo(parent, SWT.READ_ONLY), label);
        mode.setItems(Messages.notSaid, Messages.halfUp, Messages.halfEven, Messages.halfDown, Messages.up, Messages.cut);
        decimals = new Spinner(parent, SWT.BORDER);
        decimals.setValues(USUAL_DECIMALS, 0, MOST_DECIMALS, 0, 1, 1);
        Field.named(decimals, label.replaceFirst(":$", "") + ", " + Messages.decimals);
        new Label(parent, SWT.NONE).setText(Messages.decimals);
        enablesToo(decimals);
    }

    /** What makes no sense while nothing is said. */
    void enablesToo(Control control) {
        mode.addModifyListener(e -> control.setEnabled(mode.getSelectionIndex() > 0));
    }

    void show(Rounding rounding) {
        mode.select(rounding == null ? 0 : MODES.indexOf(rounding.mode()));
        decimals.setSelection(rounding == null ? USUAL_DECIMALS : rounding.decimals());
    }

    /** What is chosen; null when nothing is to be said. */
    Rounding chosen() {
        return mode.getSelectionIndex() <= 0 ? null : new Rounding(MODES.get(mode.getSelectionIndex()), decimals.getSelection());
    }
}
