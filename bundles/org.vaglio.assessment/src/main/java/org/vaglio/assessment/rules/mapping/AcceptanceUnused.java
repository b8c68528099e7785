// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.mapping;

import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.riskmap.Acceptance;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** Reported by the audit itself, which knows all findings: an acceptance should accept something. */
public final class AcceptanceUnused extends Rule {

    public AcceptanceUnused() {
        super("acceptance-unused", Severity.INFO, "Un'accettazione che non riguarda nessuna segnalazione.",
                "An acceptance that no finding needs.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return Stream.empty();
    }

    /** The finding about an acceptance that accepts nothing. */
    public Finding report(Acceptance acceptance) {
        return finding(acceptance, Literals.ACCEPTANCE__RULE).stated(acceptance.getRule()).says(
                "l'accettazione di «" + acceptance.getRule() + "» non riguarda nessuna segnalazione: si può togliere",
                "the acceptance of \"" + acceptance.getRule() + "\" concerns no finding: it can be removed");
    }
}
