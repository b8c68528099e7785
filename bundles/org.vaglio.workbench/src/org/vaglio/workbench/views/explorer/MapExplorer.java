// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.explorer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeViewerListener;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeExpansionEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import org.vaglio.language.ide.views.ElementRef;
import org.vaglio.language.ide.views.FormField;
import org.vaglio.language.ide.views.TreeItem;
import org.vaglio.workbench.editor.Editing;
import org.vaglio.workbench.theme.Themes;
import org.vaglio.workbench.views.AccessibleNames;
import org.vaglio.workbench.views.EditingEnd;
import org.vaglio.workbench.views.Focus;
import org.vaglio.workbench.views.LiveContent;
import org.vaglio.workbench.views.Look;
import org.vaglio.workbench.views.UndoInText;

/** The plans and methods as trees of their elements, whatever files they stand in. */
public class MapExplorer extends ViewPart implements Focus.Listener {

    /** Of this view. */
    public static final String ID = "org.vaglio.workbench.explorer";

    private static final int MOST_CHILDREN = 2000;
    private static final int NOTICE_INDENT = 5;
    private static final int BAND_MARGIN = 10;
    private static final int PAUSE_MILLIS = 100;
    private static final Consumer<TreeNode> NOTHING = node -> {
    };

    /** What one look tells; with the element that was looked for, which may be another one meanwhile. */
    private record Told(List<TreeItem> items, Map<String, List<FormField.Choice>> kinds, ElementRef looked, Set<TreeNode.Key> above,
            String words, Reading reading) {
    }

    private final TreeContents contents = new TreeContents();
    private final Map<String, List<FormField.Choice>> kinds = new HashMap<>();
    private final TreeColumnLayout columns = new TreeColumnLayout();
    private TreeViewer viewer;
    private Text filter;
    private Label notice;
    private Focus focus;
    private LiveContent<Told> live;
    private ElementActions actions;
    private ElementRef wanted;
    private Consumer<TreeNode> whenShown = NOTHING;
    private int bandWidth;
    private int resizes;
    private boolean following;
    private Told postponed;
    private String searched = "";

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.filter);
        AccessibleNames.set(filter, Messages.filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        notice = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(1, SWT.DEFAULT).indent(NOTICE_INDENT, NOTICE_INDENT).exclude(true).applyTo(notice);
        viewer = tree(parent);
        actions = new ElementActions(this, viewer, kinds);
        actions.install();
        UndoInText.install(this);
        focus = Focus.of(getSite().getPage());
        wanted = focus.element().orElse(null);
        live = LiveContent.asking(this, viewer.getTree(), this::question, this::show);
        listen();
        getSite().setSelectionProvider(viewer);
    }

    private TreeViewer tree(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        TreeViewer tree = new TreeViewer(area, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        AccessibleNames.set(tree.getTree(), Messages.tree);
        TreeViewerColumn column = new TreeViewerColumn(tree, SWT.NONE);
        TreeViewerColumn band = new TreeViewerColumn(tree, SWT.NONE);
        band.setLabelProvider(new BandLabels());
        columns.setColumnData(column.getColumn(), new ColumnWeightData(1));
        columns.setColumnData(band.getColumn(), new ColumnPixelData(0));
        area.setLayout(columns);
        column.setLabelProvider(new TreeLabels(tree.getTree()));
        ColumnViewerToolTipSupport.enableFor(tree);
        column.setEditingSupport(new TitleInPlace(this, tree));
        column.getColumn().addListener(SWT.Resize, e -> labelsSoon(tree));
        tree.setContentProvider(contents);
        tree.setUseHashlookup(true);
        tree.setDisplayIncrementally(MOST_CHILDREN);
        tree.setInput(contents);
        TreeDrag.install(this, tree);
        return tree;
    }

    /** Labels fit into their column again once its width has settled. */
    private void labelsSoon(TreeViewer tree) {
        int resize = ++resizes;
        tree.getTree().getDisplay().timerExec(PAUSE_MILLIS, () -> {
            if (resize == resizes && !tree.getTree().isDisposed() && !tree.isCellEditorActive()) {
                tree.refresh();
            }
        });
    }

    private void listen() {
        Themes.follow(viewer.getTree(), viewer::refresh); // colours of bands and counters are those of the items
        focus.follow(this);
        viewer.getTree().addDisposeListener(e -> focus.leave(this));
        filter.addModifyListener(e -> live.refresh());
        filter.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                viewer.getTree().setFocus();
            }
        });
        viewer.addPostSelectionChangedListener(this::selected);
        viewer.getColumnViewerEditor().addEditorActivationListener(new EditingEnd(
                () -> Editing.later(viewer.getTree(), this::showPostponed)));
        viewer.addOpenListener(e -> actions.selected().stream().findFirst().ifPresent(node -> focus.open(node.ref(), this)));
        viewer.addTreeListener(new ITreeViewerListener() {
            @Override
            public void treeExpanded(TreeExpansionEvent event) {
                if (event.getElement() instanceof TreeNode node && contents.open().add(node.key())) {
                    live.refresh();
                }
            }

            @Override
            public void treeCollapsed(TreeExpansionEvent event) {
                if (event.getElement() instanceof TreeNode node) {
                    contents.open().remove(node.key());
                }
            }
        });
    }

    // ---------------------------------------------------------------- what is shown

    private Function<Look, Told> question() {
        Predicate<ElementRef> open = contents.whatIsOpen();
        String words = filter.getText();
        ElementRef looked = wanted;
        return look -> {
            Set<TreeNode.Key> above = above(look, looked);
            List<TreeItem> items = look.views().tree().of(look.groups(), r -> open.test(r) || above.contains(TreeNode.Key.of(r)), words);
            Map<String, List<FormField.Choice>> within = new HashMap<>();
            items.forEach(i -> kinds(look, i, within));
            return new Told(items, within, looked, above, words, Reading.of(look.groups()));
        };
    }

    /** What has to be open for an element to be seen; the element itself is not among it. */
    private static Set<TreeNode.Key> above(Look look, ElementRef element) {
        Set<TreeNode.Key> above = new HashSet<>();
        if (element != null) {
            look.groups().forEach(g -> look.views().elements().path(g, element).forEach(r -> above.add(TreeNode.Key.of(r))));
            above.remove(TreeNode.Key.of(element));
        }
        return above;
    }

    private static void kinds(Look look, TreeItem item, Map<String, List<FormField.Choice>> within) {
        within.computeIfAbsent(item.kind(), look.views().changes()::kinds);
        item.children().forEach(c -> kinds(look, c, within));
    }

    /** Somebody who writes a title is not interrupted. */
    private void show(Told told) {
        if (viewer.isCellEditorActive()) {
            postponed = told;
        } else {
            showNow(told);
        }
    }

    private void showPostponed() {
        if (postponed != null && !viewer.getTree().isDisposed()) {
            Told told = postponed;
            postponed = null;
            show(told);
        }
    }

    private void showNow(Told told) {
        kinds.putAll(told.kinds());
        boolean opens = contents.open().addAll(told.above());
        Optional<List<TreeNode>> changed = opens || !told.words().equals(searched) ? Optional.empty() : contents.update(told.items());
        changed.ifPresentOrElse(nodes -> viewer.update(nodes.toArray(), null), () -> showAnew(told));
        fitBands(told.items());
        searched = told.words();
        say(!told.items().isEmpty() ? "" : told.words().isBlank() ? told.reading().whyNothing() : Messages.nothingFound);
        if (wanted == told.looked()) {
            showWanted();
        } // else the answer to where it is comes later
    }

    /** Says something in the place of the first elements, in as many lines as it needs. */
    private void say(String words) {
        if (!words.equals(notice.getText())) {
            notice.setText(words);
            notice.setVisible(!words.isEmpty());
            ((GridData) notice.getLayoutData()).exclude = words.isEmpty();
            notice.requestLayout();
        }
    }

    private void showAnew(Told told) {
        contents.show(told.items());
        following = true;
        viewer.getTree().setRedraw(false);
        try {
            viewer.refresh();
            viewer.setExpandedElements(contents.expanded(!told.words().isBlank()));
        } finally {
            viewer.getTree().setRedraw(true);
            following = false;
        }
    }

    /** The column of bands is as wide as their names: what they do not need belongs to the elements. */
    private void fitBands(List<TreeItem> items) {
        Set<String> names = new HashSet<>();
        items.forEach(i -> bands(i, names));
        GC gc = new GC(viewer.getTree());
        int width = names.stream().mapToInt(n -> gc.textExtent(n).x + 2 * BAND_MARGIN).max().orElse(0);
        gc.dispose();
        if (width != bandWidth) {
            bandWidth = width;
            columns.setColumnData(viewer.getTree().getColumn(1), new ColumnPixelData(width));
            viewer.getTree().getParent().layout();
        }
    }

    private static void bands(TreeItem item, Set<String> names) {
        if (item.band() != null) {
            names.add(item.band().label());
        }
        item.children().forEach(c -> bands(c, names));
    }

    private void showWanted() {
        TreeNode node = wanted == null ? null : contents.node(TreeNode.Key.of(wanted)).orElse(null);
        if (node != null) {
            following = true;
            try {
                viewer.setSelection(new StructuredSelection(node), true);
            } finally {
                following = false;
            }
            whenShown.accept(node);
        }
        wanted = null;
        whenShown = NOTHING;
    }

    // ---------------------------------------------------------------- the selection

    /**
     * Follows whom selects in the tree. The tree tells of what happens to its selection when elements come and go as well, and some time later: whoever types
     * in the text then would have it selected and written over.
     */
    private void selected(SelectionChangedEvent event) {
        List<TreeNode> nodes = actions.selected();
        boolean chosen = !following && getSite().getPage().getActivePart() == this;
        if (chosen && nodes.size() == 1 && !nodes.get(0).ref().isSame(focus.element().orElse(null))) {
            focus.choose(nodes.get(0).ref(), this);
        }
    }

    @Override
    public void elementChosen(ElementRef element, Object chooser) {
        if (chooser != this) {
            select(element, NOTHING);
        }
    }

    /** Selects an element once it is shown. */
    void select(ElementRef element, Consumer<TreeNode> then) {
        wanted = element;
        whenShown = then;
        if (contents.node(TreeNode.Key.of(element)).isPresent() && then == NOTHING) {
            showWanted();
        } else {
            live.refresh();
        }
    }

    /** Whether an element may be dropped into another, as far as it is known before it is tried. */
    boolean fits(TreeNode dragged, TreeNode into) {
        for (TreeNode above = into; above != null; above = above.parent()) {
            if (above.equals(dragged)) {
                return false;
            }
        }
        return !into.equals(dragged.parent()) && kinds.getOrDefault(into.item().kind(), List.of()).stream()
                .anyMatch(k -> k.key().equals(dragged.item().kind()));
    }

    @Override
    public void setFocus() {
        viewer.getTree().setFocus();
    }
}
