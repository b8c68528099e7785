// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.sheet;

import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.SheetRule;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.arithmetic.Rounding;
import org.vaglio.assessment.causes.Causes;
import org.vaglio.assessment.facts.IndexFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.Aggregation;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** A printed sum without scores must be one that admissible scores can give. */
public final class SumInfeasible extends SheetRule {

    public SumInfeasible() {
        super("sum-infeasible", Severity.ERROR, "Nessuna combinazione di punteggi ammessi dà la somma stampata.",
                "No admissible scores give the stated sum.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        Stream<Finding> means = plan.indices().filter(i -> i.isMean() && i.line().getScores().isEmpty()
                && i.line().getSum() == null && i.line().getValue() != null).filter(SumInfeasible::noSumGivesTheMean)
                .map(this::reportMean);
        Stream<Finding> sums = plan.indices().filter(i -> stated(i) != null && i.scoreSum().isEmpty() && i.surplus().isEmpty())
                .filter(i -> !i.isFeasible(stated(i).value())).map(this::report);
        return Stream.concat(means, sums);
    }

    private static boolean noSumGivesTheMean(IndexFacts index) {
        return index.feasibleSums().map(sums -> sums.stream()
                .noneMatch(s -> Rounding.renders(s.divide(index.count()), index.line().getValue()))).orElse(false);
    }

    private Finding reportMean(IndexFacts index) {
        Figure stated = index.line().getValue();
        return finding(index.line(), Literals.INDEX_SCORE__VALUE).stated(stated)
                .says("nessuna media di " + index.count() + " punteggi ammessi si scrive " + stated,
                        "no mean of " + index.count() + " admissible scores prints as " + stated);
    }

    /** The printed sum; for an index that is a sum, its value. */
    private static Figure stated(IndexFacts index) {
        boolean isSum = index.aggregation() == Aggregation.SUM;
        return index.line().getSum() == null && isSum ? index.line().getValue() : index.line().getSum();
    }

    private Finding report(IndexFacts index) {
        Figure stated = stated(index);
        NavigableSet<BigFraction> sums = index.feasibleSums().orElseThrow();
        String least = Numbers.decimal(sums.first());
        String greatest = Numbers.decimal(sums.last());
        boolean outside = stated.value().compareTo(sums.first()) < 0 || stated.value().compareTo(sums.last()) > 0;
        String below = outside ? "" : Numbers.decimal(sums.lower(stated.value()));
        String above = outside ? "" : Numbers.decimal(sums.higher(stated.value()));
        return finding(index.line(), index.line().getSum() == null ? Literals.INDEX_SCORE__VALUE
                : Literals.INDEX_SCORE__SUM)
                .stated(stated)
                .says("nessun punteggio ammesso dà la somma " + stated + ": con " + index.count() + " criteri "
                        + (outside ? "va da " + least + " a " + greatest : "le più vicine sono " + below + " e "
                                + above),
                        "no admissible scores give the sum " + stated + ": with " + index.count() + " criteria "
                                + (outside ? "it goes from " + least + " to " + greatest : "the nearest are " + below
                                        + " and " + above))
                .because(index.line().getSum() == null ? List.of() : Causes.ofImpossibleSum(index));
    }
}
