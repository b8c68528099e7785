// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.sheet;

import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.SheetRule;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.facts.MethodFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.Result;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** The maximum beside a result (4,07 / 25) must be the greatest that the method can reach. */
public final class MaximumMismatch extends SheetRule {

    public MaximumMismatch() {
        super("maximum-mismatch", Severity.WARNING, "Il massimo stampato accanto al risultato non è quello del metodo.",
                "The maximum printed beside the result is not that of the method.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.sheets().stream().flatMap(this::check);
    }

    private Stream<Finding> check(SheetFacts sheet) {
        Optional<Result> result = sheet.result().filter(r -> r.getMaximum() != null);
        Optional<BigFraction> greatest = sheet.methodFacts().flatMap(MethodFacts::risks).map(risks -> risks.last());
        return result.isEmpty() || greatest.isEmpty() || result.get().getMaximum().value().equals(greatest.get())
                ? Stream.empty() : Stream.of(report(result.get(), greatest.get()));
    }

    private Finding report(Result result, BigFraction greatest) {
        Figure stated = result.getMaximum();
        String expected = Numbers.decimal(greatest);
        return finding(result, Literals.RESULT__MAXIMUM).stated(stated).exact(greatest).expected(expected)
                .says("il metodo arriva a " + expected + ", non a " + stated,
                        "the method reaches " + expected + ", not " + stated);
    }
}
