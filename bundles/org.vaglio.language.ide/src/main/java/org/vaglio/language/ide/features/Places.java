// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.features;

import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vaglio.assessment.Finding;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.model.riskmap.NamedElement;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** Where things stand in a text. */
public class Places {

    /** Positions from the beginning of a text to its end. */
    public static final Comparator<Position> ORDER = Comparator.comparingInt(Position::getLine)
            .thenComparingInt(Position::getCharacter);

    /** What a finding is about: its feature where that is written, else the first line of its element. */
    public Range of(MapFile file, Finding finding) {
        if (finding.feature() != null) {
            List<INode> nodes = NodeModelUtils.findNodesForFeature(finding.element(), finding.feature());
            if (finding.index() >= 0 && finding.index() < nodes.size()) {
                return file.range(nodes.get(finding.index()));
            }
            if (!nodes.isEmpty()) {
                return file.lines().range(nodes.get(0).getOffset(), nodes.get(nodes.size() - 1).getEndOffset());
            }
        }
        Range head = head(file, finding.element());
        return head == null ? file.lines().range(0, 0) : head;
    }

    /** The text of an element up to the block that it opens; null for one without a text. */
    public Range head(MapFile file, EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        if (node == null) {
            return null;
        }
        int end = node.getOffset();
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                if (leaf.getText().equals("{")) {
                    break;
                }
                end = leaf.getEndOffset();
            }
        }
        return file.lines().range(node.getOffset(), end);
    }

    /** The name of an element where it is defined; null for one without a name. */
    public Range name(MapFile file, EObject element) {
        return element instanceof NamedElement
                ? NodeModelUtils.findNodesForFeature(element, Literals.NAMED_ELEMENT__NAME).stream().findFirst().map(file::range)
                        .orElse(null) : null;
    }
}
