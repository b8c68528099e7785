// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.tests.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;

/** How far words stand out from their ground, as the guidelines for accessible pages measure it. In the thread of the widgets. */
public final class Contrast {

    private static final double ENOUGH = 4.5;

    private Contrast() {
    }

    /** The contrast of two colours, from 1 to 21. */
    public static double of(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen()) + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int part) {
        double share = part / 255.0;
        return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** Whether a colour is rather dark than light. */
    public static boolean isDark(Color colour) {
        return luminance(colour) < 0.18;
    }

    /** The words of a text that are hard to read. */
    public static List<String> faint(StyledText text) {
        return Arrays.stream(text.getStyleRanges()).filter(s -> s.length > 0)
                .filter(s -> of(s.foreground == null ? text.getForeground() : s.foreground, s.background == null ? text.getBackground() : s.background) < ENOUGH)
                .map(s -> text.getTextRange(s.start, s.length) + " " + s.foreground).toList();
    }

    /** The controls in a window, seen or not, whose words are hard to read or whose ground is not of the theme. */
    public static List<String> wrong(Composite window, boolean dark) {
        List<String> wrong = new ArrayList<>();
        collect(window, dark, wrong);
        return wrong;
    }

    private static void collect(Composite parent, boolean dark, List<String> wrong) {
        for (Control child : parent.getChildren()) {
            String words = words(child);
            if (words != null && child.isEnabled() && (of(child.getForeground(), child.getBackground()) < ENOUGH || isDark(child.getBackground()) != dark)) {
                wrong.add(child.getClass().getSimpleName() + " " + words.lines().findFirst().orElse("") + " " + child.getForeground() + " on " + child.getBackground());
            }
            if (child instanceof Composite inner) {
                collect(inner, dark, wrong);
            }
        }
    }

    /** What a control shows; null when it shows no words. */
    private static String words(Control control) {
        String words = switch (control) {
            case Label label -> label.getText();
            case CLabel label -> label.getText() == null ? "" : label.getText();
            case Button button -> button.getText();
            case Text text -> "field " + text.getText();
            case Combo combo -> "choice " + combo.getText();
            case StyledText text -> text.getText();
            case Tree tree -> "tree";
            case Table table -> "table";
            default -> "";
        };
        return words.isBlank() ? null : words;
    }
}
