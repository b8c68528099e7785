// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.band;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.SheetRule;
import org.vaglio.assessment.Text;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.facts.BandFacts;
import org.vaglio.assessment.facts.IndexFacts;
import org.vaglio.assessment.facts.MethodFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.assessment.facts.Thresholds;
import org.vaglio.model.riskmap.Aggregation;
import org.vaglio.model.riskmap.Band;
import org.vaglio.model.riskmap.Step;
import org.vaglio.model.riskmap.Threshold;

/** The next higher or lower value of one index would change the class or pass the threshold. */
public final class NearThreshold extends SheetRule {

    public NearThreshold() {
        super("near-threshold", Severity.INFO, "Una scheda a un passo dalla soglia o dall'estremo di una fascia.",
                "A process within one score step of the threshold or of a bound of a band.");
    }

    private record Step(BigFraction risk, String index, boolean up) {
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.sheets().stream().filter(s -> s.risk().isPresent() && s.methodFacts().isPresent())
                .flatMap(this::check);
    }

    private Stream<Finding> check(SheetFacts sheet) {
        MethodFacts method = sheet.methodFacts().orElseThrow();
        BigFraction risk = sheet.risk().orElseThrow();
        Threshold threshold = method.method().getThreshold();
        if (threshold == null && method.bands().isEmpty()) {
            return Stream.empty();
        }
        List<Step> steps = steps(sheet);
        Optional<Step> over = threshold == null ? Optional.empty() : steps.stream()
                .filter(s -> Thresholds.reaches(s.risk(),
                        threshold) != Thresholds.reaches(risk, threshold)).findFirst();
        if (over.isPresent()) {
            return Stream.of(reportThreshold(sheet, threshold, over.get()));
        }
        Optional<Step> other = method.bands().flatMap(b -> {
            Optional<Band> band = b.of(risk);
            return steps.stream().filter(s -> !b.of(s.risk()).equals(band)).findFirst();
        });
        return other.map(s -> reportBand(sheet, method.bands().orElseThrow(), s)).stream();
    }

    /** The risk with the next higher or lower value of one index. */
    private static List<Step> steps(SheetFacts sheet) {
        List<Step> steps = new ArrayList<>();
        for (IndexFacts index : sheet.indices()) {
            Optional<NavigableSet<BigFraction>> values = sheet.methodFacts().flatMap(m -> m.values(index.index()));
            if (values.isPresent() && index.exact().isPresent() && hasFineSteps(index)) {
                add(steps, sheet, index, values.get().higher(index.exact().get()), true);
                add(steps, sheet, index, values.get().lower(index.exact().get()), false);
            }
        }
        return steps;
    }

    /** One score of several moves a mean or a sum a little; a step of a value given as it is says nothing. */
    private static boolean hasFineSteps(IndexFacts index) {
        return index.isMean() || index.aggregation() == Aggregation.SUM;
    }

    private static void add(List<Step> steps, SheetFacts sheet, IndexFacts index, BigFraction value, boolean up) {
        if (value != null) {
            sheet.riskWith(index, value).ifPresent(r -> steps.add(new Step(r, index.index().getName(), up)));
        }
    }

    private Finding reportThreshold(SheetFacts sheet, Threshold threshold, Step step) {
        BigFraction risk = sheet.risk().orElseThrow();
        BigFraction distance = threshold.getValue().value().subtract(risk);
        Text where = where(distance);
        return finding(sheet.sheet()).exact(risk).says(
                "la scheda " + sheet.label() + " è " + where.italian() + " la soglia "
                        + threshold.getValue() + ": un passo " + (step.up() ? "in su" : "in giù") + " per «"
                        + step.index() + "» dà " + Numbers.decimal(step.risk()),
                "sheet " + sheet.label() + " is " + where.english() + " the threshold "
                        + threshold.getValue() + ": one step " + (step.up() ? "up" : "down") + " for \""
                        + step.index() + "\" gives " + Numbers.decimal(step.risk()));
    }

    private static Text where(BigFraction distance) {
        String away = Numbers.both(distance.abs());
        return switch (distance.signum()) {
            case 0 -> new Text("proprio sul valore per", "exactly at");
            case 1 -> new Text(away + " sotto", away + " below");
            default -> new Text(away + " sopra", away + " above");
        };
    }

    private Finding reportBand(SheetFacts sheet, BandFacts bands, Step step) {
        BigFraction risk = sheet.risk().orElseThrow();
        Text from = name(bands.of(risk));
        Text to = name(bands.of(step.risk()));
        return finding(sheet.sheet()).exact(risk).says(
                "la scheda " + sheet.label() + " è al limite di una fascia: un passo "
                        + (step.up() ? "in su" : "in giù") + " per «" + step.index() + "» la porta da "
                        + Numbers.decimal(risk) + " (" + from.italian() + ") a " + Numbers.decimal(step.risk()) + " ("
                        + to.italian() + ")",
                "sheet " + sheet.label() + " is at the bound of a band: one step " + (step.up() ? "up" : "down")
                        + " for \"" + step.index() + "\" takes it from " + Numbers.decimal(risk) + " (" + from.english()
                        + ") to " + Numbers.decimal(step.risk()) + " (" + to.english() + ")");
    }

    private static Text name(Optional<Band> band) {
        return band.map(StatedClass::name).map(n -> new Text(n, n)).orElse(new Text("nessuna fascia", "no band"));
    }
}
