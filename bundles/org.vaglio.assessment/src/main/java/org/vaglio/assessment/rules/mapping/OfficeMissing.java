// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.mapping;

import org.vaglio.assessment.Text;
import org.vaglio.model.riskmap.Process;

/** A process without an office in a register whose other rows have one. */
public final class OfficeMissing extends EmptyCell {

    public OfficeMissing() {
        super("office-missing", new Text("Un processo senza ufficio in un registro che lo indica.",
                "A process without an office in a register whose other rows have one."),
                new Text("ufficio", "office"), Process::getUnit);
    }
}
