// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.edits;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vaglio.language.scoping.ReferenceNames;

/** The words of an element as they stand in the text, each with what it says: the value that it had before the change. */
final class TextTokens {

    private final ReferenceNames names;
    private final Recording recording;
    private final EObject object;
    private final List<Token> tokens = new ArrayList<>();
    private final Map<EStructuralFeature, Integer> seen = new HashMap<>();

    private TextTokens(ReferenceNames names, Recording recording, EObject object) {
        this.names = names;
        this.recording = recording;
        this.object = object;
    }

    static List<Token> of(EObject object, Recording recording, ReferenceNames names) {
        TextTokens reader = new TextTokens(names, recording, object);
        reader.read(NodeModelUtils.findActualNodeFor(object));
        return reader.tokens;
    }

    private void read(INode node) {
        if (node instanceof ILeafNode leaf) {
            if (!leaf.isHidden()) {
                word(leaf);
            }
            return;
        }
        EObject element = elementIn(node);
        if (element == null && NodeModelUtils.getTokenText(node).isEmpty()) {
            return; // what an action leaves behind
        }
        if (element == null) {
            word(node);
        } else if (element == object) {
            ((ICompositeNode) node).getChildren().forEach(this::read);
        } else {
            tokens.add(Token.ofChild(grammar(node), element, node.getOffset(), node.getEndOffset()));
        }
    }

    private static EObject elementIn(INode node) {
        if (node.hasDirectSemanticElement()) {
            return node.getSemanticElement();
        }
        if (node instanceof ICompositeNode composite) {
            for (INode child : composite.getChildren()) {
                EObject element = elementIn(child);
                if (element != null) {
                    return element;
                }
            }
        }
        return null;
    }

    private static AbstractElement grammar(INode node) {
        return node.getGrammarElement() instanceof AbstractElement element ? element : null;
    }

    private void word(INode node) {
        AbstractElement element = grammar(node);
        Assignment assignment = GrammarUtil.containingAssignment(element);
        String text = NodeModelUtils.getTokenText(node);
        Object key = assignment == null ? ModelTokens.keywordKey(element, text) : value(node, element, assignment);
        tokens.add(new Token(element, text, key, null, node.getOffset(), node.getEndOffset()));
    }

    /** What an assigned word says; a reference whose name no longer means its target says nothing that is still wanted. */
    private Object value(INode node, AbstractElement element, Assignment assignment) {
        EStructuralFeature feature = object.eClass().getEStructuralFeature(assignment.getFeature());
        Object value = recording.before(object, feature);
        if (value instanceof List<?> values) {
            int index = seen.merge(feature, 1, Integer::sum) - 1;
            value = index < values.size() ? values.get(index) : null;
        }
        boolean stale = value instanceof EObject target && !target.eIsProxy()
                && !names.means(object, (EReference) feature, node, target);
        return value == null || stale ? new Object() : Token.Value.of(feature, value, element);
    }
}
