// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.table;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.Ranking;
import org.vaglio.model.riskmap.RankingRow;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** A ranking goes from the highest value to the lowest. */
public final class RankingOrder extends Rule {

    public RankingOrder() {
        super("ranking-order", Severity.ERROR,
                "Le righe della graduatoria non sono nell'ordine dei loro stessi valori.",
                "The rows are not in the order of their own printed values.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.all(Ranking.class).stream().flatMap(this::check);
    }

    private Stream<Finding> check(Ranking ranking) {
        List<RankingRow> rows = ranking.getRows().stream()
                .filter(r -> r.getFigure() != null && r.getFigure().getValue() != null).toList();
        return IntStream.range(1, rows.size()).filter(i -> value(rows.get(i)).compareTo(value(rows.get(i - 1))) > 0)
                .mapToObj(i -> report(rows.get(i - 1), rows.get(i)));
    }

    private static BigFraction value(RankingRow row) {
        return row.getFigure().getValue().value();
    }

    private Finding report(RankingRow before, RankingRow row) {
        Figure stated = row.getFigure().getValue();
        Figure above = before.getFigure().getValue();
        return finding(row.getFigure(), Literals.TABLE_FIGURE__VALUE).stated(stated)
                .says("la riga con " + stated + " sta sotto quella con " + above,
                        "the row with " + stated + " is below the one with " + above);
    }
}
