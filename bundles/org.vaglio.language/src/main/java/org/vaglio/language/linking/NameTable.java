// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** The elements of a file by their full names. */
public final class NameTable {

    private final IQualifiedNameProvider provider;
    private final Map<QualifiedName, List<EObject>> elements = new HashMap<>();
    private final Map<EObject, QualifiedName> names = new IdentityHashMap<>();

    /** The names of all elements of a file, also of those that are not in its text yet. */
    public NameTable(IQualifiedNameProvider provider, Resource resource) {
        this.provider = provider;
        resource.getContents().forEach(this::append);
    }

    private void append(EObject root) {
        append(root, provider.getFullyQualifiedName(root));
        root.eAllContents().forEachRemaining(e -> append(e, provider.getFullyQualifiedName(e)));
    }

    private void append(EObject element, QualifiedName name) {
        if (name != null) {
            names.put(element, name);
            elements.merge(name, List.of(element), NameTable::joined);
        }
    }

    private static List<EObject> joined(List<EObject> some, List<EObject> more) {
        List<EObject> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }

    /** Takes in an element that stands somewhere in the text, and those below it. */
    void add(EObject root) {
        append(root);
        sort(root);
        root.eAllContents().forEachRemaining(this::sort);
    }

    private void sort(EObject element) {
        elements.computeIfPresent(names.getOrDefault(element, QualifiedName.EMPTY), (name, all) -> all.size() == 1 ? all
                : all.stream().sorted(Comparator.comparingInt(NameTable::offset)).toList());
    }

    /** Names that are used twice mean the first element in the text. */
    private static int offset(EObject element) {
        ICompositeNode node = NodeModelUtils.getNode(element);
        return node == null ? Integer.MAX_VALUE : node.getOffset();
    }

    /** Leaves out an element and those below it, which need not be in the file any more. */
    void remove(EObject root) {
        removeOne(root);
        root.eAllContents().forEachRemaining(this::removeOne);
    }

    private void removeOne(EObject element) {
        QualifiedName name = names.remove(element);
        if (name != null) {
            elements.computeIfPresent(name, (n, all) -> {
                List<EObject> rest = all.stream().filter(e -> e != element).toList();
                return rest.isEmpty() ? null : rest;
            });
        }
    }

    /** The element of a name and kind; null when there is none. */
    public EObject find(QualifiedName name, EClass kind) {
        for (EObject element : elements.getOrDefault(name, List.of())) {
            if (kind.isInstance(element)) {
                return element;
            }
        }
        return null;
    }

    /** The full name of an element of the file; null for one without a name. */
    public QualifiedName nameOf(EObject element) {
        return names.get(element);
    }

    /** Goes through the names, each with its elements in the order of the text. */
    public void forEach(BiConsumer<QualifiedName, List<EObject>> action) {
        elements.forEach(action);
    }

    /** All elements with a name, in no particular order. */
    public Collection<EObject> elements() {
        return names.keySet();
    }
}
