// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.edits;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;

/** The syntax errors of a file, and which elements cannot be edited for them: the others stand in their text as the model has them. */
final class Damage {

    private final List<INode> errors = new ArrayList<>();

    Damage(XtextResource file) {
        if (file.getParseResult().hasSyntaxErrors()) {
            file.getParseResult().getSyntaxErrors().forEach(errors::add);
        }
    }

    /** Whether the changes of an element would edit damaged text: its own words, an open block around it, or a child that goes or moves. */
    boolean touches(EObject element, Recording recording) {
        return !errors.isEmpty() && (errors.stream().anyMatch(e -> NodeModelUtils.findActualSemanticObjectFor(e) == element)
                || isOpen(element) || movesDamage(element, recording));
    }

    private static boolean isOpen(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            ICompositeNode node = NodeModelUtils.getNode(e);
            if (node != null && brace(node, "{") != brace(node, "}")) {
                return true;
            }
        }
        return false;
    }

    private static boolean brace(ICompositeNode node, String brace) {
        for (INode child : node.getChildren()) {
            if (child instanceof ILeafNode leaf && !leaf.isHidden() && leaf.getText().equals(brace)) {
                return true;
            }
        }
        return false;
    }

    private boolean movesDamage(EObject element, Recording recording) {
        for (EStructuralFeature feature : recording.features(element)) {
            if (feature instanceof EReference reference && reference.isContainment()) {
                List<EObject> before = Links.elements(recording.before(element, feature));
                List<EObject> now = Links.elements(element.eGet(feature));
                List<EObject> kept = before.stream().filter(now::contains).toList();
                boolean inOrder = kept.equals(now.stream().filter(before::contains).toList());
                if (before.stream().filter(e -> !inOrder || !now.contains(e)).anyMatch(this::holdsError)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean holdsError(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        return node != null && errors.stream().anyMatch(e -> e.getEndOffset() >= node.getOffset() && e.getOffset() <= node.getEndOffset());
    }
}
