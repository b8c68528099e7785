// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.explorer;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.ViewerDropAdapter;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.vaglio.language.ide.views.ElementRef;
import org.vaglio.workbench.views.Modifications;

/** Moves elements into others by dragging them there. */
final class TreeDrag extends ViewerDropAdapter {

    private final MapExplorer view;

    private TreeDrag(MapExplorer view, TreeViewer viewer) {
        super(viewer);
        this.view = view;
        setFeedbackEnabled(false); // elements are dropped into others, not between them
    }

    /** Has the elements of a tree dragged and dropped. */
    static void install(MapExplorer view, TreeViewer viewer) {
        Transfer[] selection = {LocalSelectionTransfer.getTransfer()};
        viewer.addDragSupport(DND.DROP_MOVE, selection, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(viewer.getStructuredSelection());
                event.doit = !viewer.getStructuredSelection().isEmpty();
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                LocalSelectionTransfer.getTransfer().setSelection(null);
            }
        });
        viewer.addDropSupport(DND.DROP_MOVE, selection, new TreeDrag(view, viewer));
    }

    private static List<TreeNode> dragged() {
        List<TreeNode> nodes = new ArrayList<>();
        if (LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection selection) {
            selection.forEach(element -> {
                if (element instanceof TreeNode node) {
                    nodes.add(node);
                }
            });
        }
        return nodes;
    }

    @Override
    public boolean validateDrop(Object target, int operation, TransferData type) {
        return target instanceof TreeNode into && !dragged().isEmpty() && dragged().stream().allMatch(node -> view.fits(node, into));
    }

    @Override
    public boolean performDrop(Object data) {
        if (!(getCurrentTarget() instanceof TreeNode into) || dragged().isEmpty()) {
            return false;
        }
        List<ElementRef> moved = dragged().stream().map(TreeNode::ref).toList();
        Modifications.make(view, Messages.move, into.ref().uri(), v -> v.changes().move(moved, into.ref()));
        return true;
    }
}
