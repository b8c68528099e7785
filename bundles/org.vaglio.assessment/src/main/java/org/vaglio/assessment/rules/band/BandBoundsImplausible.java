// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.band;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.facts.BandFacts;
import org.vaglio.assessment.facts.MethodFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.riskmap.Band;
import org.vaglio.model.riskmap.BandTable;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** Bounds rise, and stay within what the formula can give. */
public final class BandBoundsImplausible extends Rule {

    public BandBoundsImplausible() {
        super("band-bounds-implausible", Severity.WARNING,
                "Estremi di una fascia fuori dai valori possibili o in disordine.",
                "Bounds of a band out of range or out of order.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        Stream<Finding> ofMethods = plan.allMethods().stream().flatMap(m -> m.bands().stream()
                .flatMap(b -> check(b.bands(), m.risks())));
        Stream<Finding> printed = plan.sheets().stream().flatMap(s -> s.lines(BandTable.class).stream()
                .flatMap(t -> check(t.getBands(), s.methodFacts().flatMap(MethodFacts::risks))));
        return Stream.concat(ofMethods, printed);
    }

    private Stream<Finding> check(List<Band> bands, Optional<NavigableSet<BigFraction>> risks) {
        List<Finding> found = new ArrayList<>();
        Band before = null;
        for (Band band : BandFacts.rising(bands)) {
            if (band.getUpper() != null && risks.isPresent()
                    && band.getUpper().value().compareTo(risks.get().last()) > 0) {
                found.add(report(band, "l'estremo " + band.getUpper() + " supera il massimo possibile, "
                        + Numbers.decimal(risks.get().last()),
                        "the bound " + band.getUpper() + " is above the greatest value, "
                                + Numbers.decimal(risks.get().last())));
            } else if (band.getLower() != null && band.getUpper() != null
                    && band.getLower().value().compareTo(band.getUpper().value()) > 0) {
                found.add(report(band, "gli estremi sono in disordine: da " + band.getLower() + " a " + band.getUpper(),
                        "the bounds are out of order: from " + band.getLower() + " to " + band.getUpper()));
            } else if (before != null && overlaps(before, band)) {
                found.add(report(band, "la fascia comincia a " + band.getLower() + ", ma «" + before.getName()
                        + "» arriva a " + before.getUpper(),
                        "the band begins at " + band.getLower() + ", but \"" + before.getName() + "\" goes up to "
                                + before.getUpper()));
            }
            before = band;
        }
        return found.stream();
    }

    /**
     * Whether a band begins below the end of the one before it; the same bound on both is an overlap, not a disorder.
     */
    private static boolean overlaps(Band before, Band band) {
        return before.getUpper() != null && band.getLower() != null
                && band.getLower().value().compareTo(before.getUpper().value()) < 0
                && band.getLower().value().compareTo(before.getLower() == null ? BigFraction.ZERO
                        : before.getLower().value()) != 0;
    }

    private Finding report(Band band, String italian, String english) {
        return finding(band, Literals.NAMED_ELEMENT__NAME).stated(band.getName()).says(italian, english);
    }
}
