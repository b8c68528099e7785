// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.tables;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

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

/** A table with processes in its columns, and criteria, sums, means and risk in its rows. */
public final class TransposedTables implements Recogniser {

    private static final int FEWEST_ROWS = 3;
    private static final int LONGEST_TITLE = 150;

    @Override
    public Optional<Recognised> at(Lines lines, int at, Context context) {
        Line header = lines.get(at);
        int width = header.cells().size();
        boolean titles = width >= 3 && header.cells().stream().skip(1).allMatch(c -> Words.hasLetters(c.text()) && c.text().length() <= LONGEST_TITLE);
        if (!titles || context.inSheet()) {
            return Optional.empty();
        }
        List<Line> rows = new ArrayList<>();
        int next = at + 1;
        while (next < lines.size() && isRow(lines.get(next), header, width)) {
            rows.add(lines.get(next));
            next++;
        }
        List<Column> columns = rows.stream().map(r -> column(Words.flat(r.cells().get(0).text()))).toList();
        long scores = columns.stream().filter(c -> c.role() == Role.CRITERION || c.role() == Role.PROBABILITY || c.role() == Role.IMPACT).count();
        boolean named = columns.stream().filter(c -> c.role() != Role.OTHER).count() * 3 >= columns.size() * 2;
        if (rows.size() < FEWEST_ROWS || scores < 2 || !named) {
            return Optional.empty();
        }
        Table table = ColumnContents.refine(transposed(header, rows, columns, lines.span(at, next)));
        return Optional.of(new Recognised(List.of(new TableFragment(lines.span(at, next), table)), next - at));
    }

    private static boolean isRow(Line line, Line header, int width) {
        return line.table() == header.table() && line.cells().size() >= 3 && line.cells().size() <= width && Words.hasLetters(line.cells().get(0).text())
                && line.cells().stream().skip(1).allMatch(c -> c.text().isBlank() || c.text().length() <= 20)
                && line.cells().stream().skip(1).filter(c -> Words.isFigure(c.text())).count() * 2 > width - 2;
    }

    private static Column column(String name) {
        return Headers.column("", name).orElse(new Column(Role.OTHER, name, null));
    }

    private static Table transposed(Line header, List<Line> rows, List<Column> names, Span span) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Role.PROCESS, Words.flat(header.cells().get(0).text()), null));
        columns.addAll(names);
        List<Row> turned = new ArrayList<>();
        for (int i = 1; i < header.cells().size(); i++) {
            List<String> cells = new ArrayList<>();
            cells.add(header.cells().get(i).text());
            for (Line row : rows) {
                cells.add(i < row.cells().size() ? row.cells().get(i).text() : "");
            }
            turned.add(new Row(span, cells, Collections.nCopies(cells.size(), false), List.of()));
        }
        return new Table(null, columns, turned);
    }
}
