// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.diagram;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jface.bindings.Trigger;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.ui.keys.IBindingService;

/** Keys of the workbench as the page names them. Some browsers give a key to both, and the page has to know which ones it leaves to the workbench. */
final class PageKeys {

    private static final Map<Integer, String> NAMES = Map.of((int) SWT.DEL, "delete", SWT.INSERT, "insert");

    private PageKeys() {
    }

    /** The keys that do some commands now. */
    static String[] of(IBindingService bindings, Collection<String> commands) {
        return commands.stream().flatMap(command -> Arrays.stream(bindings.getActiveBindingsFor(command))).map(PageKeys::name).filter(Objects::nonNull)
                .toArray(String[]::new);
    }

    /** Null for keys that follow each other: the page has none of these. */
    private static String name(TriggerSequence sequence) {
        Trigger[] triggers = sequence.getTriggers();
        return triggers.length == 1 && triggers[0] instanceof KeyStroke stroke ? name(stroke) : null;
    }

    private static String name(KeyStroke stroke) {
        int modifiers = stroke.getModifierKeys();
        return String.join("+", Stream.of((modifiers & SWT.CTRL) != 0 ? "ctrl" : null, (modifiers & SWT.ALT) != 0 ? "alt" : null,
                (modifiers & SWT.SHIFT) != 0 ? "shift" : null, (modifiers & SWT.COMMAND) != 0 ? "meta" : null, natural(stroke.getNaturalKey()))
                .filter(Objects::nonNull).toList());
    }

    private static String natural(int key) {
        if (key >= SWT.F1 && key <= SWT.F12) {
            return "f" + (key - SWT.F1 + 1);
        }
        return NAMES.getOrDefault(key, String.valueOf((char) key)).toLowerCase(Locale.ROOT);
    }
}
