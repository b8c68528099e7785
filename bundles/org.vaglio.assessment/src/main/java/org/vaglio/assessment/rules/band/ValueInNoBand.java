// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.band;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.SheetRule;
import org.vaglio.assessment.Text;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.facts.BandFacts;
import org.vaglio.assessment.facts.MethodFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.Band;

/** The exact risk of a sheet must have a band. */
public final class ValueInNoBand extends SheetRule {

    public ValueInNoBand() {
        super("value-in-no-band", Severity.ERROR, "Il valore esatto di una scheda cade fra due fasce.",
                "The value of a sheet falls in a gap between bands.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.sheets().stream().flatMap(s -> s.methodFacts().flatMap(MethodFacts::bands).stream()
                .filter(b -> s.riskOrStated().map(r -> b.of(r).isEmpty()).orElse(false)).map(b -> report(s, b)));
    }

    private Finding report(SheetFacts sheet, BandFacts bands) {
        BigFraction risk = sheet.riskOrStated().orElseThrow();
        Text where = between(bands, risk);
        Finding finding = sheet.result().map(r -> finding(r)).orElseGet(() -> finding(sheet.sheet()));
        return finding.stated(sheet.statedRisk().map(Figure::text).orElse(null)).exact(risk)
                .says("il valore esatto " + Numbers.both(risk) + " non cade in nessuna fascia" + where.italian(),
                        "the exact value " + Numbers.both(risk) + " falls in no band" + where.english());
    }

    private static Text between(BandFacts bands, BigFraction risk) {
        Optional<Band> below = bands.bands().stream().filter(b -> b.getUpper() != null
                && b.getUpper().value().compareTo(risk) <= 0).max(Comparator.comparing(b -> b.getUpper().value()));
        Optional<Band> above = bands.bands().stream().filter(b -> b.getLower() != null
                && b.getLower().value().compareTo(risk) >= 0).min(Comparator.comparing(b -> b.getLower().value()));
        if (below.isEmpty() || above.isEmpty()) {
            return new Text("", "");
        }
        String low = below.get().getName();
        String high = above.get().getName();
        return new Text(": sta fra «" + low + "», fino a " + below.get().getUpper() + ", e «" + high + "», da "
                + above.get().getLower(),
                ": it is between \"" + low + "\", up to " + below.get().getUpper() + ", and \"" + high + "\", from "
                        + above.get().getLower());
    }
}
