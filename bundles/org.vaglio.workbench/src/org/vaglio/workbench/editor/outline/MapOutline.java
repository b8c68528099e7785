// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.outline;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.TreePath;
import org.eclipse.jface.viewers.TreeSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.vaglio.workbench.editor.Editing;
import org.vaglio.workbench.server.OpenText;
import org.vaglio.workbench.server.TextPlaces;
import org.vaglio.workbench.theme.Themes;

/** The elements of a map as a tree; what is selected there is selected in the text, and what the cursor is in, there. */
final class MapOutline extends ContentOutlinePage implements IDocumentListener {

    private static final int PAUSE_MILLIS = 250;

    private final ITextEditor editor;
    private final OpenText text;
    private final ISelectionChangedListener cursor = this::cursorMoved;
    private List<OutlineNode> nodes = List.of();
    private int edits;
    private boolean following;

    MapOutline(ITextEditor editor, OpenText text) {
        this.editor = editor;
        this.text = text;
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        TreeViewer viewer = getTreeViewer();
        viewer.setContentProvider(new OutlineContents());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new OutlineLabels()));
        viewer.setUseHashlookup(true);
        Themes.follow(viewer.getTree(), viewer::refresh);
        text.document().addDocumentListener(this);
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider post) {
            post.addPostSelectionChangedListener(cursor);
        }
        ask();
    }

    @Override
    public void dispose() {
        text.document().removeDocumentListener(this);
        if (editor.getSelectionProvider() instanceof IPostSelectionProvider post) {
            post.removePostSelectionChangedListener(cursor);
        }
        super.dispose();
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        // asked for when it has changed
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        int edit = ++edits;
        Editing.later(getControl(), () -> getControl().getDisplay().timerExec(PAUSE_MILLIS, () -> {
            if (edit == edits) {
                ask();
            }
        }));
    }

    private void ask() {
        int asked = edits;
        Editing.server().ask(s -> s.getTextDocumentService().documentSymbol(new DocumentSymbolParams(text.identifier())))
                .thenAccept(told -> Editing.later(getControl(), () -> {
                    if (asked == edits && told != null) {
                        show(told.stream().map(t -> t.getRight()).toList());
                    }
                }));
    }

    private void show(List<DocumentSymbol> symbols) {
        boolean first = nodes.isEmpty();
        List<OutlineNode> now = OutlineNode.of(symbols);
        nodes = now;
        Object[] expanded = getTreeViewer().getExpandedElements();
        getTreeViewer().setInput(nodes);
        if (first) {
            getTreeViewer().expandToLevel(2);
        } else {
            getTreeViewer().setExpandedElements(expanded);
        }
    }

    @Override
    public void selectionChanged(SelectionChangedEvent event) {
        super.selectionChanged(event);
        if (!following && event.getStructuredSelection().getFirstElement() instanceof OutlineNode node) {
            IRegion name = TextPlaces.region(text.document(), node.symbol().getSelectionRange());
            editor.selectAndReveal(name.getOffset(), name.getLength());
        }
    }

    private void cursorMoved(SelectionChangedEvent event) {
        if (getControl() == null || getControl().isDisposed() || getControl().isFocusControl()
                || !(event.getSelection() instanceof ITextSelection selection)) {
            return;
        }
        Optional<TreePath> path = OutlineNode.path(nodes, TextPlaces.position(text.document(), selection.getOffset()));
        following = true;
        try {
            path.ifPresent(p -> getTreeViewer().setSelection(new TreeSelection(p), true));
        } finally {
            following = false;
        }
    }
}
