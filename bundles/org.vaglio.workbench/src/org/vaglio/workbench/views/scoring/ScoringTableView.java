// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.CellEditorActionHandler;
import org.eclipse.ui.part.ViewPart;
import org.vaglio.language.ide.views.ElementRef;
import org.vaglio.language.ide.views.PastedScores;
import org.vaglio.language.ide.views.ScoreChanges.Entry;
import org.vaglio.language.ide.views.ScoringTable;
import org.vaglio.language.ide.views.ScoringTable.Kind;
import org.vaglio.language.ide.views.ScoringTable.Row;
import org.vaglio.workbench.views.Focus;
import org.vaglio.workbench.views.LiveContent;
import org.vaglio.workbench.views.Modifications;
import org.vaglio.workbench.views.UndoInText;
import org.vaglio.workbench.views.grid.Grid;
import org.vaglio.workbench.views.grid.GridActions;
import org.vaglio.workbench.views.grid.HintOr;

/** The sheets of a plan by the criteria of their method: scores can be edited and pasted, what follows from them stands beside. */
public class ScoringTableView extends ViewPart implements Focus.Listener {

    /** Of the view. */
    public static final String ID = "org.vaglio.workbench.views.scoring";

    private HintOr hint;
    private Composite bar;
    private Combo methods;
    private Grid<Row> grid;
    private CellCursor cursor;
    private CellEditorActionHandler cells;
    private final List<CellEditor> editors = new ArrayList<>();
    private List<ScoringTable> tables = List.of();
    private ScoringTable shown;
    private List<ScoringTable> waiting;

    @Override
    public void createPartControl(Composite parent) {
        hint = new HintOr(parent, Messages.hint);
        Composite page = hint.page();
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        page.setLayout(layout);
        createMethods(page);
        grid = new Grid<>(page, Messages.table, row -> row.sheet().uri() + row.sheet().address());
        grid.table().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        cursor = new CellCursor(grid.viewer(), this::edited);
        createActions();
        grid.onSelect(row -> focus().choose(row.sheet(), this));
        focus().follow(this);
        new LiveContent<>(this, grid.table(), look -> look.plan(look.views().tables()::of).orElse(List.of()), this::show);
    }

    private void createMethods(Composite page) {
        bar = new Composite(page, SWT.NONE);
        bar.setLayout(new GridLayout(2, false));
        bar.setLayoutData(new GridData(SWT.FILL, SWT.BEGINNING, true, false));
        new Label(bar, SWT.NONE).setText(Messages.method);
        methods = new Combo(bar, SWT.READ_ONLY);
        methods.addSelectionListener(SelectionListener.widgetSelectedAdapter(e -> show(tables.get(methods.getSelectionIndex()))));
    }

    private void createActions() {
        IAction copy = GridActions.copy(grid::copy);
        IAction paste = GridActions.paste(this::paste);
        IAction open = GridActions.open(() -> grid.selected().stream().findFirst().ifPresent(row -> focus().open(row.sheet(), this)));
        GridActions.install(this, copy, paste);
        UndoInText.install(this);
        letCellsHaveTheirKeys(copy, paste);
        GridActions.menu(grid.table(), copy, paste, open);
    }

    /** While a cell is edited, copy, paste and undo are about its text. */
    private void letCellsHaveTheirKeys(IAction copy, IAction paste) {
        IActionBars bars = getViewSite().getActionBars();
        IAction undo = bars.getGlobalActionHandler(ActionFactory.UNDO.getId());
        IAction redo = bars.getGlobalActionHandler(ActionFactory.REDO.getId());
        cells = new CellEditorActionHandler(bars);
        cells.setCopyAction(copy);
        cells.setPasteAction(paste);
        cells.setUndoAction(undo);
        cells.setRedoAction(redo);
        bars.updateActionBars();
    }

    private Focus focus() {
        return Focus.of(getSite().getPage());
    }

    // ---------------------------------------------------------------- what is shown

    private void show(List<ScoringTable> found) {
        if (cursor.isEditing()) {
            waiting = found; // showing it would take away what somebody types
            return;
        }
        waiting = null;
        tables = found;
        hint.show(!tables.isEmpty());
        List<String> titles = tables.stream().map(ScoringTable::method).toList();
        if (!titles.equals(List.of(methods.getItems()))) {
            methods.setItems(titles.toArray(String[]::new));
            ((GridData) bar.getLayoutData()).exclude = titles.size() < 2;
            bar.setVisible(titles.size() > 1);
            bar.getParent().layout();
        }
        if (!tables.isEmpty()) {
            int again = shown == null ? 0 : Math.max(0, titles.indexOf(shown.method()));
            methods.select(again);
            show(tables.get(again));
        }
    }

    private void show(ScoringTable table) {
        boolean sameColumns = shown != null && shown.columns().equals(table.columns());
        shown = table;
        if (!sameColumns) {
            editors.forEach(cells::removeCellEditor);
            editors.forEach(CellEditor::dispose);
            editors.clear();
            grid.columns(ScoringColumns.of(table), this::editing);
        }
        grid.rows(table.rows());
    }

    private EditingSupport editing(int column) {
        int place = column - 1;
        if (place < 0 || shown.columns().get(place).kind() != Kind.CRITERION) {
            return null;
        }
        ScoreEditing editing = new ScoreEditing(grid.viewer(), shown.columns().get(place), place, (row, text) -> enter(row, place, text));
        cells.addCellEditor(editing.editor());
        editors.add(editing.editor());
        return editing;
    }

    /** What came while somebody edited is shown, unless the next cell is being edited already. */
    private void edited() {
        grid.table().getDisplay().asyncExec(() -> {
            if (waiting != null && !grid.table().isDisposed()) {
                show(waiting);
            }
        });
    }

    // ---------------------------------------------------------------- what is changed

    private void enter(Row row, int place, String text) {
        var column = shown.columns().get(place);
        Modifications.make(this, Messages.enter, row.sheet().uri(), views -> views.scores().enter(List.of(
                new Entry(row.sheet(), column.index(), column.criterion(), text))));
    }

    private void paste() {
        String block = clipboard();
        Optional<Integer> column = cursor.column();
        int row = cursor.row().map(r -> grid.shown().indexOf(r)).orElse(-1);
        if (block == null || block.isEmpty()) {
            Modifications.refuse(this, Messages.nothingToPaste);
        } else if (column.isEmpty() || row < 0) {
            Modifications.refuse(this, Messages.cellFirst);
        } else {
            paste(PastedScores.of(shown, grid.shown(), row, column.get() - 1, block));
        }
    }

    private String clipboard() {
        Clipboard clipboard = new Clipboard(grid.table().getDisplay());
        try {
            return (String) clipboard.getContents(TextTransfer.getInstance());
        } finally {
            clipboard.dispose();
        }
    }

    private void paste(PastedScores pasted) {
        if (pasted.outside() > 0) {
            Modifications.refuse(this, NLS.bind(Messages.doesNotFit, pasted.outside()));
        } else if (pasted.entries().isEmpty()) {
            pasted(pasted);
        } else {
            Modifications.make(this, Messages.paste, pasted.entries().get(0).sheet().uri(), views -> views.scores().enter(pasted.entries()),
                    () -> pasted(pasted), reason -> {
                    });
        }
    }

    private void pasted(PastedScores pasted) {
        int entered = pasted.entries().size();
        getViewSite().getActionBars().getStatusLineManager().setMessage(pasted.ignored() == 0 ? NLS.bind(Messages.entered, entered)
                : NLS.bind(Messages.ignored, entered, pasted.ignored()));
    }

    // ---------------------------------------------------------------- what is selected

    @Override
    public void elementChosen(ElementRef element, Object chooser) {
        if (chooser != this && !cursor.isEditing()) {
            Predicate<Row> about = row -> row.sheet().holds(element);
            Predicate<Row> below = row -> element.holds(row.sheet());
            List<Row> rows = grid.shown();
            rows.stream().filter(about).findFirst().or(() -> rows.stream().filter(below).findFirst()).ifPresent(grid::select);
        }
    }

    @Override
    public void setFocus() {
        grid.table().setFocus();
    }

    @Override
    public void dispose() {
        focus().leave(this);
        cells.dispose();
        super.dispose();
    }
}
