// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.features;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.model.riskmap.Acceptance;
import org.vaglio.model.riskmap.RiskmapFactory;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** Where the authors of a plan say that they accept a finding. */
public final class Acceptances {

    private Acceptances() {
    }

    /** The nearest element around a finding's, itself first, in which that can be said. */
    public static Optional<EObject> holder(EObject element) {
        EObject holder = element;
        while (holder != null && Containment.of(holder, Literals.ACCEPTANCE).isEmpty()) {
            holder = holder.eContainer();
        }
        return Optional.ofNullable(holder);
    }

    /** Says it, for the findings of a rule, in an element in which that can be said. */
    public static void add(EObject holder, String rule, String reason) {
        Acceptance acceptance = RiskmapFactory.eINSTANCE.createAcceptance();
        acceptance.setRule(rule);
        acceptance.setReason(reason);
        Containment.of(holder, Literals.ACCEPTANCE).orElseThrow().add(acceptance);
    }
}
