// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.wizards.imports;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Text;
import org.vaglio.workbench.wizards.place.Field;

/** A table of things that have a passage in the document, and the passage of the one that is selected. */
final class PassageTable<T extends ImportPreview.Passage> {

    private final SashForm control;
    private final TableViewer table;
    private final Text passage;

    PassageTable(Composite parent, String name) {
        control = new SashForm(parent, SWT.VERTICAL);
        table = new TableViewer(control, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        table.getTable().setHeaderVisible(true);
        table.setContentProvider(ArrayContentProvider.getInstance());
        Field.named(table.getTable(), name);
        Group below = new Group(control, SWT.NONE);
        below.setText(Messages.passage);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(below);
        passage = Field.named(new Text(below, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), Messages.passage);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 60).applyTo(passage);
        control.setWeights(70, 30);
        table.addSelectionChangedListener(e -> show((IStructuredSelection) e.getSelection()));
    }

    /** Adds a column. */
    PassageTable<T> column(String title, int width, Function<T, String> text, Function<T, Image> image) {
        TableViewerColumn column = new TableViewerColumn(table, SWT.NONE);
        column.getColumn().setText(title);
        column.getColumn().setWidth(width);
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            @SuppressWarnings("unchecked")
            public String getText(Object element) {
                return text.apply((T) element);
            }

            @Override
            @SuppressWarnings("unchecked")
            public Image getImage(Object element) {
                return image.apply((T) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return getText(element);
            }
        });
        return this;
    }

    private void show(IStructuredSelection selection) {
        passage.setText(selection.getFirstElement() instanceof ImportPreview.Passage p ? p.passage() : "");
    }

    /** Shows other rows, the first one selected. */
    void rows(List<T> rows) {
        table.setInput(rows);
        passage.setText("");
        if (!rows.isEmpty()) {
            table.getTable().select(0);
            passage.setText(rows.get(0).passage());
        }
    }

    SashForm control() {
        return control;
    }
}
