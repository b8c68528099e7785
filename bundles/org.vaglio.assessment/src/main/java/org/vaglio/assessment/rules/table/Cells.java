// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.table;

import java.util.Optional;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Text;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.arithmetic.Rounding;
import org.vaglio.assessment.facts.Convention;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.TableFacts;
import org.vaglio.assessment.facts.TableFacts.Cell;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.RoundingMode;

/** Findings about cells of tables. */
final class Cells {

    private Cells() {
    }

    /** What a cell stands for, in words: the index, or the level of risk. */
    static Text meaning(Cell cell) {
        return cell.index() == null ? new Text("il rischio", "the risk")
                : new Text("«" + cell.index().index().getName() + "»", "\"" + cell.index().index().getName() + "\"");
    }

    /** The computation behind a cell. */
    static String shown(Cell cell) {
        if (cell.exact().isEmpty()) {
            return cell.onSheet() != null ? cell.onSheet().text() : Numbers.both(cell.unfinished().orElseThrow());
        }
        return cell.index() == null ? cell.sheet().shownRisk() : cell.index().shown();
    }

    /**
     * What a cell should print: as its sheet prints it, by the convention of its column or of the plan, else half-up.
     */
    static String expected(PlanFacts plan, TableFacts table, Cell cell) {
        Figure onSheet = cell.onSheet();
        BigFraction value = cell.exact().or(() -> Optional.ofNullable(onSheet).map(Figure::value)).or(cell::unfinished)
                .orElseThrow();
        if (onSheet != null && onSheet.decimals() == cell.stated().decimals() && Rounding.renders(value, onSheet)) {
            return onSheet.text();
        }
        Optional<Convention> convention = table.convention(cell.column()).filter(Convention::inForce);
        if (convention.isPresent()) {
            return convention.get().print(value);
        }
        RoundingMode mode = (cell.index() == null ? plan.products() : plan.means()).filter(Convention::inForce)
                .map(Convention::mode).orElse(RoundingMode.HALF_UP);
        return Numbers.print(value, mode, cell.stated().decimals());
    }
}
