// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.arithmetic.Rounding;
import org.vaglio.documents.content.Span;
import org.vaglio.documents.recognise.Fragment.Arithmetic;
import org.vaglio.documents.recognise.Fragment.Calculation;
import org.vaglio.documents.recognise.Words;
import org.vaglio.documents.recognise.text.ArithmeticClaims;
import org.vaglio.model.Figure;

/** Columns of percentages that are shares of one column of numbers in another. */
final class Shares {

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*%");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+|\\d{1,7}");
    private static final BigFraction HUNDRED = BigFraction.of(100);
    private static final int FEWEST = 4;

    private Shares() {
    }

    /** The shares that a table prints: of each column of percentages, that pair of columns that most rows agree with. */
    static List<Arithmetic> of(List<List<String>> rows, List<Span> spans, List<String> headers) {
        List<Arithmetic> shares = new ArrayList<>();
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int percent = 0; percent < width; percent++) {
            shares.addAll(column(rows, spans, headers, percent, width));
        }
        return shares;
    }

    private static List<Arithmetic> column(List<List<String>> rows, List<Span> spans, List<String> headers, int percent, int width) {
        for (int part = 0; part < width; part++) {
            for (int whole = 0; whole < width; whole++) {
                List<Arithmetic> claims = new ArrayList<>();
                int agreeing = 0;
                for (int i = 0; part != whole && i < rows.size(); i++) {
                    Optional<Arithmetic> claim = claim(rows.get(i), spans.get(i), percent < headers.size() ? headers.get(percent) : null, percent, part, whole);
                    agreeing += claim.filter(Shares::holds).isPresent() ? 1 : 0;
                    claim.ifPresent(claims::add);
                }
                if (claims.size() >= FEWEST && agreeing * 10 >= claims.size() * 7) {
                    return claims;
                }
            }
        }
        return List.of();
    }

    private static Optional<Arithmetic> claim(List<String> row, Span span, String header, int percent, int part, int whole) {
        Matcher matcher = PERCENT.matcher(cell(row, percent));
        boolean numbers = NUMBER.matcher(cell(row, part)).matches() && NUMBER.matcher(cell(row, whole)).matches();
        if (!matcher.matches() || !numbers) {
            return Optional.empty();
        }
        Figure divisor = ArithmeticClaims.number(cell(row, whole));
        return divisor.value().signum() == 0 ? Optional.empty() : Optional.of(new Arithmetic(span, header == null || header.isBlank() ? null : Words.flat(header),
                Calculation.SHARE, List.of(ArithmeticClaims.number(cell(row, part))), divisor, Figure.parse(matcher.group(1))));
    }

    private static boolean holds(Arithmetic share) {
        return Rounding.renders(share.operands().get(0).value().divide(share.divisor().value()).multiply(HUNDRED), share.value());
    }

    private static String cell(List<String> row, int column) {
        return column < row.size() ? Words.flat(row.get(column)) : "";
    }
}
