// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.sheet;

import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.SheetRule;
import org.vaglio.assessment.facts.IndexFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** A mean divides by the number of its criteria. */
public final class DivisorMismatch extends SheetRule {

    public DivisorMismatch() {
        super("divisor-mismatch", Severity.ERROR, "Il divisore stampato non è il numero dei criteri.",
                "The stated divisor is not the number of criteria.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.indices().filter(i -> i.line().getDivisor() != null && i.isMean() && i.count() > 0)
                .filter(i -> !i.line().getDivisor().value().equals(BigFraction.of(i.count()))).map(this::report);
    }

    private Finding report(IndexFacts index) {
        Figure stated = index.line().getDivisor();
        String expected = String.valueOf(index.count());
        return finding(index.line(), Literals.INDEX_SCORE__DIVISOR).stated(stated).exact(BigFraction.of(index.count()))
                .expected(expected).says("i criteri sono " + expected + ": si divide per " + expected + ", non per "
                        + stated,
                        "there are " + expected + " criteria: the divisor is " + expected + ", not " + stated);
    }
}
