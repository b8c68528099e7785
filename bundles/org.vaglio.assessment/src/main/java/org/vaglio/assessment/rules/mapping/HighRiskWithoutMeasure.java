// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.mapping;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.Processes;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.assessment.facts.Thresholds;
import org.eclipse.emf.common.util.ECollections;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Assessable;
import org.vaglio.model.riskmap.IndexScore;
import org.vaglio.model.riskmap.Judgement;
import org.vaglio.model.riskmap.Level;
import org.vaglio.model.riskmap.Measure;
import org.vaglio.model.riskmap.MeasureKind;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.RiskArea;
import org.vaglio.model.riskmap.Threshold;

/** The highest risks need measures. Says nothing of a plan that holds no measures at all. */
public final class HighRiskWithoutMeasure extends Rule {

    public HighRiskWithoutMeasure() {
        super("high-risk-without-measure",
                Severity.WARNING, "Un processo nelle fasce più alte, o primo per rischio, senza una misura specifica.",
                "A process in the top bands, or first in the ranking, without a specific measure.");
    }

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        List<Measure> specific = plan.all(Measure.class).stream()
                .filter(m -> m.getKind() != MeasureKind.GENERAL).toList();
        if (specific.isEmpty()) {
            return Stream.empty();
        }
        Treated treated = new Treated(specific);
        Optional<BigFraction> highest = plan.sheets().stream().flatMap(s -> s.risk()
                .stream()).max(Comparator.naturalOrder());
        Stream<Finding> computed = plan.sheets().stream()
                .filter(s -> s.risk().isPresent() && (s.risk().equals(highest) || isInTopBand(s)))
                .filter(s -> !treated.holds(s))
                .map(s -> report(s, s.risk().equals(highest)));
        List<SheetFacts> judged = plan.sheets().stream().filter(s -> s.risk().isEmpty() && isJudgedHighest(s))
                .filter(s -> !treated.holds(s)).toList();
        boolean linked = !judged.isEmpty() && plan.sheets().stream().anyMatch(treated::holds);
        return Stream.concat(computed, linked ? judged.stream().map(this::report) : Stream.empty());
    }

    /** The band that holds the greatest values, and any at or above the threshold. */
    private static boolean isInTopBand(SheetFacts sheet) {
        return sheet.methodFacts().map(m -> {
            Threshold threshold = m.method().getThreshold();
            BigFraction risk = sheet.risk().orElseThrow();
            return threshold != null && Thresholds.reaches(risk, threshold)
                    || m.bands().flatMap(b -> b.of(risk).filter(x -> x == b.rising().getLast())).isPresent();
        }).orElse(false);
    }

    /** A judgement in words that is the highest level of its method. */
    private static boolean isJudgedHighest(SheetFacts sheet) {
        List<Level> levels = sheet.methodFacts().map(m -> m.method().getLevels()).orElse(ECollections.emptyEList());
        List<IndexScore> scores = sheet.sheet().getIndexScores();
        Stream<Level> judged = Stream.concat(sheet.lines(Judgement.class).stream().map(Judgement::getLevel),
                scores.stream().map(IndexScore::getLevel).limit(scores.size() == 1 ? 1 : 0));
        return levels.size() > 1 && judged.anyMatch(l -> l == levels.get(levels.size() - 1));
    }

    /** What some measures are for, gathered once: a plan may have as many measures as processes. */
    private static final class Treated {

        private final Set<Measure> measures;
        private final Set<Assessable> subjects = new HashSet<>();
        private final Set<RiskArea> areas = new HashSet<>();

        Treated(List<Measure> measures) {
            this.measures = new HashSet<>(measures);
            for (Measure measure : measures) {
                subjects.addAll(measure.getSubjects());
                areas.addAll(measure.getAreas());
            }
        }

        /** Whether one of the measures is for a sheet, for what it scores, or for the process of that. */
        boolean holds(SheetFacts sheet) {
            return holds(sheet.sheet()) || sheet.scored().stream().anyMatch(this::holds)
                    || sheet.scored().stream().map(s -> Navigation.container(s, Process.class))
                            .filter(Objects::nonNull).anyMatch(this::holds);
        }

        private boolean holds(Assessable subject) {
            return subjects.contains(subject)
                    || areas.contains(Processes.area(Navigation.container(subject, Process.class)))
                    || Processes.measures(subject).anyMatch(measures::contains)
                    || Processes.eventsOf(subject).anyMatch(subjects::contains);
        }
    }

    private Finding report(SheetFacts sheet) {
        return finding(sheet.sheet()).says("la scheda " + sheet.label() + ", giudicata al livello più alto, non ha una misura specifica",
                "sheet " + sheet.label() + ", judged at the highest level, has no specific measure");
    }

    private Finding report(SheetFacts sheet, boolean highest) {
        String value = Numbers.both(sheet.risk().orElseThrow());
        return finding(sheet.sheet()).exact(sheet.risk().orElseThrow()).says(
                "la scheda " + sheet.label() + (highest ? ", la più alta del piano ("
                        : ", fra le più alte del piano (") + value
                        + "), non ha una misura specifica",
                "sheet " + sheet.label() + (highest ? ", the highest of the plan ("
                        : ", among the highest of the plan (") + value
                        + "), has no specific measure");
    }
}
