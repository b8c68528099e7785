// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.edits;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * References that are written in a text: neither containment nor derived. EMF's own cross references include the derived ones,
 * which compute all elements of a plan.
 */
final class Links {

    private static final Map<EClass, List<EReference>> WRITTEN = new ConcurrentHashMap<>();

    private Links() {
    }

    /** The references of an element that are set. */
    static List<EReference> of(EObject element) {
        return WRITTEN.computeIfAbsent(element.eClass(), Links::written).stream().filter(element::eIsSet).toList();
    }

    private static List<EReference> written(EClass type) {
        return type.getEAllReferences().stream().filter(r -> !r.isContainment() && !r.isContainer() && !r.isDerived()).toList();
    }

    /** The targets of a reference that is set. */
    static List<EObject> targets(EObject element, EReference reference) {
        return elements(element.eGet(reference));
    }

    /** The elements that the value of a reference has; none for null. */
    static List<EObject> elements(Object value) {
        return value instanceof Collection<?> list ? list.stream().map(EObject.class::cast).toList()
                : value == null ? List.of() : List.of((EObject) value);
    }

    /** Finds what all references of a file mean. */
    static void resolve(Resource file) {
        file.getAllContents().forEachRemaining(element -> of(element).forEach(reference -> targets(element, reference)));
    }
}
