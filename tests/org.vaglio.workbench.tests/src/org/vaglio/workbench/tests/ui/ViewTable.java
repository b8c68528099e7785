// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** A table in a view, as somebody reads and uses it. */
public final class ViewTable implements AutoCloseable {

    private final MapView view;
    private final Table table;

    private ViewTable(MapView view, Table table) {
        this.view = view;
        this.table = table;
    }

    /** Opens a view, and takes the first table in it. */
    public static ViewTable open(String id) {
        MapView view = MapView.show(id);
        return new ViewTable(view, find(view, Table.class, t -> true));
    }

    /** The first widget of a kind in a view that is as wanted. */
    public static <T extends Control> T find(MapView view, Class<T> type, Predicate<T> wanted) {
        return Ui.until("a " + type.getSimpleName(), () -> Ui.find(view.content(), type, wanted), found -> found != null);
    }

    public MapView view() {
        return view;
    }

    public Table table() {
        return table;
    }

    /** The heads of the columns. */
    public List<String> heads() {
        return Ui.get(() -> Arrays.stream(table.getColumns()).map(TableColumn::getText).toList());
    }

    /** The rows, cells with a bar between them. */
    public List<String> rows() {
        return Ui.get(() -> Arrays.stream(table.getItems()).map(this::row).toList());
    }

    private String row(TableItem item) {
        return IntStream.range(0, table.getColumnCount()).mapToObj(item::getText).collect(Collectors.joining(" | "));
    }

    /** Waits until the rows are so. */
    public void shows(List<String> rows) {
        Ui.until("the rows", this::rows, rows::equals);
    }

    /** Clicks on the head of a column. */
    public void clickHead(String title) {
        Ui.run(() -> Arrays.stream(table.getColumns()).filter(c -> c.getText().equals(title)).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event()));
    }

    /** Clicks on a row. */
    public void clickRow(int row) {
        Ui.run(() -> {
            table.setFocus();
            press(table.getItem(row).getBounds());
            table.setSelection(row);
            Event event = new Event();
            event.item = table.getItem(row);
            table.notifyListeners(SWT.Selection, event);
        });
    }

    /** Clicks on a cell. */
    public void clickCell(int row, int column) {
        clickRow(row);
        Ui.run(() -> press(table.getItem(row).getBounds(column)));
    }

    private void press(Rectangle place) {
        Event event = new Event();
        event.button = 1;
        event.x = place.x + place.width / 2;
        event.y = place.y + place.height / 2;
        table.notifyListeners(SWT.MouseDown, event);
    }

    /** Presses a key on the table. */
    public void key(char character) {
        Ui.run(() -> {
            Event event = new Event();
            event.character = character;
            event.keyCode = character;
            table.notifyListeners(SWT.KeyDown, event);
        });
    }

    /** The labels of the selected rows. */
    public List<String> selected() {
        return Ui.get(() -> Arrays.stream(table.getSelection()).map(item -> item.getText(0)).toList());
    }

    @Override
    public void close() {
        view.close();
    }
}
