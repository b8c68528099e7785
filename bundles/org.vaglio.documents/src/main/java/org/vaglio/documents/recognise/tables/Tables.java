// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.tables;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.vaglio.documents.recognise.Context;
import org.vaglio.documents.recognise.Fragment.TableFragment;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Recognised;
import org.vaglio.documents.recognise.Recogniser;
import org.vaglio.documents.recognise.Role;
import org.vaglio.documents.recognise.Table;
import org.vaglio.documents.recognise.Table.Row;

/** Any table whose header names columns that a map knows, in any order. */
public final class Tables implements Recogniser {

    /** A table without any of these tells about the method, not about the plan. */
    private static final Set<Role> SUBJECTS = EnumSet.of(Role.PROCESS, Role.MACROPROCESS, Role.PHASE, Role.ACTION, Role.EVENT, Role.MEASURE,
            Role.AREA, Role.SHEET, Role.NUMBER);
    private static final int FEWEST_CRITERIA = 3;
    private static final int FAR = 4;
    private static final int LONGEST_TITLE = 200;

    @Override
    public Optional<Recognised> at(Lines lines, int at, Context context) {
        Optional<TableShape> shape = TableShape.at(lines, at);
        if (shape.isEmpty()) {
            return Optional.empty();
        }
        RowReader reader = new RowReader(lines, shape.get());
        List<Row> rows = reader.rows();
        Table table = ColumnContents.refine(new Table(title(lines, at), shape.get().columns(), rows));
        boolean aboutSomething = SUBJECTS.stream().anyMatch(table::has) || table.all(Role.CRITERION).size() >= FEWEST_CRITERIA;
        if (rows.isEmpty() || !aboutSomething) {
            return Optional.empty();
        }
        return Optional.of(new Recognised(List.of(new TableFragment(lines.span(at, reader.end()), table)), reader.end() - at));
    }

    /** The nearest line above that is a text of its own. */
    private static String title(Lines lines, int at) {
        for (int i = at - 1; i >= 0 && i >= at - FAR; i--) {
            if (!lines.get(i).isEmpty()) {
                String text = lines.single(i);
                return text == null || text.length() > LONGEST_TITLE ? null : text;
            }
        }
        return null;
    }
}
