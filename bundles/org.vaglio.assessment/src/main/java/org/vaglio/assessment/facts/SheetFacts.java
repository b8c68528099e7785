// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.arithmetic.Rounding;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.Assessable;
import org.vaglio.model.riskmap.Formula;
import org.vaglio.model.riskmap.IndexScore;
import org.vaglio.model.riskmap.Operation;
import org.vaglio.model.riskmap.Quantity;
import org.vaglio.model.riskmap.Result;
import org.vaglio.model.riskmap.ScoringSheet;

/** A scoring sheet, recomputed exactly. */
public final class SheetFacts {

    private final ScoringSheet sheet;
    private final MethodFacts method;
    private final List<IndexFacts> indices = new ArrayList<>();
    private Optional<BigFraction> risk;

    SheetFacts(ScoringSheet sheet, MethodFacts method) {
        this.sheet = sheet;
        this.method = method;
        for (IndexScore line : sheet.getIndexScores()) {
            if (line.getIndex() != null && !line.getIndex().eIsProxy()) {
                indices.add(new IndexFacts(this, line));
            }
        }
    }

    public ScoringSheet sheet() {
        return sheet;
    }

    /** What follows from the method of the sheet; empty for a sheet without a method. */
    public Optional<MethodFacts> methodFacts() {
        return Optional.ofNullable(method);
    }

    /** The scored indices, in the order of the sheet. */
    public List<IndexFacts> indices() {
        return indices;
    }

    /** The scored index of a name. */
    public Optional<IndexFacts> index(String name) {
        return indices.stream().filter(i -> Objects.equals(i.index().getName(), name)).findFirst();
    }

    /** The scored operands of a formula, in its order; empty when one is not scored or not an index. */
    public Optional<List<IndexFacts>> operands(Formula formula) {
        List<IndexFacts> operands = new ArrayList<>();
        for (Quantity quantity : formula.getOperands()) {
            Optional<IndexFacts> operand = index(quantity.getName());
            if (operand.isEmpty()) {
                return Optional.empty();
            }
            operands.add(operand.get());
        }
        return operands.isEmpty() ? Optional.empty() : Optional.of(operands);
    }

    /** The exact level of risk; empty when the sheet does not say enough. */
    public Optional<BigFraction> risk() {
        if (risk == null) {
            risk = methodFacts().flatMap(MethodFacts::formula).flatMap(this::exact);
        }
        return risk;
    }

    /** The exact value of a formula; empty when an operand is not known or the formula is not computed. */
    public Optional<BigFraction> exact(Formula formula) {
        if (!MethodFacts.isNumeric(formula) || formula.getOperands().isEmpty()) {
            return Optional.empty();
        }
        BigFraction result = null;
        for (Quantity quantity : formula.getOperands()) {
            Optional<BigFraction> value = quantity instanceof Formula other
                    ? other == formula ? Optional.empty() : exact(other)
                    : index(quantity.getName()).flatMap(IndexFacts::exact);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            result = result == null ? value.get() : join(formula, result, value.get());
        }
        return Optional.of(result);
    }

    static BigFraction join(Formula formula, BigFraction a, BigFraction b) {
        return switch (formula.getOperation()) {
            case SUM -> a.add(b);
            case MAXIMUM -> a.compareTo(b) >= 0 ? a : b;
            default -> a.multiply(b);
        };
    }

    /** The printed result of the main formula; empty when the sheet prints none. */
    public Optional<Result> result() {
        Formula main = methodFacts().flatMap(MethodFacts::formula).orElse(null);
        return sheet.getResults().stream().filter(r -> r.getFormula() == null || r.getFormula() == main).findFirst();
    }

    /** The printed level of risk; empty when it is not printed. */
    public Optional<Figure> statedRisk() {
        return result().map(Result::getValue);
    }

    /** The exact computation as people write it: {@code 14/6 × 7/4 = 49/12 = 4,0833…}. */
    public String shownRisk() {
        Formula formula = methodFacts().flatMap(MethodFacts::formula).orElseThrow();
        String sign = formula.getOperation() == Operation.SUM ? " + " : " × ";
        String operands = operands(formula).map(list -> list.stream()
                .map(i -> i.isMean() ? Numbers.fraction(i.sum().orElseThrow()) + "/" + i.count()
                        : Numbers.fraction(i.exact().orElseThrow()))
                .reduce((a, b) -> a + sign + b).orElse("")).orElse("");
        return operands.isEmpty() ? Numbers.both(risk().orElseThrow()) : operands + " = " + Numbers.both(risk().orElseThrow());
    }

    /** Whether a printed value of an index is one that the exact value can become. */
    public static boolean isSound(IndexFacts index) {
        Figure value = index.line().getValue();
        return value == null || index.exact().map(e -> Rounding.renders(e, value)).orElse(true);
    }

    /** How people call the sheet: its label, else its name, else what it scores. */
    public String label() {
        if (sheet.getLabel() != null) {
            return sheet.getLabel();
        }
        if (sheet.getName() != null) {
            return sheet.getName();
        }
        return sheet.getScored().stream().map(SheetFacts::labelOf).findFirst().orElse("?");
    }

    /** How people call a process, event or sheet. */
    public static String labelOf(Assessable subject) {
        if (subject instanceof ScoringSheet s && s.getLabel() != null) {
            return s.getLabel();
        }
        return subject.getName() != null ? subject.getName() : String.valueOf(subject.getTitle());
    }
}
