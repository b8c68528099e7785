// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.facts;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Text;
import org.vaglio.assessment.arithmetic.Interval;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.arithmetic.Rounding;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.Calculation;
import org.vaglio.model.riskmap.CalculationKind;

/** A calculation that belongs to no sheet or table, recomputed exactly. */
public final class CalculationFacts {

    private static final BigFraction PERCENT = BigFraction.of(100);

    private final Calculation line;

    CalculationFacts(Calculation line) {
        this.line = line;
    }

    public Calculation line() {
        return line;
    }

    /** Whether the result is divided by something: all but products and sums are. */
    public boolean hasDivisor() {
        return switch (line.getOperation()) {
            case QUOTIENT, MEAN, SHARE -> line.getDivisor() != null;
            case PRODUCT, SUM, UNSPECIFIED -> false;
        };
    }

    private boolean isShare() {
        return line.getOperation() == CalculationKind.SHARE;
    }

    /** Whether a result is printed, but the divisor is zero. */
    public boolean dividesByZero() {
        return hasDivisor() && line.getValue() != null && line.getDivisor().value().signum() == 0;
    }

    /** Whether the plan counts more of something than there is, and prints no percentage that would say so. */
    public boolean isImpossible() {
        return isShare() && hasDivisor() && line.getValue() == null && !line.getOperands().isEmpty()
                && Interval.of(line.getOperands().get(0)).exceeds(Interval.of(line.getDivisor()));
    }

    /** What is divided, or the result itself of a product or sum; empty where the model is not complete. */
    public Optional<BigFraction> dividend() {
        return joined(Figure::value, BigFraction::add, BigFraction::multiply);
    }

    private <T> Optional<T> joined(Function<Figure, T> value, BinaryOperator<T> plus, BinaryOperator<T> times) {
        if (line.getOperation() == CalculationKind.UNSPECIFIED) {
            return Optional.empty();
        }
        return line.getOperands().stream().map(value)
                .reduce(line.getOperation() == CalculationKind.PRODUCT ? times : plus);
    }

    /** The exact result, in percent for a share; empty when there is none. */
    public Optional<BigFraction> exact() {
        return dividend().flatMap(this::exactOf);
    }

    /** The exact result if another number were divided. */
    public Optional<BigFraction> exactOf(BigFraction dividend) {
        if (!hasDivisor()) {
            return Optional.of(dividend);
        }
        BigFraction divisor = line.getDivisor().value();
        return divisor.signum() == 0 ? Optional.empty() : Optional.of(scaled(dividend).divide(divisor));
    }

    private BigFraction scaled(BigFraction value) {
        return isShare() ? value.multiply(PERCENT) : value;
    }

    /** The number that divided gives a result. */
    public BigFraction dividendFor(BigFraction result) {
        BigFraction whole = result.multiply(line.getDivisor().value());
        return isShare() ? whole.divide(PERCENT) : whole;
    }

    /** Whether a result is printed and can be judged. */
    public boolean isJudgeable() {
        return line.getValue() != null && exact().isPresent();
    }

    /**
     * Whether the printed result is a rendering of the exact one, or of that of some exact values that print as the operands
     * do; operands without decimals are exact.
     */
    public boolean isExplained() {
        Figure value = line.getValue();
        if (Rounding.renders(exact().orElseThrow(), value)) {
            return true;
        }
        Interval dividend = joined(Interval::of, Interval::plus, Interval::times).orElseThrow();
        Interval divisor = hasDivisor() ? Interval.of(line.getDivisor()) : Interval.of(BigFraction.ONE);
        return (isShare() ? dividend.times(Interval.of(PERCENT)) : dividend).rendersOver(divisor, value);
    }

    /** The operands as people write them: {@code 13/6}, {@code 2,33 × 1,75}, {@code 12 su 15}. */
    public Text shownOperands() {
        List<Figure> operands = line.getOperands();
        return switch (line.getOperation()) {
            case PRODUCT -> same(list(operands, " × "));
            case MEAN -> same("(" + list(operands, " + ") + ")/" + line.getDivisor());
            case QUOTIENT -> same(operands.get(0) + "/" + line.getDivisor());
            case SHARE -> new Text(operands.get(0) + " su " + line.getDivisor(),
                    operands.get(0) + " of " + line.getDivisor());
            case SUM, UNSPECIFIED -> same(list(operands, " + "));
        };
    }

    private static String list(List<Figure> operands, String sign) {
        return operands.stream().map(Figure::text).collect(Collectors.joining(sign));
    }

    private static Text same(String text) {
        return new Text(text, text);
    }

    /** The exact computation as people write it: {@code 13/6 = 2,1666…}, {@code 12 su 15 = 80 %}. */
    public Text shown() {
        String value = " = " + Numbers.decimal(exact().orElseThrow()) + unit();
        Text operands = shownOperands();
        return new Text(operands.italian() + value, operands.english() + value);
    }

    /** What follows a result: a percent sign or nothing. */
    public String unit() {
        return isShare() ? " %" : "";
    }
}
