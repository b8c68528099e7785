// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.table;

import org.vaglio.model.riskmap.SummaryTable;

/** A summary repeats its sheets. */
public final class SummaryMismatch extends CellMismatch {

    public SummaryMismatch() {
        super("summary-mismatch", SummaryTable.class,
                "Un valore di una riga del riepilogo non segue dalla scheda in nessun arrotondamento.",
                "A value of a summary row is no rendering of that of the sheet.");
    }
}
