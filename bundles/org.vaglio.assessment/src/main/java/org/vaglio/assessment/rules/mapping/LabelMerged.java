// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.mapping;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** A sheet scores one process. */
public final class LabelMerged extends Rule {

    public LabelMerged() {
        super("label-merged", Severity.WARNING, "Due numeri su una scheda sola.",
                "Two numbers on one sheet.");
    }

    private static final Pattern TWO = Pattern.compile("(\\d{1,3})\\s*[/,;e&-]\\s*(\\d{1,3})");

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        Set<SheetFacts> merged = plan.sheets().stream().filter(s -> s.sheet().getLabel() != null
                && isMerged(s.sheet().getLabel())).collect(Collectors.toSet());
        boolean habit = merged.size() > 1 && 3 * merged.size() > plan.sheets().size();
        return plan.sheets().stream().filter(s -> !habit && merged.contains(s)
                || s.sheet().getSubjects().size() > 1).map(this::report);
    }

    private static boolean isMerged(String label) {
        Matcher numbers = TWO.matcher(label.strip());
        return numbers.matches() && Integer.parseInt(numbers.group(1)) < Integer.parseInt(numbers.group(2));
    }

    private Finding report(SheetFacts sheet) {
        return finding(sheet.sheet(), Literals.SCORING_SHEET__LABEL).stated(sheet.label()).says(
                "la scheda " + sheet.label() + " valuta più processi insieme", "sheet " + sheet.label()
                        + " scores several processes at once");
    }
}
