// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.mapping;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.causes.Names;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.Processes;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.model.riskmap.Macroprocess;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** What has risk events should be scored. */
public final class ProcessUnassessed extends Rule {

    public ProcessUnassessed() {
        super("process-unassessed", Severity.INFO, "Un processo con eventi rischiosi e nessuna scheda.",
                "A process with risk events and no sheet.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        Set<EObject> scoredTogether = plan.sheets().stream().map(SheetFacts::sheet)
                .filter(s -> s.getSubjects().isEmpty()).map(EObject::eContainer)
                .filter(Macroprocess.class::isInstance).collect(Collectors.toSet());
        return plan.all(Process.class).stream().filter(p -> plan.sheetsOf(p).isEmpty()
                && !scoredTogether.contains(p.eContainer()) && hasEvents(p) && !hasScoredEvents(plan, p))
                .map(this::report);
    }

    private static boolean hasEvents(Process process) {
        return Processes.events(process).findAny().isPresent();
    }

    private static boolean hasScoredEvents(PlanFacts plan, Process process) {
        return Processes.events(process).anyMatch(e -> !plan.sheetsOf(e).isEmpty());
    }

    private Finding report(Process process) {
        String name = Names.of(process);
        return finding(process, Literals.NAMED_ELEMENT__NAME).says("«" + name
                + "» ha eventi rischiosi ma nessuna scheda",
                "\"" + name + "\" has risk events but no sheet");
    }
}
