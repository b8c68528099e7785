// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.causes.Spelling;
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

    private record Known(TitledElement element, Spelling spelling) {
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return Stream.of(RiskArea.class, OrganizationalUnit.class, Macroprocess.class, InstitutionalFunction.class,
                Process.class)
                .flatMap(kind -> check(plan, plan.all(kind)));
    }

    /** Spellings of one name share all words but one: only elements that do are compared. */
    private Stream<Finding> check(PlanFacts plan, List<? extends TitledElement> elements) {
        Map<String, List<Known>> byRest = new HashMap<>();
        List<Finding> found = new ArrayList<>();
        for (TitledElement element : elements) {
            plan.stopIfCancelled();
            if (element.getTitle() != null) {
                Known own = new Known(element, new Spelling(element.getTitle()));
                List<List<Known>> alike = own.spelling().withoutOneWord().stream()
                        .map(r -> byRest.computeIfAbsent(r, k -> new ArrayList<>(1))).toList();
                first(alike, own).ifPresent(k -> found.add(report(k.element(), element)));
                alike.forEach(known -> remember(known, own));
            }
        }
        return found.stream();
    }

    /**
     * The first of those known that is a variant.
     *
     * @param alike for each word of the name the elements whose names share all words but that one
     */
    private static Optional<Known> first(List<List<Known>> alike, Known own) {
        for (int word = 0; word < alike.size(); word++) {
            for (Known other : alike.get(word)) {
                if (other.spelling().isVariantOf(own.spelling(), word)) {
                    return Optional.of(other);
                }
            }
        }
        return Optional.empty();
    }

    /** Of elements with the same title one is enough. */
    private static void remember(List<Known> known, Known own) {
        if (known.size() < MOST_ALIKE
                && known.stream().noneMatch(k -> k.spelling().name().equals(own.spelling().name()))) {
            known.add(own);
        }
    }

    private Finding report(TitledElement first, TitledElement second) {
        return finding(second, Literals.TITLED_ELEMENT__TITLE).stated(second.getTitle()).says(
                "«" + second.getTitle() + "» sembra un'altra grafia di «" + first.getTitle() + "»",
                "\"" + second.getTitle() + "\" looks like another spelling of \"" + first.getTitle() + "\"");
    }
}
