// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.mapping;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.riskmap.Measure;
import org.vaglio.model.riskmap.MeasureKind;
import org.vaglio.model.riskmap.RiskEvent;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** A specific measure is for something. */
public final class MeasureUnlinked extends Rule {

    public MeasureUnlinked() {
        super("measure-unlinked", Severity.INFO, "Una misura specifica che nessun processo usa.",
                "A specific measure that no process uses.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        Set<Measure> used = plan.all(RiskEvent.class).stream().flatMap(e -> e.getMeasures().stream())
                .collect(Collectors.toSet());
        return plan.all(Measure.class).stream().filter(m -> m.getKind() == MeasureKind.SPECIFIC
                && m.getSubjects().isEmpty()
                && m.getAreas().isEmpty() && !used.contains(m)).map(this::report);
    }

    private Finding report(Measure measure) {
        boolean titled = measure.getTitle() != null && !measure.getTitle().isEmpty();
        return finding(measure, Literals.NAMED_ELEMENT__NAME).says("nessun processo usa la misura " + measure.getName()
                + (titled ? ", «" + measure.getTitle() + "»" : ""),
                "no process uses the measure " + measure.getName() + (titled ? ", \"" + measure.getTitle() + "\""
                        : ""));
    }
}
