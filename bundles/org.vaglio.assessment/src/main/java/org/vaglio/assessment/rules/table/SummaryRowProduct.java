// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.arithmetic.PrintedOperands;
import org.vaglio.assessment.arithmetic.Rounding;
import org.vaglio.assessment.facts.MethodFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.assessment.facts.TableFacts;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.Operation;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.RoundingMode;
import org.vaglio.model.riskmap.SummaryRow;
import org.vaglio.model.riskmap.SummaryTable;

/**
 * Who reads a row multiplies it. With decimals a difference that rounding explains is no finding; between whole
 * numbers there is nothing to explain.
 */
public final class SummaryRowProduct extends Rule {

    public SummaryRowProduct() {
        super("summary-row-product", Severity.WARNING,
                "Il rischio stampato in una riga non è il prodotto dei valori stampati nella stessa riga.",
                "The printed risk of a row is not the product of the printed P and I of that row.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.tables().stream().map(TableFacts::table).filter(SummaryTable.class::isInstance)
                .map(SummaryTable.class::cast)
                .flatMap(t -> t.getRows().stream()).filter(r -> r.getFigures().size() == 3
                        && r.getFigures().stream().allMatch(f -> f.getValue() != null) && multiplies(plan, r))
                .filter(r -> !holds(plan, r)).map(this::report);
    }

    private static boolean multiplies(PlanFacts plan, SummaryRow row) {
        return plan.sheetOf(row.getSubject()).flatMap(SheetFacts::methodFacts).or(plan::method)
                .flatMap(MethodFacts::formula)
                .map(f -> f.getOperation() == Operation.PRODUCT && f.getOperands().size() == 2).orElse(true);
    }

    private static boolean holds(PlanFacts plan, SummaryRow row) {
        Figure p = row.getFigures().get(0).getValue();
        Figure i = row.getFigures().get(1).getValue();
        Figure risk = row.getFigures().get(2).getValue();
        BigFraction product = p.value().multiply(i.value());
        if (Rounding.renders(product, risk)) {
            return true;
        }
        if (p.decimals() == 0 && i.decimals() == 0) {
            return false;
        }
        Optional<SheetFacts> sheet = plan.sheetOf(row.getSubject());
        Optional<BigFraction> exact = sheet.flatMap(SheetFacts::risk);
        if (exact.isPresent()) {
            return Rounding.renders(exact.get(), risk);
        }
        return PrintedOperands.explain(List.of(new PrintedOperands.Operand(p, scores(plan, 0), Optional.empty()),
                new PrintedOperands.Operand(i, scores(plan, 1), Optional.empty())), BigFraction::multiply, risk);
    }

    private static Optional<Integer> scores(PlanFacts plan, int operand) {
        return plan.method().flatMap(m -> m.formula().filter(f -> f.getOperands().size() > operand)
                .map(f -> f.getOperands().get(operand).getName()).flatMap(m::index))
                .filter(MethodFacts::isMean).map(x -> x.getCriteria().size());
    }

    private Finding report(SummaryRow row) {
        Figure p = row.getFigures().get(0).getValue();
        Figure i = row.getFigures().get(1).getValue();
        Figure risk = row.getFigures().get(2).getValue();
        BigFraction product = p.value().multiply(i.value());
        String shown = p + " × " + i + " = " + Numbers.decimal(product);
        String label = SheetFacts.labelOf(row.getSubject());
        return finding(row.getFigures().get(2), Literals.TABLE_FIGURE__VALUE).stated(risk)
                .expected(Numbers.print(product, RoundingMode.HALF_UP, risk.decimals()))
                .says("riga " + label + ": " + shown + ", ma la riga stampa " + risk,
                        "row " + label + ": " + shown + ", but the row prints " + risk);
    }
}
