// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.processmap;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vaglio.model.riskmap.OrganizationalUnit;

/** Where a view stands. Views are elements of the diagram's own model, with what they show in a feature {@code target}. */
final class Surroundings {

    private static final String TARGET = "target";

    private Surroundings() {
    }

    /** The unit that a view, or the nearest view around it, shows; null when it stands in no unit, and for null. */
    static OrganizationalUnit unit(EObject view) {
        for (EObject v = view; v != null; v = v.eContainer()) {
            EStructuralFeature target = v.eClass().getEStructuralFeature(TARGET);
            if (target != null && v.eGet(target) instanceof OrganizationalUnit unit) {
                return unit;
            }
        }
        return null;
    }
}
