// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.band;

import java.util.NavigableSet;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.riskmap.Band;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** A band that nothing can reach is of no use. */
public final class BandUnreachable extends Rule {

    public BandUnreachable() {
        super("band-unreachable", Severity.INFO, "Nessun valore che il metodo può dare cade nella fascia.",
                "No reachable value falls in the band.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.allMethods().stream().flatMap(m -> m.bands().stream().flatMap(b -> m.risks().stream()
                .flatMap(risks -> b.bands().stream().filter(band -> risks.stream()
                        .noneMatch(r -> b.holding(r).contains(band)))
                        .map(band -> report(band, risks)))));
    }

    private Finding report(Band band, NavigableSet<BigFraction> risks) {
        String range = Numbers.decimal(risks.first()) + "–" + Numbers.decimal(risks.last());
        return finding(band, Literals.NAMED_ELEMENT__NAME).says(
                "nessun valore può cadere nella fascia «" + band.getName() + "»: il metodo va da " + range,
                "no value can fall in the band \"" + band.getName() + "\": the method reaches " + range);
    }
}
