// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.table;

import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.Text;
import org.vaglio.assessment.causes.Causes;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.TableFacts;
import org.vaglio.assessment.facts.TableFacts.Cell;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.Table;

/** A figure of a table must be one that the figure of its sheet, exact or as printed, can become. */
abstract class CellMismatch extends Rule {

    private final Class<? extends Table> kind;

    CellMismatch(String id, Class<? extends Table> kind, String italian, String english) {
        super(id, Severity.ERROR, italian, english);
        this.kind = kind;
    }

    @Override
    public final Stream<Finding> check(PlanFacts plan) {
        return plan.tables().stream().filter(t -> kind.isInstance(t.table())).flatMap(t -> t.cells().stream()
                .filter(c -> c.isJudgeable() && !c.isExplained()).map(c -> report(plan, t, c)));
    }

    private Finding report(PlanFacts plan, TableFacts table, Cell cell) {
        Text what = Cells.meaning(cell);
        String sheet = cell.sheet().label();
        return finding(cell.figure(), Literals.TABLE_FIGURE__VALUE).stated(cell.stated()).exact(cell.exact()
                .orElse(null))
                .expected(Cells.expected(plan, table, cell))
                .says(cell.stated() + " non è " + what.italian() + " della scheda " + sheet + ": " + Cells.shown(cell),
                        cell.stated() + " is not " + what.english() + " of sheet " + sheet + ": " + Cells.shown(cell))
                .because(Causes.ofCell(plan, cell));
    }
}
