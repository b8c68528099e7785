// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.explorer;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.vaglio.language.ide.views.TreeItem;
import org.vaglio.workbench.views.ElementIcons;

/** How elements are shown in the tree: icon, label, and how much was found, as text too. */
final class TreeLabels extends StyledCellLabelProvider {

    private final ElementIcons icons;
    private final ResourceManager images;

    TreeLabels(Control control) {
        icons = new ElementIcons(control);
        images = new LocalResourceManager(JFaceResources.getResources(), control);
    }

    @Override
    public void update(ViewerCell cell) {
        StyledString text = cell.getElement() instanceof TreeNode node ? text(node.item()) : new StyledString(cell.getElement().toString());
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        cell.setImage(cell.getElement() instanceof TreeNode node ? image(node.item()) : null);
        super.update(cell);
    }

    private static StyledString text(TreeItem item) {
        StyledString text = new StyledString(item.label());
        String found = found(item);
        if (!found.isEmpty()) {
            text.append("  " + found, StyledString.COUNTER_STYLER);
        }
        return text;
    }

    private static String found(TreeItem item) {
        String errors = item.errors() == 0 ? "" : item.errors() == 1 ? Messages.oneError : NLS.bind(Messages.errors, item.errors());
        String warnings = item.warnings() == 0 ? "" : item.warnings() == 1 ? Messages.oneWarning : NLS.bind(Messages.warnings, item.warnings());
        return errors.isEmpty() || warnings.isEmpty() ? errors + warnings : errors + ", " + warnings;
    }

    private Image image(TreeItem item) {
        Image icon = icons.of(item.kind());
        String overlay = item.errors() > 0 ? ISharedImages.IMG_DEC_FIELD_ERROR : item.warnings() > 0 ? ISharedImages.IMG_DEC_FIELD_WARNING : null;
        return icon == null || overlay == null ? icon : images.get(new DecorationOverlayIcon(icon,
                PlatformUI.getWorkbench().getSharedImages().getImageDescriptor(overlay), IDecoration.BOTTOM_LEFT));
    }

    @Override
    public String getToolTipText(Object element) {
        return element instanceof TreeNode node ? node.item().kindLabel() + " " + node.item().name() : null;
    }
}
