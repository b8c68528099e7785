// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.table;

import java.util.List;
import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.Text;
import org.vaglio.assessment.arithmetic.Rounding;
import org.vaglio.assessment.facts.Convention;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.TableFacts;
import org.vaglio.assessment.facts.TableFacts.Cell;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.Table;

/** A column of a table should round in one way. */
abstract class CellOffConvention extends Rule {

    private final Class<? extends Table> kind;

    CellOffConvention(String id, Class<? extends Table> kind, String italian, String english) {
        super(id, Severity.WARNING, italian, english);
        this.kind = kind;
    }

    @Override
    public final Stream<Finding> check(PlanFacts plan) {
        return plan.tables().stream().filter(t -> kind.isInstance(t.table())).flatMap(t -> t.cells().stream()
                .filter(c -> c.isJudgeable() && c.isExplained() && (c.index() == null || c.index().isRounded()))
                .flatMap(c -> t.convention(c.column()).filter(Convention::inForce).filter(k -> !c.follows(k))
                        .map(k -> report(plan, t, c, k)).stream()));
    }

    private Finding report(PlanFacts plan, TableFacts table, Cell cell, Convention convention) {
        String expected = Cells.expected(plan, table, cell);
        Text what = Cells.meaning(cell);
        return finding(cell.figure(), Literals.TABLE_FIGURE__VALUE).stated(cell.stated()).exact(cell.exact()
                .orElse(null))
                .expected(expected)
                .says(cell.stated() + " per " + what.italian() + " della scheda " + cell.sheet().label() + ", "
                        + Cells.shown(cell) + ": nella colonna i valori sono " + convention.words().italian()
                                + ", cioè " + expected,
                        cell.stated() + " for " + what.english() + " of sheet " + cell.sheet().label() + ", "
                                + Cells.shown(cell) + ": in the column values are " + convention.words().english()
                                        + ", that is "
                                + expected)
                .because(carried(cell));
    }

    /** A figure that follows from a wrong one on the sheet. */
    private static List<Text> carried(Cell cell) {
        Figure onSheet = cell.onSheet();
        boolean wrong = onSheet != null && cell.exact().map(e -> !Rounding.renders(e, onSheet)).orElse(false);
        return wrong && Rounding.renders(onSheet.value(), cell.stated())
                ? List.of(new Text("viene da " + onSheet + ", che la scheda stampa per errore",
                        "it comes from " + onSheet + ", which the sheet prints by mistake"))
                : List.of();
    }
}
