// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.table;

import org.vaglio.model.riskmap.Ranking;

/** A ranking should round in one way. */
public final class RankingOffConvention extends CellOffConvention {

    public RankingOffConvention() {
        super("ranking-off-convention", Ranking.class,
                "Un valore della graduatoria segue un altro arrotondamento rispetto al resto della graduatoria.",
                "A rendering, but not by the convention of the ranking.");
    }
}
