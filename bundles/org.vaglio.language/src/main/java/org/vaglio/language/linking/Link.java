// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.linking;

import java.util.List;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/**
 * A name in a text that refers to an element.
 *
 * @param owner     the element that refers
 * @param reference its reference
 * @param index     position in a reference to many; -1 for one
 * @param node      the name in the text
 * @param lastName  the last part of the name, which is the name of the element itself
 * @param segments  how many parts the name has
 */
record Link(EObject owner, EReference reference, int index, INode node, String lastName, int segments) {

    /** References that decide what names inside other elements mean, in the order in which they are resolved. */
    private static final List<List<EReference>> ORDER = List.of(
            List.of(Literals.METHOD__PARENT, Literals.PLAN_PART__PLAN),
            List.of(Literals.PLAN__METHOD, Literals.SCORING_SHEET__METHOD),
            List.of(Literals.INDEX_SCORE__INDEX));

    int rank() {
        for (int i = 0; i < ORDER.size(); i++) {
            if (ORDER.get(i).contains(reference)) {
                return i;
            }
        }
        return ORDER.size();
    }

    static Link of(EObject owner, EReference reference, int index, INode node) {
        String[] parts = NodeModelUtils.getTokenText(node).split("\\.");
        String last = parts.length == 0 ? "" : parts[parts.length - 1].strip();
        return new Link(owner, reference, index, node, last.startsWith("^") ? last.substring(1) : last, parts.length);
    }

    /** What it refers to now; unresolved where the name means nothing. */
    EObject target() {
        return index < 0 ? (EObject) owner.eGet(reference, false) : list().basicGet(index);
    }

    void set(EObject target) {
        if (index < 0) {
            owner.eSet(reference, target);
        } else {
            list().setUnique(index, target);
        }
    }

    /** Takes its place in the model, referring to nothing. */
    void place(EObject nothing) {
        if (index < 0) {
            owner.eSet(reference, nothing);
        } else {
            list().addUnique(nothing);
        }
    }

    EObject nothing() {
        EObject nothing = EcoreUtil.create(Instances.of(reference.getEReferenceType()));
        ((InternalEObject) nothing).eSetProxyURI(owner.eResource().getURI().appendFragment(MapResource.NOTHING));
        return nothing;
    }

    @SuppressWarnings("unchecked")
    private InternalEList<EObject> list() {
        return (InternalEList<EObject>) (EList<?>) owner.eGet(reference);
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
