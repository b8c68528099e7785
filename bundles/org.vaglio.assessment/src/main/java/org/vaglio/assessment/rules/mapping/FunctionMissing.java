// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.mapping;

import java.util.List;
import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.Processes;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** A cell that most rows of the register fill should not be empty. */
public final class FunctionMissing extends Rule {

    public FunctionMissing() {
        super("function-missing", Severity.WARNING, "Un processo senza funzione istituzionale in un registro che la indica.",
                "A process without a function in a register whose other rows have one.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        List<Process> all = plan.all(Process.class);
        List<Process> empty = all.stream().filter(p -> Processes.function(p) == null).toList();
        return 2 * empty.size() >= all.size() ? Stream.empty() : empty.stream().map(this::report);
    }

    private Finding report(Process process) {
        String name = process.getTitle() == null ? process.getName() : process.getTitle();
        return finding(process, Literals.NAMED_ELEMENT__NAME).says("il processo «" + name + "» non ha funzione istituzionale",
                "the process \"" + name + "\" has no institutional function");
    }
}
