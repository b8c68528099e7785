// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.ui;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The small window that an operation of an editor opens. It goes when its window loses the focus: then it is asked for again, as a user would. */
public final class Popup {

    /** So many looks, of some hundredths of a second each, are waited before asking again. */
    private static final int AGAIN = 100;

    private Popup() {
    }

    /**
     * Asks for a small window until it shows what is wanted.
     *
     * @param operation of the editor's viewer
     * @param type      what is looked for in the window
     * @param look      what that shows; asked only while the window is open
     * @return what it showed
     */
    public static <T extends Control, R> R of(MapEditor editor, int operation, Class<T> type, Function<T, R> look, Predicate<R> enough) {
        AtomicInteger looks = new AtomicInteger();
        return Ui.until("a small window", () -> {
            T found = find(type);
            if (found == null && looks.getAndIncrement() % AGAIN == 0) {
                editor.widget().setFocus();
                ((ITextOperationTarget) editor.viewer()).doOperation(operation);
            }
            return found == null ? null : look.apply(found);
        }, seen -> seen != null && enough.test(seen));
    }

    /** Asks for proposals, and takes the first one that begins so; gives all that was proposed. */
    public static List<String> choose(MapEditor editor, int operation, String beginning) {
        return of(editor, operation, Table.class, table -> {
            List<String> all = Arrays.stream(table.getItems()).map(TableItem::getText).toList();
            int wanted = IntStream.range(0, all.size()).filter(i -> all.get(i).startsWith(beginning)).findFirst().orElse(-1);
            if (wanted < 0) {
                return List.<String>of();
            }
            table.setSelection(wanted);
            Event enter = new Event();
            enter.item = table.getItem(wanted);
            table.notifyListeners(SWT.DefaultSelection, enter);
            return all;
        }, all -> !all.isEmpty());
    }

    /** Whether proposals are shown. In the thread of the widgets. */
    public static boolean isOpen() {
        return find(Table.class) != null;
    }

    /** Closes it. */
    public static <T extends Control> void close(Class<T> type) {
        Ui.run(() -> {
            T found = find(type);
            if (found != null) {
                found.getShell().close();
            }
        });
    }

    private static <T extends Control> T find(Class<T> type) {
        for (Shell shell : Ui.display().getShells()) {
            T found = shell.isVisible() && shell.getText().isEmpty() ? Ui.find(shell, type, t -> t.isVisible()) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
