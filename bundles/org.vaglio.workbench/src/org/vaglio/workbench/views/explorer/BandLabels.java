// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.explorer;

import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.custom.StyleRange;
import org.vaglio.language.ide.views.BandMark;
import org.vaglio.workbench.views.BandColours;

/** The band of an element's highest risk, by name on its colour; as a styled text, since a tree that draws one of its columns forgets the others' letters. */
final class BandLabels extends StyledCellLabelProvider {

    @Override
    public void update(ViewerCell cell) {
        BandMark band = cell.getElement() instanceof TreeNode node ? node.item().band() : null;
        String label = band == null ? "" : band.label();
        cell.setText(label);
        cell.setBackground(band == null ? null : BandColours.of(band));
        cell.setStyleRanges(band == null ? null : new StyleRange[] {new StyleRange(0, label.length(), BandColours.text(), null)});
        super.update(cell);
    }
}
