// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.band;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.Text;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.facts.BandFacts;
import org.vaglio.assessment.facts.IndexFacts;
import org.vaglio.assessment.facts.MethodFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.model.riskmap.Band;
import org.vaglio.model.riskmap.Step;
import org.vaglio.model.riskmap.Threshold;

/** One point more or less in one sum would change the class or pass the threshold. */
public final class NearThreshold extends Rule {

    public NearThreshold() {
        super("near-threshold", Severity.INFO, "Una scheda a un punto di distanza dalla soglia o dall'estremo di una fascia.",
                "A process within one score point of the threshold or of a bound of a band.");
    }

    private record Step(BigFraction risk, String index, int points) {
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.sheets().stream().filter(s -> s.risk().isPresent() && s.methodFacts().isPresent()).flatMap(this::check);
    }

    private Stream<Finding> check(SheetFacts sheet) {
        MethodFacts method = sheet.methodFacts().orElseThrow();
        BigFraction risk = sheet.risk().orElseThrow();
        Threshold threshold = method.method().getThreshold();
        List<Step> steps = steps(sheet);
        Optional<Step> over = threshold == null ? Optional.empty() : steps.stream()
                .filter(s -> Thresholds.reaches(s.risk(), threshold) != Thresholds.reaches(risk, threshold)).findFirst();
        Optional<Step> other = method.bands().flatMap(b -> steps.stream().filter(s -> !b.of(s.risk()).equals(b.of(risk)))
                .findFirst());
        if (over.isPresent()) {
            return Stream.of(reportThreshold(sheet, threshold, over.get()));
        }
        return other.map(s -> reportBand(sheet, method.bands().orElseThrow(), s)).stream();
    }

    /** The risk with one point more or less in one sum, where scores can give that sum. */
    private static List<Step> steps(SheetFacts sheet) {
        List<Step> steps = new ArrayList<>();
        BigFraction risk = sheet.risk().orElseThrow();
        for (IndexFacts index : sheet.indices()) {
            BigFraction value = index.exact().orElse(BigFraction.ZERO);
            if (!index.isMean() || value.signum() == 0) {
                continue;
            }
            for (int points : new int[] {1, -1}) {
                BigFraction sum = index.sum().orElseThrow().add(points);
                if (sum.signum() > 0 && sheet.methodFacts().flatMap(m -> m.sums(index.index()))
                        .map(all -> all.contains(sum)).orElse(false)) {
                    steps.add(new Step(risk.divide(value).multiply(sum.divide(index.count())), index.index().getName(), points));
                }
            }
        }
        return steps;
    }

    private Finding reportThreshold(SheetFacts sheet, Threshold threshold, Step step) {
        BigFraction risk = sheet.risk().orElseThrow();
        BigFraction distance = threshold.getValue().value().subtract(risk);
        boolean below = distance.signum() > 0;
        String away = Numbers.both(distance.abs());
        return finding(sheet.sheet()).exact(risk).says(
                "la scheda " + sheet.label() + " è " + away + (below ? " sotto la soglia " : " sopra la soglia ")
                        + threshold.getValue() + ": un punto " + (step.points() > 0 ? "in più" : "in meno") + " per «"
                        + step.index() + "» dà " + Numbers.decimal(step.risk()),
                "sheet " + sheet.label() + " is " + away + (below ? " below the threshold " : " above the threshold ")
                        + threshold.getValue() + ": one point " + (step.points() > 0 ? "more" : "less") + " for \""
                        + step.index() + "\" gives " + Numbers.decimal(step.risk()));
    }

    private Finding reportBand(SheetFacts sheet, BandFacts bands, Step step) {
        BigFraction risk = sheet.risk().orElseThrow();
        Text from = name(bands.of(risk));
        Text to = name(bands.of(step.risk()));
        return finding(sheet.sheet()).exact(risk).says(
                "la scheda " + sheet.label() + " è al limite di una fascia: un punto "
                        + (step.points() > 0 ? "in più" : "in meno") + " per «" + step.index() + "» la porta da "
                        + Numbers.decimal(risk) + " (" + from.italian() + ") a " + Numbers.decimal(step.risk()) + " ("
                        + to.italian() + ")",
                "sheet " + sheet.label() + " is at the bound of a band: one point " + (step.points() > 0 ? "more" : "less")
                        + " for \"" + step.index() + "\" takes it from " + Numbers.decimal(risk) + " (" + from.english()
                        + ") to " + Numbers.decimal(step.risk()) + " (" + to.english() + ")");
    }

    private static Text name(Optional<Band> band) {
        return band.map(StatedClass::name).map(n -> new Text(n, n)).orElse(new Text("nessuna fascia", "no band"));
    }
}
