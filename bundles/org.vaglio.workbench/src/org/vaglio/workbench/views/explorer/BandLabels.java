// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.explorer;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.swt.graphics.Color;
import org.vaglio.language.ide.views.BandMark;
import org.vaglio.workbench.views.BandColours;

/** The band of an element's highest risk, by name on its colour. */
final class BandLabels extends ColumnLabelProvider {

    private static BandMark band(Object element) {
        return element instanceof TreeNode node ? node.item().band() : null;
    }

    @Override
    public String getText(Object element) {
        return band(element) == null ? "" : band(element).label();
    }

    @Override
    public Color getBackground(Object element) {
        return band(element) == null ? null : BandColours.of(band(element));
    }

    @Override
    public Color getForeground(Object element) {
        return band(element) == null ? null : BandColours.text();
    }
}
