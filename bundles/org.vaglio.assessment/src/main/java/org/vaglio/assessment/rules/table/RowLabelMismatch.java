// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.causes.Names;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.assessment.facts.TableFacts.Cell;
import org.vaglio.model.riskmap.Assessable;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** The label printed beside a figure must be that of the sheet of its row. */
public final class RowLabelMismatch extends Rule {

    public RowLabelMismatch() {
        super("row-label-mismatch", Severity.ERROR,
                "Una riga parla di un processo e porta l'etichetta della scheda di un altro.",
                "A row names one process and carries the label of the sheet of another.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        List<Cell> wrong = plan.tables().stream().flatMap(t -> t.cells().stream())
                .filter(c -> c.figure().getLabel() != null)
                .filter(c -> !Names.same(c.figure().getLabel(), c.sheet().label())).toList();
        Map<String, SheetFacts> byLabel = new HashMap<>();
        if (!wrong.isEmpty()) {
            plan.sheets().forEach(s -> byLabel.putIfAbsent(Names.normal(s.label()), s));
        }
        return wrong.stream().map(c -> report(byLabel, c));
    }

    private Finding report(Map<String, SheetFacts> byLabel, Cell cell) {
        String stated = cell.figure().getLabel();
        String expected = cell.sheet().label();
        String owner = Optional.ofNullable(byLabel.get(Names.normal(stated))).flatMap(RowLabelMismatch::title).orElse(null);
        String beside = cell.stated() == null ? "" : cell.stated().text();
        return finding(cell.figure(), Literals.TABLE_FIGURE__LABEL).stated(stated).expected(expected)
                .says("la riga è della scheda " + expected + ", ma " + (beside.isEmpty() ? "" : "accanto a " + beside
                        + " ")
                        + "porta l'etichetta " + stated + (owner == null ? "" : " («" + owner + "»)"),
                        "the row is about sheet " + expected + ", but " + (beside.isEmpty() ? "" : "beside " + beside
                                + " ")
                                + "it carries the label " + stated + (owner == null ? "" : " (\"" + owner + "\")"));
    }

    private static Optional<String> title(SheetFacts sheet) {
        return Stream.concat(Stream.of(sheet.sheet()), sheet.scored().stream()).map(Assessable::getTitle)
                .filter(Objects::nonNull).findFirst();
    }
}
