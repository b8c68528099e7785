// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.emf.ecore.EObject;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.arithmetic.Rounding;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.ResultFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.IndexScore;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** The same input must print the same result throughout a plan. */
public final class SameInputDifferentResult extends Rule {

    public SameInputDifferentResult() {
        super("same-input-different-result",
                Severity.ERROR, "Due schede con gli stessi dati esatti stampano risultati diversi.",
                "Two sheets with the same exact input print different results.");
    }

    /** The input is put into words only where it is told. */
    private record Printed(SheetFacts sheet, EObject line, Figure figure, BigFraction exact, Supplier<String> input) {
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        Map<List<Object>, List<Printed>> groups = new LinkedHashMap<>();
        plan.indices().filter(i -> i.line().getValue() != null && i.exact().isPresent() && SheetFacts.isSound(i))
                .forEach(i -> groups.computeIfAbsent(
                        List.of(i.index().getName(), i.exact().get(), i.line().getValue().decimals()),
                                k -> new ArrayList<>())
                        .add(new Printed(i.sheet(), i.line(), i.line().getValue(), i.exact().get(), i::shown)));
        plan.results().filter(r -> r.line().getValue() != null && r.exact().isPresent() && r.isExplained())
                .forEach(r -> groups.computeIfAbsent(key(r), k -> new ArrayList<>())
                        .add(new Printed(r.sheet(), r.line(), r.line().getValue(), r.exact().get(), r::shownExact)));
        return groups.values().stream().filter(SameInputDifferentResult::differ)
                .map(this::report);
    }

    private static boolean differ(List<Printed> group) {
        Figure first = group.get(0).figure();
        return group.stream().anyMatch(p -> !Rounding.equal(first, p.figure()));
    }

    /** The same operands, not just the same product: 2 × 3 and 3 × 2 are different inputs. */
    private static List<Object> key(ResultFacts result) {
        List<Object> key = new ArrayList<>();
        result.operands().forEach(o -> key.add(o.exact().orElseThrow()));
        key.add(result.line().getValue().decimals());
        key.add(result.formula());
        return key;
    }

    private Finding report(List<Printed> group) {
        Map<BigFraction, List<Printed>> byValue = new LinkedHashMap<>();
        group.forEach(p -> byValue.computeIfAbsent(p.figure().value(), v -> new ArrayList<>()).add(p));
        List<Printed> rarest = byValue.values().stream().reduce((a, b) -> b.size() <= a.size() ? b : a).orElseThrow();
        Printed place = rarest.get(0);
        boolean mean = place.line() instanceof IndexScore;
        String input = place.input().get();
        return finding(place.line(), mean ? Literals.INDEX_SCORE__VALUE : Literals.RESULT__VALUE).stated(place.figure())
                .exact(place.exact()).says("dagli stessi dati, " + input + ", il piano stampa "
                        + list(byValue, "scheda", "schede", " e "),
                        "from the same input, " + input + ", the plan prints "
                                + list(byValue, "sheet", "sheets", " and "));
    }

    private static String list(Map<BigFraction, List<Printed>> byValue, String one, String many, String and) {
        return byValue.values().stream().map(g -> g.get(0).figure() + " (" + (g.size() == 1 ? one : many) + " "
                + g.stream().map(p -> p.sheet().label()).collect(Collectors.joining(", ")) + ")")
                .collect(Collectors.joining(and));
    }
}
