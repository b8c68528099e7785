// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.editor.compare;

import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.DocumentRangeNode;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.graphics.Image;
import org.vaglio.language.ide.views.TextOutline;

/** An element in one version of a map, or that version as a whole. */
final class MapNode extends DocumentRangeNode implements ITypedElement {

    private final String kind;
    private final String label;

    /** A version as a whole. */
    MapNode(IDocument document) {
        super(0, "", document, 0, document.getLength());
        kind = "Plan";
        label = Messages.map;
    }

    private MapNode(MapNode parent, TextOutline.Item item) {
        super(parent, 0, item.key(), parent.getDocument(), item.offset(), item.length());
        kind = item.kind();
        label = item.label();
    }

    /** Adds an element with what stands in it. */
    void add(TextOutline.Item item) {
        MapNode node = new MapNode(this, item);
        addChild(node);
        item.children().forEach(node::add);
    }

    /** Its text in its version. */
    String text() {
        try {
            return getDocument().get(getRange().getOffset(), getRange().getLength());
        } catch (BadLocationException e) {
            return ""; // the text changes at this moment; it is compared again afterwards
        }
    }

    @Override
    public String getName() {
        return label;
    }

    @Override
    public String getType() {
        return "mappa";
    }

    @Override
    public Image getImage() {
        ImageRegistry images = JFaceResources.getImageRegistry();
        String key = "org.vaglio.model." + kind;
        if (images.getDescriptor(key) == null) {
            ResourceLocator.imageDescriptorFromBundle("org.vaglio.model.edit", "icons/full/obj16/" + kind + ".svg").ifPresent(i -> images.put(key, i));
        }
        return images.get(key);
    }
}
