// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.findings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeViewerListener;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeExpansionEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.vaglio.assessment.Severity;
import org.vaglio.language.ide.views.ElementRef;
import org.vaglio.language.ide.views.BrokenText;
import org.vaglio.language.ide.views.FindingRow;
import org.vaglio.language.ide.workspace.MapGroup;
import org.vaglio.workbench.editor.Editing;
import org.vaglio.workbench.editor.fixes.CodeActions;
import org.vaglio.workbench.views.AccessibleNames;
import org.vaglio.workbench.views.Focus;
import org.vaglio.workbench.views.LiveContent;
import org.vaglio.workbench.views.Look;
import org.vaglio.workbench.views.UndoInText;
import org.vaglio.workbench.views.findings.FindingDetails.Offer;
import org.vaglio.workbench.views.findings.Grouping.Group;

/** All that was found in the maps, in groups, and all that there is to the finding that is selected. */
public class FindingsView extends ViewPart implements Focus.Listener {

    /** Of this view. */
    public static final String ID = "org.vaglio.workbench.findings";

    private static final String GROUPING = "grouping";
    private static final int[] SHARES = {11, 9};

    private final FindingContents contents = new FindingContents();
    private final Set<Group> collapsed = new HashSet<>();
    private TreeViewer viewer;
    private Text filter;
    private FindingDetails details;
    private FindingActions actions;
    private Focus focus;
    private FindingRow shown;
    private List<BrokenText> broken = List.of();
    private boolean following;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        String kept = memento == null ? null : memento.getString(GROUPING);
        Arrays.stream(Grouping.values()).filter(g -> g.name().equals(kept)).forEach(contents::grouping);
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(GROUPING, contents.grouping().name());
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        filter = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(Messages.filter);
        AccessibleNames.set(filter, Messages.filter);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        viewer = table(sash);
        details = new FindingDetails(sash);
        sash.setWeights(SHARES);
        actions = new FindingActions(this, viewer, contents);
        actions.install();
        fill(getViewSite().getActionBars().getMenuManager());
        UndoInText.install(this);
        focus = Focus.of(getSite().getPage());
        listen();
        new LiveContent<>(this, viewer.getTree(), FindingsView::look, this::showAll);
    }

    private TreeViewer table(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        TreeViewer table = new TreeViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.getTree().setHeaderVisible(true);
        AccessibleNames.set(table.getTree(), Messages.table);
        ColumnViewerToolTipSupport.enableFor(table); // what a narrow column cuts
        TreeColumnLayout layout = new TreeColumnLayout();
        area.setLayout(layout);
        Map<FindingColumn, TreeColumn> columns = new EnumMap<>(FindingColumn.class);
        for (FindingColumn column : FindingColumn.values()) {
            TreeViewerColumn shownColumn = new TreeViewerColumn(table, SWT.NONE);
            shownColumn.getColumn().setText(column.title());
            shownColumn.setLabelProvider(column.labels());
            columns.put(column, shownColumn.getColumn());
        }
        divide(layout, columns, Integer.MAX_VALUE);
        area.addListener(SWT.Resize, e -> {
            divide(layout, columns, area.getClientArea().width);
            area.layout();
        });
        table.setContentProvider(contents);
        table.setUseHashlookup(true);
        table.setInput(contents);
        return table;
    }

    /** Columns for which there is no place give theirs to those that matter more. */
    private static void divide(TreeColumnLayout layout, Map<FindingColumn, TreeColumn> columns, int width) {
        Set<FindingColumn> fitting = FindingColumn.fitting(width);
        columns.forEach((column, shown) -> {
            boolean fits = fitting.contains(column);
            layout.setColumnData(shown, fits ? new ColumnWeightData(column.weight(), column.least(), true) : new ColumnPixelData(0, false));
        });
    }

    private void listen() {
        focus.follow(this);
        viewer.getTree().addDisposeListener(e -> focus.leave(this));
        filter.addModifyListener(e -> {
            contents.words(filter.getText());
            showRows();
        });
        viewer.addTreeListener(new ITreeViewerListener() {
            @Override
            public void treeCollapsed(TreeExpansionEvent event) {
                collapsed.add((Group) event.getElement());
            }

            @Override
            public void treeExpanded(TreeExpansionEvent event) {
                collapsed.remove(event.getElement());
            }
        });
        viewer.addPostSelectionChangedListener(e -> selected());
        viewer.addOpenListener(e -> actions.selected().stream().findFirst().ifPresent(row -> focus.open(place(row), this)));
    }

    private void fill(IMenuManager menu) {
        menu.add(new Separator());
        for (Grouping grouping : Grouping.values()) {
            IAction action = new Action(grouping.title(), IAction.AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    if (isChecked()) {
                        groupBy(grouping);
                    }
                }
            };
            action.setChecked(grouping == contents.grouping());
            menu.add(action);
        }
        menu.add(new Separator());
        menu.add(new Action(Messages.showAccepted, IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                contents.acceptedToo(isChecked());
                showRows();
            }
        });
    }

    // ---------------------------------------------------------------- what is shown

    /** What was found, and the texts in which nothing can be found since they cannot be read. */
    private record Told(List<FindingRow> rows, List<BrokenText> broken) {
    }

    /** Nothing is said while some maps still wait for their check. */
    private static Told look(Look look) {
        return look.groups().stream().allMatch(MapGroup::isChecked)
                ? new Told(look.views().findings().of(look.groups()), BrokenText.of(look.groups())) : null;
    }

    private void showAll(Told told) {
        contents.rows(told.rows());
        broken = told.broken();
        showRows();
    }

    /** Groups them in another way. */
    void groupBy(Grouping grouping) {
        contents.grouping(grouping);
        showRows();
    }

    private void showRows() {
        following = true;
        viewer.getTree().setRedraw(false);
        try {
            viewer.refresh();
            viewer.setExpandedElements(contents.groups().stream().filter(g -> !collapsed.contains(g)).toArray());
        } finally {
            viewer.getTree().setRedraw(true);
            following = false;
        }
        setContentDescription(summary());
        selectAgain();
    }

    private String summary() {
        List<FindingRow> rows = contents.shown();
        String summary = NLS.bind(Messages.summary, new Object[] {count(rows, Severity.ERROR), count(rows, Severity.WARNING),
                count(rows, Severity.INFO), contents.accepted()});
        return broken.isEmpty() ? summary : summary + " · " + NLS.bind(Messages.broken,
                new Object[] {broken.size(), broken.getFirst().name(), broken.getFirst().line()});
    }

    private static long count(List<FindingRow> rows, Severity severity) {
        return rows.stream().filter(r -> r.severity() == severity).count();
    }

    /** The finding that was selected stays so while its figures or its place change. */
    private void selectAgain() {
        FindingRow before = shown;
        FindingRow now = before == null ? null : contents.shown().stream().filter(r -> r.rule().equals(before.rule()) && r.ref().isSame(before.ref()))
                .min(Comparator.comparingInt(r -> Math.abs(r.offset() - before.offset()))).orElse(null);
        if (now == null) {
            show(null);
        } else {
            select(now);
        }
    }

    // ---------------------------------------------------------------- the selection

    /** Only what somebody selects here is selected in the text too: while they type there, rows that come and go must not have it written over. */
    private void selected() {
        List<FindingRow> rows = viewer.getStructuredSelection().getFirstElement() instanceof Group ? List.of() : actions.selected();
        if (following) {
            return;
        }
        show(rows.size() == 1 ? rows.get(0) : null);
        if (rows.size() == 1 && getSite().getPage().getActivePart() == this) {
            focus.choose(place(rows.get(0)), this);
        }
    }

    /** The element of a finding, with the place of the words that it is about. */
    private static ElementRef place(FindingRow row) {
        return new ElementRef(row.ref().uri(), row.ref().address(), row.offset(), row.length());
    }

    @Override
    public void elementChosen(ElementRef element, Object chooser) {
        if (chooser != this && (shown == null || !element.holds(shown.ref()))) {
            contents.shown().stream().filter(r -> element.holds(r.ref())).findFirst().ifPresent(this::select);
        }
    }

    private void select(FindingRow row) {
        following = true;
        try {
            viewer.setSelection(new StructuredSelection(row), true);
        } finally {
            following = false;
        }
        show(row);
    }

    private void show(FindingRow row) {
        shown = row;
        details.show(row);
        actions.fixes(List.of());
        if (row != null) {
            Fixes.of(row).whenComplete((found, failure) -> Editing.later(details, () -> {
                if (shown == row && failure == null) {
                    offer(row, found);
                }
            }));
        }
    }

    private void offer(FindingRow row, List<CodeAction> found) {
        List<Offer> offers = new ArrayList<>(found.stream().map(a -> new Offer(a.getTitle(), () -> CodeActions.apply(a))).toList());
        actions.fixes(List.copyOf(offers));
        if (row.accepted() == null) {
            offers.add(new Offer(Messages.accept.replace("&", ""), actions::accept));
        }
        details.offer(offers);
    }

    @Override
    public void setFocus() {
        viewer.getTree().setFocus();
    }
}
