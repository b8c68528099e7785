// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.facts;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Text;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.arithmetic.Rounding;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.OperandSource;
import org.vaglio.model.riskmap.RoundingMode;

/**
 * How figures of one kind are printed.
 *
 * @param mode     the rounding
 * @param decimals how many decimals
 * @param operands for results, what they are computed from; {@code UNSPECIFIED} for other figures
 * @param declared whether the plan or its method declares it
 * @param explains how many figures it explains
 * @param of       how many figures were judged
 */
public record Convention(RoundingMode mode, int decimals, OperandSource operands, boolean declared,
        int explains, int of) {

    /** Fewer figures than this show no habit. */
    public static final int FEWEST = 4;

    /** Whether a figure has the value that this convention prints; zeros at the end may be left out. */
    public boolean follows(BigFraction value, Figure figure) {
        return Rounding.prints(value, mode, decimals, figure);
    }

    /** A value as this convention prints it. */
    public String print(BigFraction value) {
        return Numbers.print(value, mode, decimals);
    }

    /** Whether figures are held to it: it is declared, or explains more than half of them. */
    public boolean inForce() {
        return declared || 2 * explains > of;
    }

    /** Whether it explains at least four fifths of the figures. */
    public boolean explainsMost() {
        return 5 * explains >= 4 * of;
    }

    /** Whether results are computed from the operands as printed. */
    public boolean fromPrinted() {
        return operands == OperandSource.PRINTED;
    }

    /** In words, without the operands: {@code troncato a 2 decimali}. */
    public Text words() {
        String italian = switch (mode) {
            case HALF_UP, UNSPECIFIED -> "arrotondati";
            case HALF_EVEN -> "arrotondati al pari";
            case HALF_DOWN -> "arrotondati in giù";
            case UP -> "arrotondati per eccesso";
            case CUT -> "troncati";
        };
        String english = switch (mode) {
            case HALF_UP, UNSPECIFIED -> "rounded half-up";
            case HALF_EVEN -> "rounded half-even";
            case HALF_DOWN -> "rounded half-down";
            case UP -> "rounded up";
            case CUT -> "cut";
        };
        return new Text(italian + (decimals == 0 ? " all'intero" : " a " + decimals + (decimals == 1 ? " decimale"
                : " decimali")),
                english + (decimals == 0 ? " to whole numbers" : " to " + decimals + (decimals == 1 ? " decimal"
                        : " decimals")));
    }
}
