// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.ide.workspace.MapGroup;
import org.vaglio.model.Addresses;

/** Makes references to the elements of a group, for one look at it. */
final class ElementRefs {

    private final MapGroup group;
    private final Map<EObject, String> addresses = new IdentityHashMap<>();

    ElementRefs(MapGroup group) {
        this.group = group;
    }

    /** The reference; null for an element of the library. */
    ElementRef of(EObject element) {
        MapFile file = group.fileOf(element);
        INode node = NodeModelUtils.findActualNodeFor(element);
        return file == null || node == null ? null : new ElementRef(file.uri(), address(element), node.getOffset(), node.getLength());
    }

    private String address(EObject element) {
        EObject parent = element.eContainer();
        if (parent == null) {
            return "";
        }
        if (!addresses.containsKey(element)) {
            addresses.putAll(new HashMap<>(Addresses.ofChildren(parent, address(parent))));
        }
        return addresses.get(element);
    }
}
