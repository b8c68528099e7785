// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.causes.Names;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.ScoringSheet;

/** A label names one sheet. */
public final class DuplicateLabel extends Rule {

    public DuplicateLabel() {
        super("duplicate-label", Severity.WARNING, "Due schede portano la stessa etichetta.",
                "Two sheets carry the same label.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        Map<String, List<ScoringSheet>> byLabel = plan.all(ScoringSheet.class).stream().filter(s -> s.getLabel() != null)
                .collect(Collectors.groupingBy(s -> Names.normal(s.getLabel()), LinkedHashMap::new, Collectors.toList()));
        return byLabel.values().stream().filter(sheets -> sheets.size() > 1).map(this::report);
    }

    private Finding report(List<ScoringSheet> sheets) {
        String label = sheets.get(1).getLabel();
        return finding(sheets.get(1), Literals.SCORING_SHEET__LABEL).stated(label)
                .says(sheets.size() + " schede portano l'etichetta " + label, sheets.size() + " sheets carry the label " + label);
    }
}
