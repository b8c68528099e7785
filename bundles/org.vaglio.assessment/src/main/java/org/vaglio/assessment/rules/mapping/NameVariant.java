// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** More names that differ in one word only are a numbering, not slips. */
    private static final int MOST_ALIKE = 50;

    public NameVariant() {
        super("name-variant", Severity.INFO,
                "Due grafie della stessa area, ufficio, macroprocesso, funzione o processo.",
                "Two spellings of the same area, office, macroprocess or process.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return Stream.of(RiskArea.class, OrganizationalUnit.class, Macroprocess.class, InstitutionalFunction.class,
                Process.class)
                .flatMap(kind -> check(plan.all(kind)));
    }

    /** Spellings of one name share all words but one: only elements that do are compared. */
    private Stream<Finding> check(List<? extends TitledElement> elements) {
        Map<String, List<TitledElement>> byRest = new HashMap<>();
        List<Finding> found = new ArrayList<>();
        for (TitledElement element : elements) {
            if (element.getTitle() != null) {
                List<String> rests = Names.withoutOneWord(element.getTitle());
                rests.stream().flatMap(r -> byRest.getOrDefault(r, List.of()).stream())
                        .filter(e -> Names.areVariants(e.getTitle(), element.getTitle())).findFirst()
                        .ifPresent(e -> found.add(report(e, element)));
                rests.forEach(r -> remember(byRest.computeIfAbsent(r, k -> new ArrayList<>()), element));
            }
        }
        return found.stream();
    }

    /** Of elements with the same title one is enough. */
    private static void remember(List<TitledElement> known, TitledElement element) {
        if (known.stream().limit(MOST_ALIKE).noneMatch(e -> e.getTitle().equals(element.getTitle()))
                && known.size() < MOST_ALIKE) {
            known.add(element);
        }
    }

    private Finding report(TitledElement first, TitledElement second) {
        return finding(second, Literals.TITLED_ELEMENT__TITLE).stated(second.getTitle()).says(
                "«" + second.getTitle() + "» sembra un'altra grafia di «" + first.getTitle() + "»",
                "\"" + second.getTitle() + "\" looks like another spelling of \"" + first.getTitle() + "\"");
    }
}
