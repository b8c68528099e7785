// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.causes.Names;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.riskmap.Macroprocess;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** A number names one process. */
public final class DuplicateNumber extends Rule {

    public DuplicateNumber() {
        super("duplicate-number", Severity.ERROR, "Più processi dello stesso registro portano lo stesso numero.",
                "Two processes of one register carry the same number.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        if (startsAgain(plan)) {
            return Stream.empty();
        }
        Map<String, List<Process>> byNumber = plan.all(Process.class).stream().filter(p -> p.getNumber() != null)
                .collect(Collectors.groupingBy(p -> Names.normal(p.getNumber()),
                        LinkedHashMap::new, Collectors.toList()));
        return byNumber.values().stream().filter(l -> l.size() > 1).map(this::report);
    }

    /** Whether each macroprocess is a register of its own: several begin with the same number and none repeats one. */
    private static boolean startsAgain(PlanFacts plan) {
        List<List<String>> registers = plan.all(Macroprocess.class).stream().map(m -> m.getProcesses().stream()
                .map(Process::getNumber).filter(Objects::nonNull).map(Names::normal).toList())
                        .filter(l -> !l.isEmpty()).toList();
        boolean outside = plan.all(Process.class).stream().anyMatch(p -> p.getNumber() != null
                && !(p.eContainer() instanceof Macroprocess));
        return registers.size() > 1 && !outside && registers.stream().map(l -> l.get(0)).distinct().count() == 1
                && registers.stream().allMatch(l -> l.stream().distinct().count() == l.size());
    }

    private Finding report(List<Process> processes) {
        Process second = processes.get(1);
        String names = processes.stream().map(Process::getName).collect(Collectors.joining(", "));
        return finding(second, Literals.PROCESS__NUMBER).stated(second.getNumber()).says(
                processes.size() + " processi portano il numero " + second.getNumber() + ": " + names,
                processes.size() + " processes carry the number " + second.getNumber() + ": " + names);
    }
}
