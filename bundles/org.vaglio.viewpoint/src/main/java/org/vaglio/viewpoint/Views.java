// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * What views show. Tools and expressions hand views over as elements of a diagram's own model, whose classes are not known here: a
 * view has what it shows in {@code target}, the view around it as its container, and an edge its ends in {@code sourceNode} and
 * {@code targetNode}.
 */
public final class Views {

    private Views() {
    }

    /** The element of a kind that a view, or the nearest view around it, shows; null when there is none, and for null. */
    public static <T> T around(EObject view, Class<T> kind) {
        for (EObject v = view; v != null; v = v.eContainer()) {
            Optional<T> shown = shown(v, kind);
            if (shown.isPresent()) {
                return shown.get();
            }
        }
        return null;
    }

    /** The element of a kind at the end of an edge; empty when something else is there. */
    public static <T> Optional<T> atEnd(EObject edge, Class<T> kind) {
        return value(edge, "targetNode").filter(EObject.class::isInstance).flatMap(v -> shown((EObject) v, kind));
    }

    private static <T> Optional<T> shown(EObject view, Class<T> kind) {
        return value(view, "target").filter(kind::isInstance).map(kind::cast);
    }

    private static Optional<Object> value(EObject view, String name) {
        EStructuralFeature feature = view.eClass().getEStructuralFeature(name);
        return feature == null ? Optional.empty() : Optional.ofNullable(view.eGet(feature));
    }
}
