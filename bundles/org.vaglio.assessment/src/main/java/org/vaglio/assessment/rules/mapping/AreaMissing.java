// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.mapping;

import org.vaglio.assessment.Text;
import org.vaglio.assessment.facts.Processes;

/** A process without an area in a register whose other rows have one. */
public final class AreaMissing extends EmptyCell {

    public AreaMissing() {
        super("area-missing", new Text("Un processo senza area di rischio in un registro che la indica.",
                "A process without an area in a register whose other rows have one."),
                new Text("area di rischio", "risk area"), Processes::area);
    }
}
