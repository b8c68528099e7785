// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.mapping;

import java.util.List;
import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;

/** A sheet should say which it is. */
public final class HeaderMissing extends Rule {

    public HeaderMissing() {
        super("header-missing", Severity.WARNING, "Una scheda senza intestazione in un piano che le intesta.",
                "A sheet without a header in a plan whose other sheets have one.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        List<SheetFacts> bare = plan.sheets().stream().filter(s -> s.sheet().getLabel() == null
                && s.sheet().getTitle() == null)
                .toList();
        return 2 * bare.size() >= plan.sheets().size() ? Stream.empty() : bare.stream().map(this::report);
    }

    private Finding report(SheetFacts sheet) {
        return finding(sheet.sheet()).says("la scheda non ha intestazione",
                "the sheet has no header");
    }
}
