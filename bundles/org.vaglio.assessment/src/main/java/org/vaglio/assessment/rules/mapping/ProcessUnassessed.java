// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.mapping;

import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.causes.Names;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.Processes;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Macroprocess;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.ScoringSheet;

/** What has risk events should be scored. */
public final class ProcessUnassessed extends Rule {

    public ProcessUnassessed() {
        super("process-unassessed", Severity.INFO, "Un processo con eventi rischiosi e nessuna scheda.",
                "A process with risk events and no sheet.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.all(Process.class).stream().filter(p -> Processes.events(p).findAny().isPresent()
                && !isScored(plan, p))
                .map(this::report);
    }

    private static boolean isScored(PlanFacts plan, Process process) {
        boolean together = process.eContainer() instanceof Macroprocess macroprocess && Navigation
                .children(macroprocess.getMembers(), ScoringSheet.class).stream()
                        .anyMatch(s -> s.getSubjects().isEmpty());
        return together || !plan.sheetsOf(process).isEmpty() || Processes.events(process)
                .anyMatch(e -> !plan.sheetsOf(e).isEmpty());
    }

    private Finding report(Process process) {
        String name = Names.of(process);
        return finding(process, Literals.NAMED_ELEMENT__NAME).says("«" + name
                + "» ha eventi rischiosi ma nessuna scheda",
                "\"" + name + "\" has risk events but no sheet");
    }
}
