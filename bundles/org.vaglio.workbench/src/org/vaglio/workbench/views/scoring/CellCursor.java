// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.scoring;

import java.util.Optional;

import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.vaglio.workbench.views.EditingEnd;

/**
 * The cell of a table at which the keyboard is: arrows move it, typing, Enter or F2 edit it, Tab edits the next one.
 */
final class CellCursor {

    private final TableViewer viewer;
    private final TableViewerFocusCellManager focus;

    /**
     * A cursor for a table.
     *
     * @param edited called each time when somebody has ended to edit a cell
     */
    CellCursor(TableViewer viewer, Runnable edited) {
        this.viewer = viewer;
        focus = new TableViewerFocusCellManager(viewer, new CellFrame(viewer));
        TableViewerEditor.create(viewer, focus, new Activation(viewer), ColumnViewerEditor.TABBING_HORIZONTAL
                | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.TABBING_CYCLE_IN_VIEWER | ColumnViewerEditor.KEYBOARD_ACTIVATION
                | ColumnViewerEditor.KEEP_EDITOR_ON_DOUBLE_CLICK);
        viewer.getColumnViewerEditor().addEditorActivationListener(new EditingEnd(edited));
    }

    /** The column, from 0; empty before anybody has put the cursor anywhere. */
    Optional<Integer> column() {
        return cell().map(ViewerCell::getColumnIndex);
    }

    /** The row of the cursor. */
    Optional<Object> row() {
        return cell().map(ViewerCell::getElement);
    }

    private Optional<ViewerCell> cell() {
        return Optional.ofNullable(focus.getFocusCell()).filter(c -> !c.getItem().isDisposed() && c.getElement() != null);
    }

    boolean isEditing() {
        return viewer.isCellEditorActive();
    }

    private static final class Activation extends ColumnViewerEditorActivationStrategy {

        Activation(TableViewer viewer) {
            super(viewer);
            setEnableEditorActivationWithKeyboard(true);
        }

        @Override
        protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
            return switch (event.eventType) {
                case ColumnViewerEditorActivationEvent.TRAVERSAL, ColumnViewerEditorActivationEvent.PROGRAMMATIC,
                     ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION -> true;
                case ColumnViewerEditorActivationEvent.KEY_PRESSED -> event.keyCode == SWT.F2 || event.keyCode == SWT.CR
                        || event.keyCode == SWT.KEYPAD_CR || (event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) == 0
                        && ScoreCellEditor.isTyped(event.character);
                default -> false;
            };
        }
    }
}
