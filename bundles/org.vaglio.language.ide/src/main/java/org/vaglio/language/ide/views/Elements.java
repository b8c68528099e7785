// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vaglio.language.ide.features.Symbols;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.ide.workspace.MapGroup;
import org.vaglio.model.Addresses;
import org.vaglio.model.riskmap.PlanPart;

import com.google.inject.Inject;

/** Finds elements by places and places by elements. */
public class Elements {

    @Inject
    private Symbols symbols;

    /** The innermost element that trees show around a place of a map; empty outside of all. */
    public Optional<ElementRef> at(MapFile file, int offset) {
        return around(file, offset).map(new ElementRefs(file.group())::of);
    }

    private Optional<EObject> around(MapFile file, int offset) {
        ILeafNode leaf = file.map() == null ? null : NodeModelUtils.findLeafNodeAtOffset(file.resource().getParseResult().getRootNode(), offset);
        return leaf == null ? Optional.empty() : shown(NodeModelUtils.findActualSemanticObjectFor(leaf));
    }

    private Optional<EObject> shown(EObject element) {
        EObject shown = element;
        while (shown != null && !symbols.isShown(shown)) {
            shown = shown.eContainer();
        }
        return Optional.ofNullable(shown);
    }

    /** The element of a reference as its text is now; empty when it is gone. */
    public Optional<EObject> find(MapGroup group, ElementRef ref) {
        return group.files().stream().filter(f -> f.uri().equals(ref.uri()) && f.map() != null)
                .flatMap(f -> Addresses.find(f.map(), ref.address()).stream()).findFirst();
    }

    /** The reference to an element of a group; empty for one of the library. */
    public Optional<ElementRef> ref(MapGroup group, EObject element) {
        return Optional.ofNullable(new ElementRefs(group).of(element));
    }

    /** The way to an element through the tree of its plan, from the root; empty when it is gone. */
    public List<ElementRef> path(MapGroup group, ElementRef ref) {
        ElementRefs refs = new ElementRefs(group);
        LinkedList<ElementRef> path = new LinkedList<>();
        for (EObject e = find(group, ref).orElse(null); e != null; e = parent(e)) {
            if (symbols.isShown(e) && refs.of(e) != null) {
                path.addFirst(refs.of(e));
            }
        }
        return new ArrayList<>(path);
    }

    /** What stands in a part of a plan is shown below the plan itself. */
    private static EObject parent(EObject element) {
        EObject parent = element.eContainer();
        return parent instanceof PlanPart part && part.getPlan() != null && !part.getPlan().eIsProxy() ? part.getPlan() : parent;
    }
}
