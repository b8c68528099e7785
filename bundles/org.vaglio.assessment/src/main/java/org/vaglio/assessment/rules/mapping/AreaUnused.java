// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.mapping;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.Processes;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.RiskArea;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** An area that a plan names should hold processes, where processes have areas. */
public final class AreaUnused extends Rule {

    public AreaUnused() {
        super("area-unused", Severity.INFO, "Un'area dichiarata senza processi.",
                "A declared area without a process.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        Set<RiskArea> used = plan.all(Process.class).stream().map(Processes::area).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return used.isEmpty() ? Stream.empty()
                : plan.all(RiskArea.class).stream().filter(a -> !used.contains(a)).map(this::report);
    }

    private Finding report(RiskArea area) {
        return finding(area, Literals.NAMED_ELEMENT__NAME).says("nell'area «" + area.getTitle()
                + "» non c'è nessun processo",
                "there is no process in the area \"" + area.getTitle() + "\"");
    }
}
