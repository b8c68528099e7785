// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.mapping;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.Text;
import org.vaglio.assessment.causes.Names;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** A cell that most rows of the register fill should not be empty. */
abstract class EmptyCell extends Rule {

    private final Text what;
    private final Function<Process, Object> cell;

    /**
     * @param what the cell in words
     * @param cell what a process has in it; null for nothing
     */
    EmptyCell(String id, Text summary, Text what, Function<Process, Object> cell) {
        super(id, Severity.WARNING, summary.italian(), summary.english());
        this.what = what;
        this.cell = cell;
    }

    @Override
    public final Stream<Finding> check(PlanFacts plan) {
        List<Process> all = plan.all(Process.class);
        List<Process> empty = all.stream().filter(p -> cell.apply(p) == null).toList();
        return 2 * empty.size() >= all.size() ? Stream.empty() : empty.stream().map(this::report);
    }

    private Finding report(Process process) {
        String name = Names.of(process);
        return finding(process, Literals.NAMED_ELEMENT__NAME).says("il processo «" + name + "» non ha "
                + what.italian(),
                "the process \"" + name + "\" has no " + what.english());
    }
}
