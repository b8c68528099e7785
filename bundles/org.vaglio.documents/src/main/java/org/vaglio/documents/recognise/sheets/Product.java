// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vaglio.documents.recognise.Words;
import org.vaglio.model.Figure;

/**
 * A product as in {@code 2*3= 6}, {@code 2,33 x 1,75 = 4,07/25} and {@code 2,66 x 2,50 =}.
 *
 * @param operands two or more
 * @param value    null when the result is missing
 * @param maximum  null when it is not printed
 * @param equals   whether an equals sign is printed
 */
record Product(List<Figure> operands, Figure value, Figure maximum, boolean equals) {

    private static final Pattern FORM = Pattern.compile("(?<![\\d.,])(" + Words.NUMBER + "(?:\\s*[x×X*∙·]\\s*" + Words.NUMBER + ")+)"
            + "(?:\\s*(=)\\s*(?:(" + Words.NUMBER + ")(?:\\s*/\\s*(\\d{1,3}))?)?)?");
    private static final Pattern OPERAND = Pattern.compile(Words.NUMBER);

    /** The first product of a text. */
    static Optional<Product> in(String text) {
        Matcher m = FORM.matcher(text.replace('\t', ' '));
        if (!m.find()) {
            return Optional.empty();
        }
        List<Figure> operands = new ArrayList<>();
        Matcher operand = OPERAND.matcher(m.group(1));
        while (operand.find()) {
            operands.add(Figure.parse(operand.group()));
        }
        return Optional.of(new Product(operands, figure(m.group(3)), figure(m.group(4)), m.group(2) != null));
    }

    private static Figure figure(String text) {
        return text == null ? null : Figure.parse(text);
    }
}
