// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.explorer;

import java.util.List;

import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.ui.IViewPart;
import org.vaglio.language.ide.views.TreeItem;
import org.vaglio.workbench.views.Modifications;

/** Changes in the tree what an element is called: its title, or its name where it has no title. */
final class TitleInPlace extends EditingSupport {

    private final IViewPart view;
    private final TreeViewer viewer;

    TitleInPlace(IViewPart view, TreeViewer viewer) {
        super(viewer);
        this.view = view;
        this.viewer = viewer;
        TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC; // a click selects
            }
        }, ColumnViewerEditor.DEFAULT);
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        return new TextCellEditor(viewer.getTree());
    }

    @Override
    protected boolean canEdit(Object element) {
        return element instanceof TreeNode node && (node.item().title() != null || !node.item().name().isEmpty());
    }

    @Override
    protected Object getValue(Object element) {
        TreeItem item = ((TreeNode) element).item();
        return item.title() != null ? item.title() : item.name();
    }

    @Override
    protected void setValue(Object element, Object value) {
        TreeItem item = ((TreeNode) element).item();
        String text = value.toString().strip();
        if (text.equals(getValue(element)) || text.isEmpty() && item.title() == null) {
            return;
        }
        Modifications.make(view, Messages.rename, item.ref().uri(), v -> item.title() != null
                ? v.changes().set(item.ref(), "title", List.of(text)) : v.changes().rename(item.ref(), text));
    }
}
