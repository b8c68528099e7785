// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.mapping;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.causes.Names;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.riskmap.InstitutionalFunction;
import org.vaglio.model.riskmap.Macroprocess;
import org.vaglio.model.riskmap.OrganizationalUnit;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.RiskArea;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.TitledElement;

/** Two names of one kind that differ by a slip are probably one. */
public final class NameVariant extends Rule {

    public NameVariant() {
        super("name-variant", Severity.INFO, "Due grafie della stessa area, ufficio, macroprocesso, funzione o processo.",
                "Two spellings of the same area, office, macroprocess or process.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return Stream.of(RiskArea.class, OrganizationalUnit.class, Macroprocess.class, InstitutionalFunction.class, Process.class)
                .flatMap(kind -> check(plan.all(kind)));
    }

    private Stream<Finding> check(List<? extends TitledElement> elements) {
        List<? extends TitledElement> titled = elements.stream().filter(e -> e.getTitle() != null).toList();
        return IntStream.range(0, titled.size()).boxed().flatMap(i -> titled.subList(0, i).stream()
                .filter(e -> Names.areVariants(e.getTitle(), titled.get(i).getTitle())).findFirst()
                .map(e -> report(e, titled.get(i))).stream());
    }

    private Finding report(TitledElement first, TitledElement second) {
        return finding(second, Literals.TITLED_ELEMENT__TITLE).stated(second.getTitle()).says(
                "«" + second.getTitle() + "» sembra un'altra grafia di «" + first.getTitle() + "»",
                "\"" + second.getTitle() + "\" looks like another spelling of \"" + first.getTitle() + "\"");
    }
}
