// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.grid;

import java.util.stream.Collectors;

import org.eclipse.jface.resource.JFaceColors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Display;

/**
 * What the cells of a column show. What does not hold has a sign before it and bold letters, not just another colour.
 *
 * @param <R> what the rows are
 */
final class GridLabels<R> extends ColumnLabelProvider {

    private static final String SIGN = "✗ ";

    private final GridColumn<R> column;

    GridLabels(GridColumn<R> column) {
        this.column = column;
    }

    @SuppressWarnings("unchecked")
    private R row(Object element) {
        return (R) element;
    }

    private boolean isWrong(Object element) {
        return column.wrong().test(row(element));
    }

    @Override
    public String getText(Object element) {
        return (isWrong(element) ? SIGN : "") + column.text().apply(row(element));
    }

    @Override
    public String getToolTipText(Object element) {
        String text = getText(element);
        String whole = text.length() > column.width() ? text : ""; // it may be cut
        String told = whole + (whole.isEmpty() || column.help().isEmpty() ? "" : "\n") + column.help();
        return told.isEmpty() ? null : wrapped(told);
    }

    /** Questions are long: a tool tip would be as wide as the screen. */
    static String wrapped(String text) {
        return text.lines().map(line -> line.replaceAll("(.{1,90})(?:\\s+|$)", "$1\n").strip()).collect(Collectors.joining("\n"));
    }

    @Override
    public Font getFont(Object element) {
        return isWrong(element) ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null;
    }

    @Override
    public Color getForeground(Object element) {
        return isWrong(element) ? JFaceColors.getErrorText(Display.getCurrent()) : null;
    }
}
