// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.features;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.model.riskmap.NamedElement;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/**
 * What stands at a place of a text.
 *
 * @param file    the text
 * @param leaf    the word
 * @param element the element that it belongs to
 */
record Spot(MapFile file, ILeafNode leaf, EObject element) {

    /** The word at an offset, or the one that ends there; empty where there is none. */
    static Optional<Spot> at(MapFile file, int offset) {
        ICompositeNode root = file.resource().getParseResult().getRootNode();
        ILeafNode leaf = NodeModelUtils.findLeafNodeAtOffset(root, offset);
        boolean blank = leaf == null || leaf.isHidden() || !isWord(leaf);
        if (blank && offset > 0) {
            ILeafNode before = NodeModelUtils.findLeafNodeAtOffset(root, offset - 1);
            if (before != null && !before.isHidden() && (leaf == null || leaf.isHidden() || isWord(before))) {
                leaf = before;
            }
        }
        if (leaf == null || leaf.isHidden()) {
            return Optional.empty();
        }
        EObject element = NodeModelUtils.findActualSemanticObjectFor(leaf);
        return element == null ? Optional.empty() : Optional.of(new Spot(file, leaf, element));
    }

    private static boolean isWord(ILeafNode leaf) {
        return !leaf.getText().isEmpty() && (Character.isLetterOrDigit(leaf.getText().charAt(0)) || leaf.getText().charAt(0) == '^');
    }

    /** The element that the word refers to or, where it defines a name, its own element; null for none. */
    EObject meant() {
        INode name = crossReference();
        if (name != null) {
            return target(name);
        }
        return feature() == Literals.NAMED_ELEMENT__NAME && element instanceof NamedElement ? element : null;
    }

    /** The name with a reference that the word is part of; null for another word. */
    INode crossReference() {
        for (INode node = leaf; node != null && node.getSemanticElement() == leaf.getSemanticElement(); node = node.getParent()) {
            if (node.getGrammarElement() instanceof CrossReference) {
                return node;
            }
            if (node.hasDirectSemanticElement()) {
                return null;
            }
        }
        return null;
    }

    private EObject target(INode name) {
        EReference reference = GrammarUtil.getReference((CrossReference) name.getGrammarElement(), element.eClass());
        int index = 0;
        for (INode node = name.getPreviousSibling(); node != null; node = node.getPreviousSibling()) {
            if (node.getGrammarElement() instanceof CrossReference other
                    && GrammarUtil.getReference(other, element.eClass()) == reference) {
                index++;
            }
        }
        Object value = element.eGet(reference);
        EObject target = value instanceof java.util.List<?> list ? index < list.size() ? (EObject) list.get(index) : null
                : (EObject) value;
        if (target == null || target.eIsProxy()) {
            return null;
        }
        return through(name, target);
    }

    /** Of a name with parts, the element that the part at hand means. */
    private EObject through(INode name, EObject target) {
        int after = 0;
        for (ILeafNode part : name.getLeafNodes()) {
            if (!part.isHidden() && part.getText().equals(".") && part.getOffset() >= leaf.getOffset()) {
                after++;
            }
        }
        EObject found = target;
        for (int i = 0; i < after && found != null; i++) {
            found = found.eContainer();
            while (found != null && !(found instanceof NamedElement)) {
                found = found.eContainer();
            }
        }
        return found;
    }

    /** The feature that the word is a value of; null for a word of the language. */
    EStructuralFeature feature() {
        for (INode node = leaf; node != null; node = node.getParent()) {
            if (node.getGrammarElement() instanceof AbstractElement grammar) {
                Assignment assignment = GrammarUtil.containingAssignment(grammar);
                if (assignment != null) {
                    EStructuralFeature feature = element.eClass().getEStructuralFeature(assignment.getFeature());
                    if (feature != null) {
                        return feature;
                    }
                }
            }
            if (node.hasDirectSemanticElement()) {
                return null;
            }
        }
        return null;
    }
}
