// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.reading;

import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.Text;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.riskmap.Repair;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** A repair is a guess that somebody should see. */
public final class TextRepaired extends Rule {

    public TextRepaired() {
        super("text-repaired", Severity.INFO, "Un testo del documento è stato riparato nella lettura.",
                "A text of the document was repaired when it was read.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.all(Repair.class).stream().map(this::report);
    }

    private Finding report(Repair repair) {
        Text where = Where.of(repair);
        return finding(repair, Literals.REPAIR__RAW).stated(repair.getRaw()).expected(repair.getRepaired()).says(
                "«" + repair.getRaw() + "» è stato letto come «" + repair.getRepaired() + "»: confrontare "
                        + where.italian(),
                "\"" + repair.getRaw() + "\" was read as \"" + repair.getRepaired() + "\": compare "
                        + where.english());
    }
}
