// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.sheet;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.SheetRule;
import org.vaglio.assessment.arithmetic.Rounding;
import org.vaglio.assessment.facts.Operand;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.ResultFacts;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** An operand of a product must be the value that the sheet prints for its index. */
public final class OperandMismatch extends SheetRule {

    public OperandMismatch() {
        super("operand-mismatch", Severity.ERROR,
                "Il prodotto usa un operando diverso dal valore stampato per quell'indice.",
                "The product uses an operand other than the stated mean.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.results().flatMap(this::check);
    }

    private Stream<Finding> check(ResultFacts result) {
        List<Operand> operands = result.operands();
        List<Figure> printed = result.line().getOperands();
        if (printed.size() > 1 && printed.size() != result.formula().getOperands().size()) {
            return Stream.of(reportNumber(result));
        }
        if (operands.size() != printed.size()) {
            return Stream.empty();
        }
        return IntStream.range(0, printed.size()).filter(i -> !agrees(printed.get(i), operands.get(i)))
                .mapToObj(i -> report(result, printed.get(i), operands.get(i), i));
    }

    /** The printed value, or the same with more digits; where none is printed, any rendering of the exact value. */
    private static boolean agrees(Figure figure, Operand operand) {
        Figure printed = operand.printed();
        if (printed == null) {
            return operand.renders(figure);
        }
        return Rounding.equal(figure, printed) || figure.decimals() > printed.decimals()
                && operand.exact().isPresent() && operand.renders(figure);
    }

    private Finding report(ResultFacts result, Figure figure, Operand operand, int position) {
        String value = operand.printed() != null ? operand.printed().text() : operand.shown();
        return finding(result.line(), Literals.RESULT__OPERANDS).at(position).stated(figure).exact(operand.exact()
                .orElse(null))
                .expected(value).says("l'operando " + figure + " non è il valore di «" + operand.name() + "», che è "
                        + value,
                        "the operand " + figure + " is not the value of \"" + operand.name() + "\", which is " + value);
    }

    private Finding reportNumber(ResultFacts result) {
        int printed = result.line().getOperands().size();
        int joined = result.formula().getOperands().size();
        String stated = result.line().getOperands().stream().map(Figure::text).collect(Collectors.joining("; "));
        return finding(result.line(), Literals.RESULT__OPERANDS).stated(stated)
                .says("gli operandi stampati sono " + printed + ", ma la formula ne unisce " + joined,
                        printed + " operands are printed, but the formula joins " + joined);
    }
}
