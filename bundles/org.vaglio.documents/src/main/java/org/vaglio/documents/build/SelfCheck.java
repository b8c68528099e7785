// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import java.util.List;
import java.util.Objects;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.arithmetic.Rounding;
import org.vaglio.documents.recognise.Fragment.IndexValue;
import org.vaglio.documents.recognise.Side;
import org.vaglio.model.Figure;

/**
 * Takes back what cannot have been understood rightly: where the scores of most sheets do not give the printed sums and means, the columns or lines were
 * no scores of that index. A plan has some wrong figures, but not most of them.
 */
final class SelfCheck {

    private static final int FEWEST = 3;

    private SelfCheck() {
    }

    /** Removes the criteria of an index from sheets that were read wrongly; returns whether it did. */
    static boolean dropMisread(List<SheetDraft> sheets, Side side) {
        int judged = 0;
        int fitting = 0;
        for (SheetDraft sheet : sheets) {
            List<Figure> scores = sheet.criteria(side).stream().map(c -> c.score).toList();
            IndexValue value = sheet.values.get(side);
            if (scores.isEmpty() || scores.contains(null) || value == null || value.sum() == null && value.value() == null) {
                continue;
            }
            judged++;
            fitting += fits(scores, value) ? 1 : 0;
        }
        boolean wrong = judged >= FEWEST && fitting * 2 < judged;
        if (wrong) {
            sheets.forEach(s -> s.criteria.remove(side));
        }
        return wrong;
    }

    private static boolean fits(List<Figure> scores, IndexValue value) {
        BigFraction sum = scores.stream().map(Figure::value).reduce(BigFraction.ZERO, BigFraction::add);
        boolean sumFits = value.sum() != null && value.sum().value().equals(sum);
        BigFraction most = scores.stream().map(Figure::value).max(BigFraction::compareTo).orElseThrow();
        boolean valueFits = value.value() != null && (Rounding.renders(sum.divide(scores.size()), value.value()) || value.value().value().equals(sum)
                || value.value().value().equals(most));
        return sumFits || valueFits;
    }

    /** Removes further factors that most risks are not multiplied with. */
    static void dropMisreadCoefficients(List<SheetDraft> sheets) {
        int judged = 0;
        int fitting = 0;
        for (SheetDraft sheet : sheets) {
            BigFraction product = product(sheet);
            Figure risk = sheet.residual != null ? sheet.residual.value() : sheet.risk() == null ? null : sheet.risk().value();
            if (!sheet.coefficients.isEmpty() && product != null && risk != null) {
                judged++;
                fitting += near(product, risk) ? 1 : 0;
            }
        }
        if (judged >= FEWEST && fitting * 2 < judged) {
            sheets.forEach(s -> s.coefficients.clear());
        }
    }

    private static BigFraction product(SheetDraft sheet) {
        List<Figure> values = sheet.values.values().stream().map(IndexValue::value).filter(Objects::nonNull).toList();
        if (values.size() < 2) {
            return null;
        }
        BigFraction product = BigFraction.ONE;
        for (Figure value : values) {
            product = product.multiply(value.value());
        }
        for (SheetDraft.Coefficient coefficient : sheet.coefficients) {
            product = product.multiply(coefficient.value().value());
        }
        return product;
    }

    /** Whether a figure is an exact value but for the rounding of operands. */
    static boolean near(BigFraction exact, Figure printed) {
        BigFraction margin = printed.value().divide(20).add(BigFraction.of(1, 20));
        return exact.subtract(printed.value()).abs().compareTo(margin) <= 0;
    }
}
