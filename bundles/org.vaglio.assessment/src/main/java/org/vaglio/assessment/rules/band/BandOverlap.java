// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.band;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.facts.BandFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.riskmap.Band;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** A value has one band. */
public final class BandOverlap extends Rule {

    public BandOverlap() {
        super("band-overlap", Severity.WARNING, "Un valore che il metodo può dare cade in due fasce.",
                "A reachable value falls in two bands.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.allMethods().stream().flatMap(m -> m.bands().stream().flatMap(b -> m.risks().stream()
                .flatMap(risks -> check(b, risks))));
    }

    private Stream<Finding> check(BandFacts bands, NavigableSet<BigFraction> risks) {
        Map<List<Band>, List<BigFraction>> shared = risks.stream().filter(r -> bands.holding(r).size() > 1)
                .collect(Collectors.groupingBy(bands::holding, LinkedHashMap::new, Collectors.toList()));
        return shared.entrySet().stream().map(e -> report(e.getKey(), e.getValue()));
    }

    private Finding report(List<Band> bands, List<BigFraction> values) {
        String names = bands.stream().map(Band::getName).collect(Collectors.joining(", "));
        String first = Numbers.both(values.get(0));
        return finding(bands.get(1), Literals.NAMED_ELEMENT__NAME).says(
                values.size() == 1 ? first + " cade in più fasce (" + names + ")"
                        : values.size() + " valori cadono in più fasce (" + names + "), il primo è " + first,
                values.size() == 1 ? first + " falls in several bands (" + names + ")"
                        : values.size() + " values fall in several bands (" + names + "), the first is " + first);
    }
}
