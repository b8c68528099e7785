// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.vaglio.workbench.wizards.place.Field;

/** A dialog whose controls are known by the names that are read aloud to those who cannot see them. */
public record Dialog(Shell shell) {

    /** The dialog with a title, when it has come. */
    public static Dialog of(String title) {
        return new Dialog(Ui.dialog(title));
    }

    /** Types into the field with a name. */
    public void type(String name, String text) {
        Ui.run(() -> field(Text.class, name).setText(text));
    }

    /** Chooses the first entry that begins so. */
    public void choose(String name, String beginning) {
        Ui.run(() -> {
            Combo combo = field(Combo.class, name);
            combo.select(IntStream.range(0, combo.getItemCount()).filter(i -> combo.getItem(i).startsWith(beginning)).findFirst().orElseThrow());
        });
    }

    /** Sets a number. */
    public void spin(String name, int number) {
        Ui.run(() -> field(Spinner.class, name).setSelection(number));
    }

    private <T extends Control> T field(Class<T> type, String name) {
        T found = Ui.find(shell, type, c -> c.isVisible() && name.equals(Field.nameOf(c)));
        if (found == null) {
            throw new AssertionError("no field " + name);
        }
        return found;
    }

    /** Presses the button with a label, when it can be pressed. */
    public void press(String label) {
        Ui.until("the button " + label, () -> canPress(label));
        Ui.start(() -> button(label).notifyListeners(SWT.Selection, new Event()));
    }

    /** Whether the button with a label can be pressed. */
    public boolean canPress(String label) {
        return Ui.get(() -> {
            Button button = button(label);
            return button != null && button.isEnabled();
        });
    }

    private Button button(String label) {
        return shell.isDisposed() ? null : Ui.find(shell, Button.class, b -> b.isVisible() && b.getText().replace("&", "").equals(label));
    }

    /** Whether a sentence can be read somewhere in it. */
    public boolean says(String sentence) {
        return Ui.get(() -> !shell.isDisposed() && Ui.find(shell, Control.class, c -> c.isVisible() && read(c).contains(sentence)) != null);
    }

    private static String read(Control control) {
        return switch (control) {
            case Text text -> text.getText();
            case Label label -> label.getText();
            case StyledText text -> text.getText();
            default -> "";
        };
    }

    /** What the first visible text of a kind says. */
    public String text(Class<? extends Composite> type) {
        return Ui.get(() -> read(Ui.find(shell, type, c -> c.isVisible())));
    }

    /** The rows of all tables. */
    public List<List<String>> tables() {
        return Ui.get(() -> {
            List<List<String>> all = new ArrayList<>();
            Ui.find(shell, Table.class, t -> !all.add(rows(t)));
            return all;
        });
    }

    /** The rows of a table, cells separated by bars. In the thread of the widgets. */
    public static List<String> rows(Table table) {
        return Arrays.stream(table.getItems()).map(i -> row(table, i)).toList();
    }

    private static String row(Table table, TableItem item) {
        return IntStream.range(0, table.getColumnCount()).mapToObj(item::getText).collect(Collectors.joining(" | "));
    }
}
