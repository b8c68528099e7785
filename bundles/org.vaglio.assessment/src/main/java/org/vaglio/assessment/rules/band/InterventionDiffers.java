// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.band;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.causes.Names;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.model.riskmap.Intervention;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** A band calls for one intervention throughout a plan. */
public final class InterventionDiffers extends Rule {

    public InterventionDiffers() {
        super("intervention-differs", Severity.WARNING, "La stessa fascia ha interventi o frequenze diverse nel piano.",
                "The same band is given different interventions or frequencies within a plan.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        Map<String, Optional<Intervention>> known = new HashMap<>();
        return plan.sheets().stream().flatMap(s -> s.lines(Intervention.class).stream()
                .flatMap(printed -> usual(plan, s, printed, known).filter(u -> differ(u, printed))
                        .map(u -> report(printed, u)).stream()));
    }

    /** The intervention of the method, else the one that most sheets print. */
    private static Optional<Intervention> usual(PlanFacts plan, SheetFacts sheet, Intervention printed,
            Map<String, Optional<Intervention>> known) {
        return sheet.methodFacts().stream().flatMap(m -> m.method().getInterventions().stream())
                .filter(i -> isSameBand(i, printed)).findFirst().or(() -> mostFrequent(plan, printed, known));
    }

    /** Looked for once for each band: all sheets of a plan may print it. */
    private static Optional<Intervention> mostFrequent(PlanFacts plan, Intervention printed,
            Map<String, Optional<Intervention>> known) {
        return printed.getBand() == null ? Optional.empty() : known.computeIfAbsent(
                Names.normal(printed.getBand().getName()), b -> mostFrequent(plan, printed));
    }

    private static Optional<Intervention> mostFrequent(PlanFacts plan, Intervention printed) {
        Map<String, List<Intervention>> byText = plan.all(Intervention.class).stream()
                .filter(i -> isSameBand(i, printed))
                .collect(Collectors.groupingBy(i -> Names.normal(i.getText() + " "
                        + i.getFrequency()), LinkedHashMap::new, Collectors.toList()));
        return byText.values().stream().max(Comparator.comparing(List::size)).map(l -> l.get(0));
    }

    private static boolean isSameBand(Intervention a, Intervention b) {
        return a.getBand() != null && b.getBand() != null && Names.same(a.getBand().getName(), b.getBand().getName());
    }

    private static boolean differ(Intervention a, Intervention b) {
        return !Names.same(a.getText(), b.getText()) || differ(a.getFrequency(), b.getFrequency());
    }

    private static boolean differ(String a, String b) {
        return a != null && b != null && !Names.same(a, b);
    }

    private Finding report(Intervention printed, Intervention usual) {
        String band = printed.getBand().getName();
        boolean frequency = differ(usual.getFrequency(), printed.getFrequency());
        String here = frequency ? printed.getFrequency() : printed.getText();
        String there = frequency ? usual.getFrequency() : usual.getText();
        return finding(printed, Literals.INTERVENTION__TEXT).stated(here).expected(there)
                .says("per la fascia «" + band + "» qui l'intervento è «" + here + "», nel resto del piano «" + there
                        + "»",
                        "for the band \"" + band + "\" the intervention here is \"" + here
                                + "\", in the rest of the plan \""
                                + there + "\"");
    }
}
