// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.risk;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.causes.Names;
import org.vaglio.assessment.facts.BandFacts;
import org.vaglio.assessment.facts.MethodFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.Processes;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.assessment.facts.Thresholds;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Assessable;
import org.vaglio.model.riskmap.Band;
import org.vaglio.model.riskmap.ClassClaim;
import org.vaglio.model.riskmap.IndexScore;
import org.vaglio.model.riskmap.Judgement;
import org.vaglio.model.riskmap.Level;
import org.vaglio.model.riskmap.Method;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.RiskEvent;

/** The risk of processes and events, from their sheets. */
final class Risks {

    private static final Comparator<Risk> BY_HEIGHT = Comparator.comparingInt(Risk::position)
            .thenComparing(Risk::value, Comparator.nullsFirst(Comparator.naturalOrder()));

    private final PlanFacts facts;
    private final Map<Assessable, Optional<Risk>> known = new HashMap<>();

    Risks(PlanFacts facts) {
        this.facts = facts;
    }

    /** The highest risk of an element; empty when no sheet tells one. Colour, sign and label of a view each ask for it. */
    Optional<Risk> of(Assessable subject) {
        Optional<Risk> risk = known.get(subject);
        if (risk == null) {
            risk = highest(subject);
            known.put(subject, risk);
        }
        return risk;
    }

    private Optional<Risk> highest(Assessable subject) {
        return sheets(subject).flatMap(s -> of(s).stream()).max(BY_HEIGHT);
    }

    /** The sheet that tells the highest risk of an element. */
    Optional<SheetFacts> highestSheet(Assessable subject) {
        return sheets(subject).filter(s -> of(s).isPresent()).max(Comparator.comparing(s -> of(s).orElseThrow(), BY_HEIGHT));
    }

    /** Sheets of a process and of its events; those of an event, else of its process. */
    private Stream<SheetFacts> sheets(Assessable subject) {
        List<SheetFacts> own = facts.sheetsOf(subject);
        return switch (subject) {
            case Process process -> Stream.concat(own.stream(), Processes.events(process).flatMap(e -> facts.sheetsOf(e).stream()));
            case RiskEvent event when own.isEmpty() -> process(event).stream().flatMap(p -> facts.sheetsOf(p).stream());
            default -> own.stream();
        };
    }

    private static Optional<Process> process(RiskEvent event) {
        return Optional.ofNullable(Navigation.container(event, Process.class));
    }

    private static Optional<Risk> of(SheetFacts sheet) {
        return sheet.methodFacts().flatMap(method -> sheet.riskOrStated().map(value -> ofValue(value, method))
                .or(() -> level(sheet).map(level -> ofLevel(level, method.method())))
                .or(() -> sheet.lines(ClassClaim.class).stream().flatMap(c -> ofWord(c.getText(), method).stream()).findFirst()));
    }

    private static Risk ofValue(BigFraction value, MethodFacts method) {
        boolean serious = method.method().getThreshold() != null && Thresholds.reaches(value, method.method().getThreshold());
        List<Band> rising = method.bands().map(BandFacts::rising).orElse(List.of());
        Optional<Band> band = method.bands().flatMap(b -> b.of(value));
        int position = Risk.place(band.or(() -> below(value, rising)).orElse(null), rising);
        return new Risk(value, band.map(Names::of).orElse(null), position, serious);
    }

    /** In a gap between bands a value is coloured as the band below it: it has not reached the next one. */
    private static Optional<Band> below(BigFraction value, List<Band> rising) {
        return rising.reversed().stream().filter(b -> b.getLower() == null || b.getLower().value().compareTo(value) <= 0).findFirst();
    }

    /** The level that the sheet judges, else the one that follows from its indices, else that of its only index. */
    private static Optional<Level> level(SheetFacts sheet) {
        List<IndexScore> scores = sheet.sheet().getIndexScores();
        return sheet.lines(Judgement.class).stream().map(Judgement::getLevel).filter(l -> l != null).findFirst()
                .or(sheet::exactLevel)
                .or(() -> scores.size() == 1 ? Optional.ofNullable(scores.get(0).getLevel()) : Optional.empty());
    }

    private static Risk ofLevel(Level level, Method method) {
        return new Risk(null, Names.of(level), Risk.place(level, method.getLevels()), false);
    }

    private static Optional<Risk> ofWord(String word, MethodFacts method) {
        List<Band> rising = method.bands().map(BandFacts::rising).orElse(List.of());
        return rising.stream().filter(b -> Names.same(Names.of(b), word)).findFirst()
                .map(b -> new Risk(null, Names.of(b), Risk.place(b, rising), false));
    }
}
