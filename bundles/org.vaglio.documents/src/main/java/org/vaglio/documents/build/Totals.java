// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.documents.content.Span;
import org.vaglio.documents.recognise.Fragment.Arithmetic;
import org.vaglio.documents.recognise.Fragment.Calculation;
import org.vaglio.documents.recognise.Words;
import org.vaglio.documents.recognise.text.ArithmeticClaims;
import org.vaglio.model.Figure;

/** Rows that sum up the rows above them. */
final class Totals {

    private static final Pattern TOTAL = Pattern.compile("(?i)(?:totale|totali|tot\\.|in complesso|complessivamente|complesso)\\b.*");
    private static final Pattern MEAN = Pattern.compile("(?i)(?:media|valore medio|indice medio|punteggio medio)\\b.*");
    private static final Pattern PERCENT = Pattern.compile("(?i).*(?:%|percent|media|medio|tasso|indice|incidenza).*");
    private static final Pattern NUMBER = Pattern.compile("(?:€\\s*)?(\\d{1,3}(?:\\.\\d{3})+(?:,\\d{1,4})?|\\d{1,9}(?:[.,]\\d{1,4})?)\\s*(%|€)?");
    private static final int MOST = 60;

    private Totals() {
    }

    /** The sums that a table claims in its last row, one for each column of numbers. */
    static List<Arithmetic> of(List<List<String>> rows, List<Span> spans, List<String> headers) {
        List<Arithmetic> sums = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < rows.size(); i++) {
            boolean mean = MEAN.matcher(first(rows.get(i))).matches();
            if (mean || TOTAL.matcher(first(rows.get(i))).matches()) {
                for (int column = 1; column < rows.get(i).size(); column++) {
                    sum(rows.subList(from, i), rows.get(i), column, spans.get(i), column < headers.size() ? headers.get(column) : null, mean).ifPresent(sums::add);
                }
                from = mean ? from : i + 1;
            }
        }
        return sums;
    }

    private static String first(List<String> row) {
        return row.stream().map(Words::flat).filter(t -> !t.isEmpty()).findFirst().orElse("");
    }

    private static Optional<Arithmetic> sum(List<List<String>> rows, List<String> total, int column, Span span, String header,
            boolean mean) {
        boolean percent = rows.stream().anyMatch(r -> column < r.size() && r.get(column).contains("%")) || header != null && PERCENT.matcher(header).matches();
        Optional<Figure> value = number(total.get(column));
        boolean whole = value.filter(f -> f.value().equals(BigFraction.of(100))).isPresent();
        if (!mean && percent && !whole) {
            return Optional.empty();
        }
        List<Figure> operands = new ArrayList<>();
        for (List<String> row : rows) {
            String text = column < row.size() ? Words.flat(row.get(column)) : "";
            if (text.isEmpty() || text.equals("-") || MEAN.matcher(first(row)).matches()) {
                continue;
            }
            Optional<Figure> figure = number(text);
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            operands.add(figure.get());
        }
        boolean usable = value.isPresent() && operands.size() >= 2 && operands.size() <= MOST;
        String what = mean ? "Media" : "Totale";
        String title = header == null || header.isBlank() ? what : what + ": " + Words.flat(header);
        return !usable ? Optional.empty() : Optional.of(mean
                ? new Arithmetic(span, title, Calculation.MEAN, operands, Figure.parse(String.valueOf(operands.size())), value.get())
                : new Arithmetic(span, title, Calculation.SUM, operands, null, value.get()));
    }

    private static Optional<Figure> number(String text) {
        var matcher = NUMBER.matcher(Words.flat(text));
        return matcher.matches() ? Optional.of(ArithmeticClaims.number(matcher.group(1))) : Optional.empty();
    }
}
