// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.mapping;

import org.vaglio.assessment.Text;
import org.vaglio.assessment.facts.Processes;

/** A process without a function in a register whose other rows have one. */
public final class FunctionMissing extends EmptyCell {

    public FunctionMissing() {
        super("function-missing", new Text("Un processo senza funzione istituzionale in un registro che la indica.",
                "A process without a function in a register whose other rows have one."),
                new Text("funzione istituzionale", "institutional function"), Processes::function);
    }
}
