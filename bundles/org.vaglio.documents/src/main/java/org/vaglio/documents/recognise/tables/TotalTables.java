// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.vaglio.documents.content.Cell;
import org.vaglio.documents.content.Line;
import org.vaglio.documents.content.Span;
import org.vaglio.documents.recognise.Context;
import org.vaglio.documents.recognise.Fragment.TableFragment;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Recognised;
import org.vaglio.documents.recognise.Recogniser;
import org.vaglio.documents.recognise.Role;
import org.vaglio.documents.recognise.Table;
import org.vaglio.documents.recognise.Table.Column;
import org.vaglio.documents.recognise.Table.Row;
import org.vaglio.documents.recognise.Words;

/** A table of any kind that ends with a row of totals. */
public final class TotalTables implements Recogniser {

    private static final Pattern TOTAL = Pattern.compile("(?i)(?:totale|totali|tot\\.|in complesso|complessivamente)\\b.*");
    private static final int MOST_ROWS = 80;

    @Override
    public Optional<Recognised> at(Lines lines, int at, Context context) {
        int width = lines.columns(at);
        if (width < 2 || context.inSheet()) {
            return Optional.empty();
        }
        List<Line> rows = new ArrayList<>();
        int next = at;
        while (next < lines.size() && rows.size() < MOST_ROWS && isRow(lines.get(next), lines.get(at), width)) {
            Line line = lines.get(next);
            rows.add(line);
            boolean total = line.cells().stream().map(c -> Words.flat(c.text())).filter(t -> !t.isEmpty()).findFirst()
                    .filter(t -> TOTAL.matcher(t).matches()).isPresent();
            next++;
            if (total && rows.size() > 2) {
                return Optional.of(new Recognised(List.of(fragment(lines, at, next, rows)), next - at));
            }
            next = lines.skipEmpty(next);
        }
        return Optional.empty();
    }

    private static boolean isRow(Line line, Line first, int width) {
        return line.table() == first.table() && line.cells().size() >= 2 && line.cells().size() <= width;
    }

    private static TableFragment fragment(Lines lines, int from, int to, List<Line> rows) {
        Line header = rows.get(0);
        boolean headed = header.cells().stream().noneMatch(c -> Words.isFigure(c.text()));
        List<Column> columns = new ArrayList<>();
        for (Cell cell : header.cells()) {
            columns.add(new Column(Role.OTHER, headed ? Words.flat(cell.text()) : "", null));
        }
        List<Row> body = rows.subList(headed ? 1 : 0, rows.size()).stream()
                .map(l -> new Row(Span.of(l), l.cells().stream().map(Cell::text).toList(), Collections.nCopies(l.cells().size(), false), List.of())).toList();
        return new TableFragment(lines.span(from, to), new Table(null, columns, body));
    }
}
