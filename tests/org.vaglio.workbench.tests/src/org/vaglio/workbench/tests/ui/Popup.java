// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.ui;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

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
