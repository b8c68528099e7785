// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.table;

import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.Text;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.causes.Causes;
import org.vaglio.assessment.facts.CalculationFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.CalculationKind;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.RoundingMode;

/** A printed calculation must hold by itself. */
public final class CalculationMismatch extends Rule {

    public CalculationMismatch() {
        super("calculation-mismatch", Severity.ERROR, "Il risultato di un calcolo stampato non segue dai suoi operandi.",
                "The result of a printed calculation does not follow from its operands.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.calculations().filter(c -> c.line().getOperation() != CalculationKind.SUM).flatMap(c -> {
            if (c.dividesByZero()) {
                return Stream.of(zero(c));
            }
            if (c.isImpossible()) {
                return Stream.of(impossible(c));
            }
            return c.isJudgeable() && !c.isExplained() ? Stream.of(mismatch(c)) : Stream.empty();
        });
    }

    private Finding zero(CalculationFacts c) {
        Text shown = c.shownOperands();
        return named(finding(c.line(), Literals.CALCULATION__DIVISOR).stated(c.line().getDivisor()), c,
                shown.italian() + " divide per zero e non ha risultato: verificare il divisore",
                shown.english() + " divides by zero and has no result: check the divisor");
    }

    private Finding impossible(CalculationFacts c) {
        Text shown = c.shownOperands();
        return named(finding(c.line(), Literals.CALCULATION__OPERANDS).at(0).stated(c.line().getOperands().get(0)), c,
                shown.italian() + " non è possibile: la parte supera l'intero; verificare le due cifre",
                shown.english() + " is impossible: the part exceeds the whole; check both figures");
    }

    private Finding mismatch(CalculationFacts c) {
        return mismatch(finding(c.line(), Literals.CALCULATION__VALUE), c);
    }

    /** A finding with all that is wrong with the result of a calculation. */
    static Finding mismatch(Finding finding, CalculationFacts c) {
        Figure stated = c.line().getValue();
        BigFraction exact = c.exact().orElseThrow();
        String expected = Numbers.print(exact, RoundingMode.HALF_UP, stated.decimals());
        Text shown = c.shown();
        return named(finding.stated(stated).exact(exact).expected(expected), c,
                stated + c.unit() + " non è " + shown.italian(),
                stated + c.unit() + " is no rendering of " + shown.english())
                .because(Causes.ofCalculation(c, expected));
    }

    private static Finding named(Finding finding, CalculationFacts c, String italian, String english) {
        String title = c.line().getTitle();
        return title == null || title.isBlank() ? finding.says(italian, english)
                : finding.says("«" + title + "»: " + italian, "\"" + title + "\": " + english);
    }
}
