// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vaglio.documents.recognise.Words;
import org.vaglio.model.Figure;

/**
 * A sum over a divisor, with its result, as in {@code 11/6= 1,8} and {@code (13 / 6 =) 2,66}.
 *
 * @param start   where it begins in its text
 * @param sum     the numerator
 * @param divisor the denominator
 * @param value   null when no result is printed
 * @param equals  whether an equals sign is printed
 */
record Ratio(int start, Figure sum, Figure divisor, Figure value, boolean equals) {

    private static final Pattern FORM = Pattern.compile("(?<![\\d.,/])(" + Words.NUMBER + ")\\s*[/:]\\s*(\\d{1,2})(?![\\d/]|[.,]\\d|\\s*/)"
            + "(?<sign>\\s*\\)?\\s*=?\\s*\\)?\\s*=?)(?:\\s*(" + Words.NUMBER + ")(?![\\d/%]|\\s*[/x×*]))?");

    /** All ratios of a text; dates and fractions of products are none. */
    static List<Ratio> in(String text) {
        List<Ratio> ratios = new ArrayList<>();
        Matcher m = FORM.matcher(text.replace('\t', ' '));
        while (m.find()) {
            boolean equals = m.group("sign").contains("=");
            if (m.group(0).contains(":") && !equals) {
                continue;
            }
            Figure value = m.group(4) == null || !equals && m.group("sign").isBlank() ? null : Figure.parse(m.group(4));
            ratios.add(new Ratio(m.start(), Figure.parse(m.group(1)), Figure.parse(m.group(2)), value, equals));
        }
        return ratios;
    }
}
