// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.band;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.facts.BandFacts;
import org.vaglio.assessment.facts.PlanFacts;

/** Every value that the method can reach needs a band. */
public final class BandGap extends Rule {

    public BandGap() {
        super("band-gap", Severity.WARNING, "Valori esatti che il metodo può dare non cadono in nessuna fascia.",
                "Exact values that the method can reach fall in no band.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.allMethods().stream().flatMap(m -> m.bands().stream().flatMap(b -> m.risks().stream()
                .flatMap(risks -> check(b, risks))));
    }

    private Stream<Finding> check(BandFacts bands, NavigableSet<BigFraction> risks) {
        List<BigFraction> outside = risks.stream().filter(r -> bands.of(r).isEmpty()).toList();
        if (outside.isEmpty()) {
            return Stream.empty();
        }
        String gaps = runs(outside, risks, bands);
        return Stream.of(finding(bands.table()).says(
                outside.size() + " dei " + risks.size() + " valori possibili non " + (outside.size() == 1 ? "cade"
                        : "cadono") + " in nessuna fascia: " + gaps,
                outside.size() + " of the " + risks.size() + " values that can be reached " + (outside.size() == 1
                        ? "falls" : "fall") + " in no band: " + gaps));
    }

    /** Neighbouring values outside all bands, first to last. */
    private static String runs(List<BigFraction> outside, NavigableSet<BigFraction> risks, BandFacts bands) {
        List<String> runs = new ArrayList<>();
        BigFraction first = null;
        BigFraction last = null;
        for (BigFraction risk : risks) {
            if (bands.of(risk).isEmpty()) {
                first = first == null ? risk : first;
                last = risk;
            } else if (first != null) {
                runs.add(run(first, last));
                first = null;
            }
        }
        if (first != null) {
            runs.add(run(first, last));
        }
        return String.join("; ", runs);
    }

    private static String run(BigFraction first, BigFraction last) {
        return first.equals(last) ? Numbers.decimal(first) : Numbers.decimal(first) + "–" + Numbers.decimal(last);
    }
}
