// SPDX-License-Identifier: EPL-2.0
package org.vaglio.diagram.server;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.vaglio.model.FreshNames;
import org.vaglio.model.riskmap.Flow;
import org.vaglio.model.riskmap.NamedElement;

/** Copies elements into another: with all that they hold, with the flows between them, and with names of their own. */
final class Copies {

    private Copies() {
    }

    /**
     * Copies elements.
     *
     * @return false when they cannot stand there, and then nothing has changed
     */
    static boolean put(List<EObject> originals, EObject container) {
        List<EObject> outer = originals.stream().filter(e -> originals.stream().noneMatch(o -> o != e && EcoreUtil.isAncestor(o, e))).toList();
        if (outer.isEmpty() || outer.stream().anyMatch(e -> place(e, container) == null)) {
            return false;
        }
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        outer.forEach(copier::copy);
        List<EObject> between = between(outer).stream().filter(f -> place(f, container) != null).toList();
        between.forEach(copier::copy);
        copier.copyReferences();
        Stream.concat(outer.stream(), between.stream()).forEach(e -> put(copier.get(e), place(e, container), container));
        return true;
    }

    /** What leads from one of the elements to another, or to what they hold, and stands beside them. */
    private static List<EObject> between(List<EObject> outer) {
        List<EObject> flows = new ArrayList<>();
        EcoreUtil.getRootContainer(outer.get(0)).eAllContents().forEachRemaining(e -> {
            if (e instanceof Flow flow && holds(outer, flow.getFrom()) && holds(outer, flow.getTo()) && !holds(outer, flow)) {
                flows.add(flow);
            }
        });
        return flows;
    }

    private static boolean holds(List<EObject> outer, EObject element) {
        return element != null && outer.stream().anyMatch(o -> EcoreUtil.isAncestor(o, element));
    }

    private static void put(EObject copy, EReference place, EObject container) {
        name(copy, container);
        copy.eAllContents().forEachRemaining(e -> name(e, container));
        @SuppressWarnings("unchecked")
        Collection<EObject> all = (Collection<EObject>) container.eGet(place);
        all.add(copy);
    }

    /** References by name go on meaning the original. */
    private static void name(EObject copy, EObject container) {
        if (copy instanceof NamedElement named && named.getName() != null) {
            EObject root = EcoreUtil.getRootContainer(copy);
            String word = named.getName().replaceFirst("\\d+$", "");
            named.setName(null);
            String name = FreshNames.near(container, word);
            while (isTaken(name, root)) {
                name = FreshNames.near(container, name + "_");
            }
            named.setName(name);
        }
    }

    private static boolean isTaken(String name, EObject root) {
        Iterable<EObject> contents = root::eAllContents;
        for (EObject element : contents) {
            if (element instanceof NamedElement named && name.equals(named.getName())) {
                return true;
            }
        }
        return root instanceof NamedElement named && name.equals(named.getName());
    }

    /** The list of an element that may hold another: the one that holds it where it stands, if there is such a one; null for none. */
    private static EReference place(EObject element, EObject container) {
        List<EReference> all = container.eClass().getEAllContainments().stream()
                .filter(r -> r.isMany() && r.isChangeable() && !r.isDerived() && r.getEReferenceType().isInstance(element)).toList();
        return all.contains(element.eContainmentFeature()) ? element.eContainmentFeature() : all.isEmpty() ? null : all.get(0);
    }
}
