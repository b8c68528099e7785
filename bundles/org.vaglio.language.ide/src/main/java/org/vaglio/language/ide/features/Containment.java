// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.features;

import java.util.Optional;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Which elements can stand in which. */
public final class Containment {

    private Containment() {
    }

    /** The elements of a kind, and perhaps others, that stand in an element; empty when none can. */
    @SuppressWarnings("unchecked")
    public static Optional<EList<EObject>> of(EObject parent, EClass kind) {
        return parent.eClass().getEAllContainments().stream()
                .filter(r -> r.isMany() && !r.isDerived() && r.getEReferenceType().isSuperTypeOf(kind)).findFirst()
                .map(r -> (EList<EObject>) parent.eGet(r));
    }
}
