// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.band;

import java.util.Optional;
import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.SheetRule;
import org.vaglio.assessment.Text;
import org.vaglio.assessment.facts.BandFacts;
import org.vaglio.assessment.facts.MethodFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.Band;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** Rounding must not move a sheet into another band. */
public final class BandChangedByRounding extends SheetRule {

    public BandChangedByRounding() {
        super("band-changed-by-rounding",
                Severity.ERROR, "La classe del valore stampato non è quella del valore esatto.",
                "The class of the printed value is not the class of the exact value.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.sheets().stream().flatMap(s -> s.methodFacts().flatMap(MethodFacts::bands).stream()
                .flatMap(b -> check(s, b)));
    }

    private Stream<Finding> check(SheetFacts sheet, BandFacts bands) {
        if (sheet.statedRisk().isEmpty() || sheet.risk().isEmpty()) {
            return Stream.empty();
        }
        Optional<Band> printed = bands.of(sheet.statedRisk().get().value());
        Optional<Band> exact = sheet.risk().flatMap(bands::of);
        return exact.isEmpty() || printed.equals(exact) ? Stream.empty()
                : Stream.of(report(sheet, printed, exact.get()));
    }

    private Finding report(SheetFacts sheet, Optional<Band> printed, Band exact) {
        Figure stated = sheet.statedRisk().orElseThrow();
        String is = StatedClass.name(exact);
        Text was = printed.map(StatedClass::name).map(n -> new Text("«" + n + "»", "\"" + n + "\""))
                .orElse(new Text("senza classe", "in no class"));
        return finding(sheet.result().orElseThrow(),
                Literals.RESULT__VALUE).stated(stated).exact(sheet.risk().orElseThrow())
                .says("il valore stampato " + stated + " è " + was.italian() + ", quello esatto, " + sheet.shownRisk()
                        + ", è «" + is + "»",
                        "the printed value " + stated + " is " + was.english() + ", the exact one, " + sheet.shownRisk()
                                + ", is \"" + is + "\"");
    }
}
