// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.reading;

import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.Text;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.SkippedPassage;

/** What the map leaves out is not checked. */
public final class PassageSkipped extends Rule {

    public PassageSkipped() {
        super("passage-skipped", Severity.INFO, "Un passo del documento non è stato riportato nella mappa.",
                "A passage of the document was not taken over into the map.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.all(SkippedPassage.class).stream().map(this::report);
    }

    private Finding report(SkippedPassage passage) {
        Text where = Where.of(passage);
        return finding(passage, Literals.SKIPPED_PASSAGE__REASON).says(
                "un passo è stato saltato (" + passage.getReason() + "): se alla mappa manca qualcosa, cercarlo "
                        + where.italian(),
                "a passage was skipped (" + passage.getReason() + "): if the map lacks anything, look for it "
                        + where.english());
    }
}
