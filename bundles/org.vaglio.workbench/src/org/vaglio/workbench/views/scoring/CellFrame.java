// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.scoring;

import org.eclipse.jface.viewers.FocusCellHighlighter;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;

/** Shows by a frame at which cell the keyboard is; the platform's own way to show it would take away the colours of the texts. */
final class CellFrame extends FocusCellHighlighter {

    private static final int LINE = 2;

    CellFrame(TableViewer viewer) {
        super(viewer);
        viewer.getTable().addListener(SWT.PaintItem, this::paint);
    }

    private void paint(Event event) {
        ViewerCell cell = getFocusCell();
        if (cell != null && cell.getItem() == event.item && cell.getColumnIndex() == event.index && cell.getControl().isFocusControl()) {
            Rectangle bounds = cell.getBounds();
            event.gc.setLineWidth(LINE);
            event.gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - LINE - 1, bounds.height - LINE - 1);
        }
    }

    @Override
    protected void focusCellChanged(ViewerCell now, ViewerCell before) {
        redraw(before);
        redraw(now);
    }

    private static void redraw(ViewerCell cell) {
        if (cell != null && !cell.getItem().isDisposed()) {
            Rectangle bounds = cell.getBounds();
            cell.getControl().redraw(bounds.x, bounds.y, bounds.width, bounds.height, false);
        }
    }
}
