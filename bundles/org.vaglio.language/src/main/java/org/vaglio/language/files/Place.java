// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.files;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.LineAndColumn;

/**
 * Where something stands in a map's text.
 *
 * @param line      first line, from 1
 * @param column    first column, from 1
 * @param endLine   last line
 * @param endColumn column after the last character
 */
public record Place(int line, int column, int endLine, int endColumn) {

    /** The place of a feature of an element, or of the element's first line where the feature is not written. */
    public static Place of(EObject element, EStructuralFeature feature, int index) {
        INode node = null;
        if (feature != null) {
            List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
            if (index >= 0 && index < nodes.size()) {
                node = nodes.get(index);
            } else if (!nodes.isEmpty()) {
                return between(nodes.get(0), nodes.get(nodes.size() - 1));
            }
        }
        if (node == null) {
            node = NodeModelUtils.findActualNodeFor(element);
        }
        return node == null ? new Place(1, 1, 1, 1) : between(node, node);
    }

    private static Place between(INode first, INode last) {
        LineAndColumn start = NodeModelUtils.getLineAndColumn(first, first.getOffset());
        LineAndColumn end = NodeModelUtils.getLineAndColumn(last, last.getEndOffset());
        return new Place(start.getLine(), start.getColumn(), end.getLine(), end.getColumn());
    }
}
