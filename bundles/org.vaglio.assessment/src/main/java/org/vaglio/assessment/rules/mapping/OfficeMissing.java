// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.mapping;

import java.util.List;
import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** A cell that most rows of the register fill should not be empty. */
public final class OfficeMissing extends Rule {

    public OfficeMissing() {
        super("office-missing", Severity.WARNING, "Un processo senza ufficio in un registro che lo indica.",
                "A process without an office in a register whose other rows have one.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        List<Process> all = plan.all(Process.class);
        List<Process> empty = all.stream().filter(p -> p.getUnit() == null).toList();
        return 2 * empty.size() >= all.size() ? Stream.empty() : empty.stream().map(this::report);
    }

    private Finding report(Process process) {
        String name = process.getTitle() == null ? process.getName() : process.getTitle();
        return finding(process, Literals.NAMED_ELEMENT__NAME).says("il processo «" + name + "» non ha ufficio",
                "the process \"" + name + "\" has no office");
    }
}
