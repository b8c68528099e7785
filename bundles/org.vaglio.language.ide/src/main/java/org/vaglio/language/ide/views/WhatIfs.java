// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.vaglio.assessment.facts.IndexFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.language.ide.features.Symbols;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.ide.workspace.MapGroup;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.model.Addresses;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Assessable;
import org.vaglio.model.riskmap.Index;
import org.vaglio.model.riskmap.IndexScore;
import org.vaglio.model.riskmap.Level;
import org.vaglio.model.riskmap.Method;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.ScoringSheet;

import com.google.inject.Inject;

/** Tries other scores on a copy of a sheet; neither the map nor its text is touched. */
public class WhatIfs {

    @Inject
    private ModelChanges elements;
    @Inject
    private ScoreChanges scores;
    @Inject
    private ElementForms forms;
    @Inject
    private Symbols symbols;
    @Inject
    private SheetLabels labels;
    @Inject
    private MessageLanguage language;

    /**
     * The sheet that somebody means who has selected an element: the one that it is or stands in, else the first one of what it is or stands in.
     *
     * @return empty when there is none, or the element is gone
     */
    public Optional<ElementRef> sheet(MapGroup group, ElementRef selected) {
        MapFile home = group.files().stream().filter(f -> f.uri().equals(selected.uri()) && f.map() != null).findFirst().orElse(null);
        EObject element = home == null ? null : Addresses.find(home.map(), selected.address()).orElse(null);
        Plan plan = element == null ? null : Navigation.plan(element);
        return plan == null ? Optional.empty() : sheet(group.facts(plan), element).map(new ElementRefs(group)::of);
    }

    private static Optional<EObject> sheet(PlanFacts facts, EObject selected) {
        for (EObject e = selected; e != null; e = e.eContainer()) {
            Optional<SheetFacts> found = e instanceof ScoringSheet s ? facts.sheetOf(s)
                    : e instanceof Assessable subject ? facts.sheetsOf(subject).stream().findFirst() : Optional.empty();
            if (found.isPresent()) {
                return found.map(SheetFacts::sheet);
            }
        }
        return Optional.empty();
    }

    /**
     * What would follow from scores of a sheet.
     *
     * @param trial the scores that differ, at most one for a criterion; none for the sheet as it is
     * @throws ResponseErrorException with a sentence when there is no such sheet, it has no method, or a text is no score
     */
    public WhatIf of(MapFile file, ElementRef ref, List<ScoreChanges.Entry> trial) {
        Plan plan = elements.find(file, ref) instanceof ScoringSheet s ? Navigation.plan(s) : null;
        PlanFacts facts = plan == null ? null : file.group().facts(plan);
        SheetFacts sheet = facts == null ? null : facts.sheetOf((ScoringSheet) elements.find(file, ref)).orElse(null);
        if (sheet == null || sheet.methodFacts().isEmpty()) {
            throw elements.refused("Questa scheda non ha un metodo.", "This sheet has no method.");
        }
        SheetFacts changed = trial.isEmpty() ? sheet : tried(sheet, facts, trial);
        return new WhatIf(new ElementRefs(file.group()).of(sheet.sheet()), labels.label(sheet), forms.questions(changed), steps(sheet, changed),
                BandMark.of(sheet).orElse(null), BandMark.of(changed).orElse(null), place(facts, sheet, sheet), place(facts, sheet, changed),
                (int) facts.sheets().stream().filter(s -> (s == sheet ? changed : s).risk().isPresent()).count());
    }

    /** What is printed beside scores is of the old ones: the copy does without it. */
    private SheetFacts tried(SheetFacts sheet, PlanFacts facts, List<ScoreChanges.Entry> trial) {
        Method method = sheet.methodFacts().orElseThrow().method();
        ScoringSheet copy = EcoreUtil.copy(sheet.sheet());
        Set<IndexScore> changed = new LinkedHashSet<>();
        trial.forEach(entry -> changed.add(scores.enter(copy, method, entry)));
        changed.forEach(line -> {
            line.setSum(null);
            line.setDivisor(null);
            line.setValue(null);
            line.setLevel(null);
        });
        copy.getLines().removeAll(List.copyOf(copy.getResults()));
        return facts.trial(copy, method);
    }

    private List<WhatIf.Step> steps(SheetFacts before, SheetFacts after) {
        List<WhatIf.Step> steps = new ArrayList<>();
        for (Index index : before.methodFacts().orElseThrow().method().getIndices()) {
            steps.add(new WhatIf.Step(symbols.title(index), value(before, index), value(after, index)));
        }
        steps.add(new WhatIf.Step(language.choose("Rischio", "Risk"), risk(before), risk(after)));
        return steps;
    }

    private static String value(SheetFacts sheet, Index index) {
        Optional<IndexFacts> value = sheet.index(index.getName());
        return value.filter(v -> v.exact().isPresent()).map(IndexFacts::shown)
                .or(() -> value.flatMap(IndexFacts::exactLevel).map(WhatIfs::level)).orElse("");
    }

    private static String risk(SheetFacts sheet) {
        return sheet.risk().map(r -> sheet.shownRisk()).or(() -> sheet.exactLevel().map(WhatIfs::level)).orElse("");
    }

    private static String level(Level level) {
        return level.getTitle() != null ? level.getTitle() : level.getName();
    }

    /** The place that a sheet would have among all others of its plan. */
    private static int place(PlanFacts plan, SheetFacts sheet, SheetFacts asIf) {
        return asIf.risk().map(risk -> 1 + (int) others(plan, sheet).filter(r -> r.compareTo(risk) > 0).count()).orElse(0);
    }

    private static Stream<BigFraction> others(PlanFacts plan, SheetFacts sheet) {
        return plan.sheets().stream().filter(s -> s != sheet).flatMap(s -> s.risk().stream());
    }
}
