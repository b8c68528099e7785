// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.table;

import org.vaglio.model.riskmap.Ranking;

/** A ranking repeats its sheets. */
public final class RankingMismatch extends CellMismatch {

    public RankingMismatch() {
        super("ranking-mismatch", Ranking.class,
                "Il valore di una riga della graduatoria non segue dalla scheda in nessun arrotondamento.",
                "The value of a ranking row is no rendering of that of the sheet.");
    }
}
