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
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.vaglio.language.ide.views.TreeItem;
import org.vaglio.workbench.views.ElementIcons;

/** How elements are shown in the tree: icon, label, and how much was found, as text too, which is seen in a narrow tree as well. */
final class TreeLabels extends StyledCellLabelProvider {

    private static final String GAP = "  ";
    /** Where the label of a root begins, and how much further that of a child. */
    private static final int FIRST = 44;
    private static final int STEP = 18;

    private final Tree tree;
    private final ElementIcons icons;
    private final ResourceManager images;

    TreeLabels(Tree tree) {
        this.tree = tree;
        icons = new ElementIcons(tree);
        images = new LocalResourceManager(JFaceResources.getResources(), tree);
    }

    @Override
    public void update(ViewerCell cell) {
        StyledString text = cell.getElement() instanceof TreeNode node ? text(node) : new StyledString(cell.getElement().toString());
        cell.setText(text.getString());
        cell.setStyleRanges(text.getStyleRanges());
        cell.setImage(cell.getElement() instanceof TreeNode node ? image(node.item()) : null);
        super.update(cell);
    }

    private StyledString text(TreeNode node) {
        TreeItem item = node.item();
        if (item.errors() + item.warnings() == 0) {
            return new StyledString(item.label());
        }
        GC gc = new GC(tree);
        try {
            int room = room(node);
            String words = GAP + found(item);
            String behind = gc.textExtent(item.label() + words).x <= room ? words : GAP + signs(item);
            return new StyledString(FittingLabel.of(item.label(), behind, room, text -> gc.textExtent(text).x)).append(behind, StyledString.COUNTER_STYLER);
        } finally {
            gc.dispose();
        }
    }

    /** How much was found, where there is no room for words. */
    private static String signs(TreeItem item) {
        return ((item.errors() == 0 ? "" : "✗" + item.errors()) + (item.warnings() == 0 ? "" : " ⚠" + item.warnings())).strip();
    }

    /** The items do not know their places before they are shown. */
    private int room(TreeNode node) {
        int width = tree.getColumn(0).getWidth();
        int room = width == 0 ? Integer.MAX_VALUE : width - FIRST; // none has been given yet
        for (TreeNode above = node.parent(); above != null; above = above.parent()) {
            room -= STEP;
        }
        return room;
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
        return element instanceof TreeNode node ? (node.item().kindLabel() + " " + node.item().label() + GAP + found(node.item())).strip() : null;
    }
}
