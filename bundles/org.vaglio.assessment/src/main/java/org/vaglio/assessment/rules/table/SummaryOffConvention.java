// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.table;

import org.vaglio.model.riskmap.SummaryTable;

/** A column of a summary should round in one way. */
public final class SummaryOffConvention extends CellOffConvention {

    public SummaryOffConvention() {
        super("summary-off-convention", SummaryTable.class,
                "Un valore del riepilogo segue un altro arrotondamento rispetto al resto della colonna.",
                "A rendering, but not by the convention of the table itself.");
    }
}
