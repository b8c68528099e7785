// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.vaglio.workbench.theme.Themes;

/**
 * A table that is sorted by a click on any head and copied as spreadsheets take it. The first column names the rows: a click on its head brings
 * back the order in which they came.
 *
 * @param <R> what the rows are
 */
public final class Grid<R> {

    private final TableViewer viewer;
    private final List<R> shown = new ArrayList<>();
    private List<GridColumn<R>> columns = List.of();
    private List<R> rows = List.of();
    private List<Object> settled = List.of();
    private int sorted;
    private boolean falling;
    private final int characterWidth;

    /**
     * An empty table.
     *
     * @param name     what a screen reader calls it
     * @param identity by which a row is the same one after a change
     */
    public Grid(Composite parent, String name, Function<R, Object> identity) {
        viewer = new TableViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        viewer.setUseHashlookup(true);
        viewer.setComparer(new Identity<>(identity));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.getTable().setHeaderVisible(true);
        viewer.getTable().setLinesVisible(true);
        viewer.getTable().getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = name;
            }
        });
        ColumnViewerToolTipSupport.enableFor(viewer);
        characterWidth = characterWidth();
        Themes.follow(viewer.getTable(), viewer::refresh);
        viewer.setInput(shown);
    }

    private int characterWidth() {
        GC gc = new GC(viewer.getTable());
        try {
            gc.setFont(viewer.getTable().getFont());
            return gc.textExtent("0").x;
        } finally {
            gc.dispose();
        }
    }

    /** Two rows are the same when what they are about is. */
    private record Identity<R>(Function<R, Object> of) implements IElementComparer {

        @SuppressWarnings("unchecked")
        private Object key(Object element) {
            return element instanceof List ? element : of.apply((R) element);
        }

        @Override
        public boolean equals(Object a, Object b) {
            return a == b || a != null && b != null && key(a).equals(key(b));
        }

        @Override
        public int hashCode(Object element) {
            return element instanceof List ? System.identityHashCode(element) : key(element).hashCode();
        }
    }

    public TableViewer viewer() {
        return viewer;
    }

    public Table table() {
        return viewer.getTable();
    }

    /** The rows in the order in which they are shown. */
    public List<R> shown() {
        return List.copyOf(shown);
    }

    /** The selected rows, in the order in which they are shown. */
    @SuppressWarnings("unchecked")
    public List<R> selected() {
        return (List<R>) viewer.getStructuredSelection().toList();
    }

    /**
     * Gives the table other columns.
     *
     * @param editing makes what edits the cells of a column, by its place; gives null for a column that is not edited
     */
    public void columns(List<GridColumn<R>> wanted, Function<Integer, EditingSupport> editing) {
        table().setRedraw(false);
        try {
            for (TableColumn old : table().getColumns()) {
                old.dispose();
            }
            columns = List.copyOf(wanted);
            sorted = 0;
            falling = false;
            for (int i = 0; i < columns.size(); i++) {
                add(i, editing.apply(i));
            }
            rows = List.of();
            shown.clear();
            viewer.refresh();
        } finally {
            table().setRedraw(true);
        }
    }

    private void add(int place, EditingSupport editing) {
        GridColumn<R> column = columns.get(place);
        TableViewerColumn added = new TableViewerColumn(viewer, column.right() ? SWT.RIGHT : SWT.LEFT);
        added.getColumn().setText(column.title());
        added.getColumn().setToolTipText(column.help().isEmpty() ? column.title() : column.title() + "\n" + GridLabels.wrapped(column.help()));
        added.getColumn().setWidth(characterWidth * (column.width() + 2));
        added.getColumn().setMoveable(false);
        added.setLabelProvider(new GridLabels<>(column));
        added.setEditingSupport(editing);
        added.getColumn().addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> sort(place)));
    }

    /** Has the columns share all of the table's width, in the proportion of their own. */
    public void fillWidth() {
        table().addListener(SWT.Resize, e -> {
            int all = columns.stream().mapToInt(GridColumn::width).sum();
            for (int i = 0; i < columns.size(); i++) {
                table().getColumn(i).setWidth(table().getClientArea().width * columns.get(i).width() / all);
            }
        });
    }

    /** Shows rows; those that were selected and are still there stay selected. */
    public void rows(List<R> wanted) {
        rows = List.copyOf(wanted);
        update();
    }

    /** Sorts by a column; once more turns the order round. */
    public void sort(int column) {
        falling = column == sorted ? !falling : column > 0;
        sorted = column;
        table().setSortColumn(table().getColumn(column));
        table().setSortDirection(falling ? SWT.DOWN : SWT.UP);
        update();
    }

    private void update() {
        List<R> before = List.copyOf(shown);
        shown.clear();
        shown.addAll(sorted > 0 ? RowOrder.sorted(rows, columns.get(sorted).key(), falling) : falling ? rows.reversed() : rows);
        if (identities(before).equals(identities(shown))) {
            updateChanged(before);
        } else {
            refresh();
        }
        settled = identities(selected());
    }

    /** Most edits change one row or two of many. */
    private void updateChanged(List<R> before) {
        for (int i = 0; i < before.size(); i++) {
            if (!before.get(i).equals(shown.get(i))) {
                viewer.update(shown.get(i), null);
            }
        }
    }

    private void refresh() {
        List<Object> selected = identities(selected());
        table().setRedraw(false);
        try {
            viewer.refresh();
            viewer.setSelection(new StructuredSelection(shown.stream().filter(r -> selected.contains(identity(r))).toList()));
        } finally {
            table().setRedraw(true);
        }
    }

    private List<Object> identities(List<R> of) {
        return of.stream().map(this::identity).toList();
    }

    private Object identity(R row) {
        return ((Identity<?>) viewer.getComparer()).key(row);
    }

    /** Selects one of the rows that are shown, and brings it into sight; none when it is null. */
    public void select(R row) {
        viewer.setSelection(row == null ? StructuredSelection.EMPTY : new StructuredSelection(row), true);
        settled = identities(selected());
    }

    /**
     * Has a listener hear which row somebody selects, the first of several. It hears nothing of what this class selects, nor of what happens to the
     * selection when rows come and go: a view that selects in the text then would disturb who types there. The platform tells of those later, and may
     * tell of a click before the window has the focus: only what is selected then, and whether a button was pressed, tells them apart.
     */
    public void onSelect(Consumer<R> listener) {
        table().addMouseListener(MouseListener.mouseDownAdapter(e -> settled = null));
        table().addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> {
            if (!identities(selected()).equals(settled)) {
                first(viewer.getStructuredSelection()).ifPresent(listener);
            }
        }));
    }

    /** Has a listener hear which row somebody opens, by a double click or Enter. */
    public void onOpen(Consumer<R> listener) {
        viewer.addOpenListener(e -> first((IStructuredSelection) e.getSelection()).ifPresent(listener));
    }

    @SuppressWarnings("unchecked")
    private Optional<R> first(IStructuredSelection selection) {
        return Optional.ofNullable((R) selection.getFirstElement());
    }

    /** Copies the selected rows, all when none is selected, with the heads of the columns. */
    public void copy() {
        List<R> copied = selected().isEmpty() ? shown() : selected();
        StringBuilder text = new StringBuilder(line(columns.stream().map(GridColumn::title).toList()));
        copied.forEach(row -> text.append(line(columns.stream().map(c -> c.text().apply(row)).toList())));
        Clipboard clipboard = new Clipboard(table().getDisplay());
        try {
            clipboard.setContents(new Object[] {text.toString()}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    private static String line(List<String> cells) {
        return cells.stream().map(c -> c.replaceAll("\\s+", " ")).collect(Collectors.joining("\t", "", "\n"));
    }
}
