// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.scoring;

import java.util.List;

import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;

/** Where a score is typed or chosen; plans print scores that their methods do not offer, so that any can be typed. */
final class ScoreCellEditor extends ComboBoxCellEditor {

    ScoreCellEditor(Table table, List<String> choices) {
        super(table, choices.toArray(String[]::new), SWT.NONE);
        setActivationStyle(DROP_DOWN_ON_MOUSE_ACTIVATION);
    }

    /** What stands in it now. */
    String text() {
        return combo().getText().strip();
    }

    void text(String text) {
        combo().setText(text);
        combo().setSelection(new Point(0, text.length()));
    }

    private CCombo combo() {
        return (CCombo) getControl();
    }

    @Override
    public void activate(ColumnViewerEditorActivationEvent event) {
        if (event.sourceEvent instanceof KeyEvent key && isTyped(key.character)) {
            combo().setText(String.valueOf(key.character)); // the key that starts the editing is the first one of the score
            combo().setSelection(new Point(1, 1));
        }
        super.activate(event);
    }

    static boolean isTyped(char character) {
        return Character.isLetterOrDigit(character);
    }
}
