// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.arithmetic.Rounding;
import org.vaglio.documents.recognise.Words;
import org.vaglio.model.Figure;

/** Figures that were read with letters for digits, or with a digit lost, and what they may have been. */
final class Misread {

    private static final Pattern FORM = Pattern.compile("(?=.*\\d)[\\dOoQlI|SsBZ]{1,3}(?:\\s*[.,]\\s*[\\dOoQlI|SsBZ]{1,3})?");
    private static final String LETTERS = "OoQlI|SsBZ";
    private static final String DIGITS = "0001115582";

    private Misread() {
    }

    /** What a text with letters among its digits may have been; empty for any other text. */
    static Optional<List<String>> proposals(String text) {
        String plain = text.strip();
        if (!FORM.matcher(plain).matches() || Words.isFigure(plain)) {
            return Optional.empty();
        }
        StringBuilder digits = new StringBuilder();
        for (char c : plain.replace(" ", "").toCharArray()) {
            int letter = LETTERS.indexOf(c);
            digits.append(letter < 0 ? c : DIGITS.charAt(letter));
        }
        return Optional.of(List.of(digits.toString()));
    }

    /**
     * Sums over the right divisor that hold every digit of what is printed, in its order, and have its result.
     *
     * @param sum     as printed
     * @param divisor as printed
     * @param value   the result; null when none is printed
     * @param count   the right divisor
     * @param least   the smallest sum that scores can give
     * @param most    the largest
     * @return as {@code 17/6}; empty when the printed ratio is possible, or nothing fits
     */
    static List<String> ratios(Figure sum, Figure divisor, Figure value, int count, int least, int most) {
        boolean possible = divisor.value().equals(BigFraction.of(count)) || !isWhole(sum);
        if (possible || count == 0) {
            return List.of();
        }
        String printed = sum.text() + divisor.text();
        List<String> fitting = new ArrayList<>();
        for (int s = least; s <= most; s++) {
            boolean renders = value == null || Rounding.renders(BigFraction.of(s, count), value);
            if (renders && isWithin(printed, String.valueOf(s) + count) && !(s + "/" + count).equals(sum + "/" + divisor)) {
                fitting.add(s + "/" + count);
            }
        }
        return fitting;
    }

    private static boolean isWhole(Figure figure) {
        return figure.decimals() == 0;
    }

    private static boolean isWithin(String few, String many) {
        int i = 0;
        for (int j = 0; j < many.length() && i < few.length(); j++) {
            if (few.charAt(i) == many.charAt(j)) {
                i++;
            }
        }
        return i == few.length();
    }
}
