// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.arithmetic.PrintedOperands;
import org.vaglio.assessment.arithmetic.Rounding;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.Formula;
import org.vaglio.model.riskmap.Operation;
import org.vaglio.model.riskmap.Result;
import org.vaglio.model.riskmap.RoundingMode;

/** The printed result of a formula on a sheet, with every value that it may come from. */
public final class ResultFacts {

    private final SheetFacts sheet;
    private final Result line;
    private final Formula formula;
    private List<Operand> operands;
    private List<Figure> printedOperands;
    private Boolean fromPrinted;
    private Boolean explained;

    ResultFacts(SheetFacts sheet, Result line, Formula formula) {
        this.sheet = sheet;
        this.line = line;
        this.formula = formula;
    }

    public SheetFacts sheet() {
        return sheet;
    }

    public Result line() {
        return line;
    }

    public Formula formula() {
        return formula;
    }

    /** The operands that the formula joins, in its order; empty when one of them is not on the sheet. */
    public List<Operand> operands() {
        if (operands == null) {
            operands = sheet.operands(formula);
        }
        return operands;
    }

    /** The exact result; empty when it cannot be known. */
    public Optional<BigFraction> exact() {
        return sheet.exact(formula);
    }

    /** How far the printed result is from the exact one; only where both are known. */
    public BigFraction distance() {
        return line.getValue().value().subtract(exact().orElseThrow()).abs();
    }

    /** Operands as printed: those beside the result, else the printed values of the indices; empty when some lack. */
    public List<Figure> printedOperands() {
        if (printedOperands == null) {
            printedOperands = findPrintedOperands();
        }
        return printedOperands;
    }

    private List<Figure> findPrintedOperands() {
        if (!line.getOperands().isEmpty()) {
            return line.getOperands();
        }
        List<Figure> values = new ArrayList<>();
        for (Operand operand : operands()) {
            if (operand.printed() == null) {
                return List.of();
            }
            values.add(operand.printed());
        }
        return values;
    }

    /**
     * What the formula makes of the operands as printed; empty when they are not printed or not as many as it joins.
     */
    public Optional<BigFraction> fromPrinted() {
        return hasAllOperands() ? printedOperands().stream().map(Figure::value).reduce(this::join) : Optional.empty();
    }

    /** Whether as many operands are printed as the formula joins. */
    public boolean hasAllOperands() {
        return printedOperands().size() == formula.getOperands().size();
    }

    /** Whether every printed operand is one that its exact value can become. */
    public boolean hasSoundOperands() {
        List<Operand> operands = operands();
        List<Figure> printed = printedOperands();
        return operands.size() == printed.size()
                && IntStream.range(0, printed.size()).allMatch(i -> operands.get(i).renders(printed.get(i)));
    }

    private BigFraction join(BigFraction a, BigFraction b) {
        return SheetFacts.join(formula, a, b);
    }

    /** Whether the exact result becomes the printed one in some mode. */
    public boolean isFromExact() {
        return exact().map(e -> Rounding.renders(e, line.getValue())).orElse(false);
    }

    /** Whether the result of the printed operands becomes the printed one in some mode. */
    public boolean isFromPrinted() {
        if (fromPrinted == null) {
            fromPrinted = fromPrinted().map(p -> Rounding.renders(p, line.getValue())).orElse(false);
        }
        return fromPrinted;
    }

    /**
     * Whether some accepted way leads to the printed result: from exact values, from operands as printed, from operands
     * rounded to at most three decimals where none are printed, or from any exact values that print as the operands do where
     * only those are known.
     */
    public boolean isExplained() {
        if (explained == null) {
            explained = isFromExact() || isFromPrinted() || isFromRoundedOperands() || isFromHiddenOperands();
        }
        return explained;
    }

    private boolean isFromRoundedOperands() {
        if (!printedOperands().isEmpty() || operands().stream().anyMatch(o -> o.exact().isEmpty())
                || operands().isEmpty()) {
            return false;
        }
        for (RoundingMode mode : Rounding.MODES) {
            for (int decimals = 0; decimals <= 3; decimals++) {
                int d = decimals;
                BigFraction joined = operands().stream().map(o -> Rounding.round(o.exact().orElseThrow(), mode, d))
                        .reduce(this::join).orElseThrow();
                if (Rounding.renders(joined, line.getValue())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the exact result is not known, but exact operands that print as the printed ones have the printed result. */
    public boolean isFromHiddenOperands() {
        List<Operand> operands = operands();
        List<Figure> printed = printedOperands();
        if (exact().isPresent() || line.getValue() == null || !hasAllOperands() || operands.size() != printed.size()) {
            return false;
        }
        return PrintedOperands.explain(IntStream.range(0, printed.size()).mapToObj(i -> new PrintedOperands.Operand(
                printed.get(i), operands.get(i).scores(), operands.get(i).exact())).toList(), this::join,
                line.getValue());
    }

    /** Whether anything is known to judge the printed result with. */
    public boolean isJudgeable() {
        return line.getValue() != null && (exact().isPresent() || fromPrinted().isPresent());
    }

    /** The exact computation as people write it. */
    public String shownExact() {
        return sheet.shown(formula);
    }

    /** The computation from the printed operands as people write it: {@code 2,33 × 1,75 = 4,0775}. */
    public String shownFromPrinted() {
        String list = printedOperands().stream().map(Figure::text)
                .collect(Collectors.joining(SheetFacts.sign(formula)));
        boolean single = printedOperands().size() == 1;
        String value = Numbers.decimal(fromPrinted().orElseThrow());
        return single ? value : (formula.getOperation() == Operation.MAXIMUM ? "max(" + list + ")" : list) + " = "
                + value;
    }
}
