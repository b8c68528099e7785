// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.sheet;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.arithmetic.Rounding;
import org.vaglio.assessment.facts.IndexFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.ResultFacts;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** An operand of a product must be the value that the sheet prints for its index. */
public final class OperandMismatch extends Rule {

    public OperandMismatch() {
        super("operand-mismatch", Severity.ERROR, "Il prodotto usa un operando diverso dal valore stampato per quell'indice.",
                "The product uses an operand other than the stated mean.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.results().stream().flatMap(this::check);
    }

    private Stream<Finding> check(ResultFacts result) {
        List<IndexFacts> indices = result.operands();
        List<Figure> operands = result.line().getOperands();
        if (indices.size() != operands.size()) {
            return Stream.empty();
        }
        return IntStream.range(0, operands.size()).filter(i -> !agrees(operands.get(i), indices.get(i)))
                .mapToObj(i -> report(result, operands.get(i), indices.get(i), i));
    }

    /** The printed value, or the same with more digits; where none is printed, any rendering of the exact value. */
    private static boolean agrees(Figure operand, IndexFacts index) {
        Figure printed = index.line().getValue();
        if (printed == null) {
            return index.exact().map(e -> Rounding.renders(e, operand)).orElse(true);
        }
        return operand.value().equals(printed.value()) || operand.decimals() > printed.decimals()
                && index.exact().map(e -> Rounding.renders(e, operand)).orElse(false);
    }

    private Finding report(ResultFacts result, Figure operand, IndexFacts index, int position) {
        Figure printed = index.line().getValue();
        String value = printed != null ? printed.text() : index.shown();
        String name = index.index().getName();
        return finding(result.line(), Literals.RESULT__OPERANDS).at(position).stated(operand).exact(index.exact().orElse(null))
                .expected(value).says("l'operando " + operand + " non è il valore di «" + name + "», che è " + value,
                        "the operand " + operand + " is not the value of \"" + name + "\", which is " + value);
    }
}
