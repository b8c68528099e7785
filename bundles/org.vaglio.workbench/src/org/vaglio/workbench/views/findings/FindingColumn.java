// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.findings;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;
import org.vaglio.language.ide.views.FindingRow;
import org.vaglio.workbench.views.findings.Grouping.Group;

/** What a column shows of a finding. */
enum FindingColumn {
    /** What is wrong. */
    MESSAGE(46, 320, FindingRow::message),
    /** Where: process, sheet or table. */
    SUBJECT(20, 130, FindingRow::subject),
    /** What the plan prints. */
    STATED(9, 70, FindingRow::stated),
    /** What should be printed. */
    EXPECTED(9, 75, FindingRow::expected),
    /** The id of the rule. */
    RULE(14, 150, FindingRow::rule),
    /** The line of the text. */
    LINE(6, 45, row -> String.valueOf(row.line()));

    /** The details beside the table tell the rule, and the message the figures: in a small window these go first. */
    private static final List<FindingColumn> BY_IMPORTANCE = List.of(MESSAGE, SUBJECT, LINE, RULE, STATED, EXPECTED);

    private final int weight;
    private final int least;
    private final Function<FindingRow, String> text;

    FindingColumn(int weight, int least, Function<FindingRow, String> text) {
        this.weight = weight;
        this.least = least;
        this.text = text;
    }

    int weight() {
        return weight;
    }

    /** The least width, in pixels. */
    int least() {
        return least;
    }

    /** The columns for which a width suffices, the most important ones first; the message always. */
    static Set<FindingColumn> fitting(int width) {
        Set<FindingColumn> fitting = EnumSet.of(MESSAGE);
        int left = width - MESSAGE.least;
        for (FindingColumn column : BY_IMPORTANCE.subList(1, BY_IMPORTANCE.size())) {
            left -= column.least;
            if (left < 0) {
                break;
            }
            fitting.add(column);
        }
        return fitting;
    }

    String title() {
        return switch (this) {
            case MESSAGE -> Messages.columnMessage;
            case SUBJECT -> Messages.columnSubject;
            case STATED -> Messages.columnStated;
            case EXPECTED -> Messages.columnExpected;
            case RULE -> Messages.columnRule;
            case LINE -> Messages.columnLine;
        };
    }

    String text(FindingRow row) {
        return text.apply(row);
    }

    /** How the column is shown in the table. */
    ColumnLabelProvider labels() {
        return new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return element instanceof FindingRow row ? text(row) : heading((Group) element);
            }

            @Override
            public String getToolTipText(Object element) {
                return element instanceof FindingRow row ? text(row) : null;
            }

            @Override
            public Image getImage(Object element) {
                return FindingColumn.this != MESSAGE ? null : Severities.image(element instanceof FindingRow row ? row.severity() : ((Group) element).worst());
            }

            @Override
            public Color getForeground(Object element) {
                return element instanceof FindingRow row && row.accepted() != null ? Display.getCurrent().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND)
                        : null;
            }
        };
    }

    private String heading(Group group) {
        return this == MESSAGE ? NLS.bind(Messages.group, group.label(), group.rows().size()) : "";
    }
}
