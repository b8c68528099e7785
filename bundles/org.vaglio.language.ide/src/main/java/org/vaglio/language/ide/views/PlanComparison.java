// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.assessment.Audit;
import org.vaglio.assessment.Text;
import org.vaglio.assessment.differences.Difference;
import org.vaglio.assessment.differences.Difference.Kind;
import org.vaglio.assessment.differences.PlanDifferences;
import org.vaglio.language.ide.features.Symbols;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.ide.workspace.Workspace;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Criterion;
import org.vaglio.model.riskmap.Flow;
import org.vaglio.model.riskmap.Index;
import org.vaglio.model.riskmap.IndexScore;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.Score;
import org.vaglio.model.riskmap.ScoringSheet;
import org.vaglio.model.riskmap.TableFigure;
import org.vaglio.model.riskmap.TableRow;
import org.vaglio.model.riskmap.TitledElement;

import com.google.inject.Inject;

/** The differences of two plans in words. */
public class PlanComparison {

    /** The kinds of differences, what people ask for first before the rest. */
    public static final List<Kind> ORDER = List.of(Kind.RISK, Kind.ADDED, Kind.REMOVED, Kind.MOVED, Kind.CHANGED, Kind.FOUND, Kind.SOLVED);

    @Inject
    private Symbols symbols;
    @Inject
    private MetamodelWords words;
    @Inject
    private MessageLanguage language;

    /**
     * The differences between the plans of two files.
     *
     * @param earlier file of the earlier plan, or of a part of it
     * @param later   file of the later plan, or of a part of it
     * @return in the order of {@link #ORDER}; empty while one of the files is not there, is not checked or has no plan
     */
    public Optional<List<ComparedRow>> of(Workspace maps, String earlier, String later) {
        Optional<Audit> before = audit(maps.file(earlier));
        Optional<Audit> after = audit(maps.file(later));
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        List<Difference> differences = new ArrayList<>(PlanDifferences.between(before.get(), after.get(), () -> false));
        differences.sort(Comparator.comparing(d -> ORDER.indexOf(d.kind())));
        return Optional.of(rows(differences, new ElementRefs(maps.file(earlier).group())::of, new ElementRefs(maps.file(later).group())::of));
    }

    private static Optional<Audit> audit(MapFile file) {
        if (file == null || !file.group().isChecked()) {
            return Optional.empty();
        }
        return file.group().plans().stream().map(file.group().checked().audits()::get).filter(Objects::nonNull)
                .min(Comparator.comparing(a -> !file.holds(a.plan())));
    }

    /**
     * Says differences in words.
     *
     * @param before gives references to elements of the earlier plan, or null
     * @param after  gives references to elements of the later plan, or null
     * @return a row for each difference, in the same order
     */
    public List<ComparedRow> rows(List<Difference> differences, Function<EObject, ElementRef> before, Function<EObject, ElementRef> after) {
        List<ComparedRow> rows = new ArrayList<>();
        for (Difference difference : differences) {
            EObject element = difference.element();
            EObject owner = shown(element);
            boolean found = difference.finding() != null;
            rows.add(new ComparedRow(difference.kind(), what(difference.kind()), symbols.kind(owner), label(owner),
                    found ? said(difference.finding().message()) : detail(difference, owner), difference.was(), difference.now(),
                    difference.before() == null ? null : before.apply(shown(difference.before())),
                    difference.after() == null ? null : after.apply(shown(difference.after()))));
        }
        return rows;
    }

    /** A kind of difference, as the head of a list. */
    public String what(Kind kind) {
        return switch (kind) {
            case RISK -> language.choose("Rischio cambiato", "Risk changed");
            case ADDED -> language.choose("Nuovo", "New");
            case REMOVED -> language.choose("Tolto", "Gone");
            case MOVED -> language.choose("Spostato", "Moved");
            case CHANGED -> language.choose("Cambiato", "Changed");
            case FOUND -> language.choose("Rilievo nuovo", "New finding");
            case SOLVED -> language.choose("Rilievo risolto", "Finding settled");
        };
    }

    private String said(Text text) {
        return language.choose(text.italian(), text.english());
    }

    /** The nearest element that trees show. */
    private EObject shown(EObject element) {
        EObject shown = element;
        while (!symbols.isShown(shown) && shown.eContainer() != null) {
            shown = shown.eContainer();
        }
        return shown;
    }

    /** Numbers and labels are what people go by; names are not printed. A sheet is known by what it scores. */
    private String label(EObject element) {
        return switch (element) {
            case ScoringSheet sheet when sheet.getTitle() == null && sheet.getScored().size() == 1 -> symbols.label(sheet.getScored().get(0));
            case ScoringSheet sheet -> symbols.label(sheet);
            case Process process -> symbols.label(process);
            case TitledElement titled -> symbols.title(titled);
            default -> symbols.label(element);
        };
    }

    private String detail(Difference difference, EObject owner) {
        EObject element = difference.element();
        String part = element == owner ? "" : part(element);
        String feature = difference.feature() == null || element instanceof Score || element instanceof TableFigure ? "" : words.feature(difference.feature());
        return part.isEmpty() || feature.isEmpty() ? part + feature : part + ": " + feature;
    }

    private String part(EObject element) {
        return switch (element) {
            case Score score -> criterion(score).map(symbols::title).orElseGet(() -> part(score.eContainer()) + ": " + numbered(score));
            case IndexScore line when line.getIndex() != null -> symbols.title(line.getIndex());
            case TableRow row when row.getSubject() != null -> label(row.getSubject());
            case TableRow row when row.getTitle() != null -> row.getTitle();
            case TableFigure figure -> part(figure.eContainer()) + ": " + Objects.requireNonNullElseGet(figure.getLabel(), () -> numbered(figure));
            case Flow flow when flow.getFrom() != null && flow.getTo() != null -> label(flow.getFrom()) + " → " + label(flow.getTo());
            default -> words.type(element.eClass());
        };
    }

    /** The criterion that a score names, or that has its place in the method. */
    private static Optional<Criterion> criterion(Score score) {
        if (score.getCriterion() != null) {
            return Optional.of(score.getCriterion());
        }
        Index index = ((IndexScore) score.eContainer()).getIndex();
        List<Criterion> criteria = index == null ? List.of() : Navigation.criteria(index);
        int place = place(score);
        return place > criteria.size() ? Optional.empty() : Optional.of(criteria.get(place - 1));
    }

    private String numbered(EObject element) {
        return words.type(element.eClass()) + " " + place(element);
    }

    private static int place(EObject element) {
        return element.eContainer().eContents().stream().filter(e -> e.eClass() == element.eClass()).toList().indexOf(element) + 1;
    }
}
