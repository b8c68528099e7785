// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.features;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CallHierarchyIncomingCall;
import org.eclipse.lsp4j.CallHierarchyItem;
import org.eclipse.lsp4j.CallHierarchyOutgoingCall;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SymbolKind;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.ClassClaim;
import org.vaglio.model.riskmap.IndexScore;
import org.vaglio.model.riskmap.Judgement;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.RankingRow;
import org.vaglio.model.riskmap.Result;
import org.vaglio.model.riskmap.Score;
import org.vaglio.model.riskmap.ScoringSheet;
import org.vaglio.model.riskmap.SummaryRow;
import org.vaglio.model.riskmap.TableRow;

import com.google.inject.Inject;

/** Which figures depend on which: a score on nothing, a mean on its scores, a result on its means, a row of a table on its sheet. */
public class Dependents {

    @Inject
    private Places places;
    @Inject
    private Symbols symbols;
    @Inject
    private MessageLanguage language;

    /** The figure at a place; empty where there is none. */
    public List<CallHierarchyItem> at(MapFile file, int offset) {
        return Spot.at(file, offset).map(s -> figure(s.element())).map(f -> item(file, f)).map(List::of).orElse(List.of());
    }

    /** The nearest element that stands for a figure; null for none. */
    private static EObject figure(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (e instanceof Score || e instanceof IndexScore || e instanceof Result || e instanceof TableRow
                    || e instanceof ScoringSheet || e instanceof ClassClaim || e instanceof Judgement) {
                return e;
            }
        }
        return null;
    }

    /** Figures that depend on one. */
    public List<CallHierarchyIncomingCall> dependents(MapFile file, int offset) {
        return figures(file, offset, true).stream().map(f -> item(file.group().fileOf(f), f)).filter(Objects::nonNull)
                .map(i -> new CallHierarchyIncomingCall(i, List.of(i.getSelectionRange()))).toList();
    }

    /** Figures that one depends on. */
    public List<CallHierarchyOutgoingCall> sources(MapFile file, int offset) {
        Range from = at(file, offset).stream().map(CallHierarchyItem::getSelectionRange).findFirst().orElse(null);
        return figures(file, offset, false).stream().map(f -> item(file.group().fileOf(f), f)).filter(Objects::nonNull)
                .map(i -> new CallHierarchyOutgoingCall(i, List.of(from))).toList();
    }

    private List<EObject> figures(MapFile file, int offset, boolean dependents) {
        EObject figure = Spot.at(file, offset).map(s -> figure(s.element())).orElse(null);
        Plan plan = figure == null ? null : Navigation.plan(figure);
        if (plan == null) {
            return List.of();
        }
        PlanFacts facts = file.group().facts(plan);
        return dependents ? dependents(figure, facts) : sources(figure, facts);
    }

    private static List<EObject> dependents(EObject figure, PlanFacts plan) {
        ScoringSheet sheet = Navigation.container(figure, ScoringSheet.class);
        return switch (figure) {
            case Score score -> List.of(score.eContainer());
            case IndexScore line -> List.copyOf(results(sheet));
            case Result result -> afterResult(sheet, plan);
            case ScoringSheet whole -> afterResult(whole, plan);
            default -> List.of();
        };
    }

    private static List<EObject> results(ScoringSheet sheet) {
        List<EObject> found = new ArrayList<>(sheet.getResults());
        sheet.getLines().stream().filter(l -> l instanceof Judgement).forEach(found::add);
        return found;
    }

    private static List<EObject> afterResult(ScoringSheet sheet, PlanFacts plan) {
        List<EObject> found = new ArrayList<>();
        sheet.getLines().stream().filter(l -> l instanceof ClassClaim).forEach(found::add);
        plan.all(TableRow.class).stream().filter(r -> r.getSubject() != null
                && plan.sheetOf(r.getSubject()).map(s -> s.sheet() == sheet).orElse(false)).forEach(found::add);
        return found;
    }

    private static List<EObject> sources(EObject figure, PlanFacts plan) {
        ScoringSheet sheet = Navigation.container(figure, ScoringSheet.class);
        return switch (figure) {
            case IndexScore line -> List.copyOf(line.getScores());
            case Result result -> List.copyOf(sheet.getIndexScores());
            case Judgement judgement -> List.copyOf(sheet.getIndexScores());
            case ClassClaim claim -> List.copyOf(sheet.getResults());
            case TableRow row -> Optional.ofNullable(row.getSubject()).flatMap(plan::sheetOf).map(SheetFacts::sheet)
                    .map(s -> s.getResults().isEmpty() ? List.<EObject>of(s) : List.<EObject>copyOf(s.getResults())).orElse(List.of());
            case ScoringSheet whole -> List.copyOf(whole.getIndexScores());
            default -> List.of();
        };
    }

    private CallHierarchyItem item(MapFile file, EObject figure) {
        Range range = file == null ? null : places.head(file, figure);
        if (range == null) {
            return null;
        }
        Position start = range.getStart();
        CallHierarchyItem item = new CallHierarchyItem(name(file, figure, range), SymbolKind.Number, file.uri(), range, range);
        ScoringSheet sheet = Navigation.container(figure, ScoringSheet.class);
        item.setDetail(sheet != null ? language.choose("scheda ", "sheet ") + symbols.label(sheet)
                : figure instanceof RankingRow ? language.choose("graduatoria", "ranking")
                        : figure instanceof SummaryRow ? language.choose("riepilogo", "summary") : "");
        item.setData(List.of(start.getLine(), start.getCharacter()));
        return item;
    }

    private String name(MapFile file, EObject figure, Range range) {
        String text = file.text().substring(file.lines().offset(range.getStart()), file.lines().offset(range.getEnd()))
                .replaceAll("\\s+", " ");
        return text.length() > 80 ? text.substring(0, 79) + "…" : text;
    }
}
