// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.scoring;

import java.util.function.BiConsumer;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.vaglio.language.ide.views.ScoringTable.Column;
import org.vaglio.language.ide.views.ScoringTable.Row;

/** Edits the scores of one criterion. */
final class ScoreEditing extends EditingSupport {

    private final int place;
    private final ScoreCellEditor editor;
    private final BiConsumer<Row, String> enter;

    /**
     * For a column of criteria.
     *
     * @param place of the column among those of the table
     * @param enter takes the sheet and what somebody entered, when that differs from what was there
     */
    ScoreEditing(TableViewer viewer, Column column, int place, BiConsumer<Row, String> enter) {
        super(viewer);
        this.place = place;
        this.enter = enter;
        editor = new ScoreCellEditor(viewer.getTable(), column.choices());
    }

    CellEditor editor() {
        return editor;
    }

    @Override
    protected boolean canEdit(Object row) {
        return true;
    }

    @Override
    protected CellEditor getCellEditor(Object row) {
        return editor;
    }

    @Override
    protected void initializeCellEditorValue(CellEditor shown, ViewerCell cell) {
        editor.text(score(cell.getElement()));
    }

    @Override
    protected void saveCellEditorValue(CellEditor shown, ViewerCell cell) {
        setValue(cell.getElement(), editor.text());
    }

    @Override
    protected Object getValue(Object row) {
        return score(row);
    }

    @Override
    protected void setValue(Object row, Object value) {
        if (!value.equals(score(row))) {
            enter.accept((Row) row, (String) value);
        }
    }

    private String score(Object row) {
        return ((Row) row).cells().get(place).text();
    }
}
