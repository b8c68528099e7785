// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.differences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.vaglio.assessment.Audit;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.causes.Names;
import org.vaglio.assessment.differences.Difference.Kind;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.NamedElement;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.Repair;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.ScoringSheet;
import org.vaglio.model.riskmap.SkippedPassage;
import org.vaglio.model.riskmap.SourceDocument;
import org.vaglio.model.riskmap.SourceSpan;
import org.vaglio.model.riskmap.TitledElement;

/** What two plans, such as those of two years, do not have in common. Where each was read from does not count. */
public final class PlanDifferences {

    private final Audit before;
    private final Audit after;
    private final Counterparts counterparts;
    private final List<Difference> differences = new ArrayList<>();

    private PlanDifferences(Audit before, Audit after) {
        this.before = before;
        this.after = after;
        this.counterparts = new Counterparts(before.plan(), after.plan());
    }

    /**
     * Compares two plans.
     *
     * @return the differences in the order of the later plan, what is gone behind its siblings, findings at the end
     */
    public static List<Difference> between(Plan before, Plan after) {
        return between(Audit.of(before), Audit.of(after), () -> false);
    }

    /**
     * Compares two plans that have been checked.
     *
     * @param cancelled asked from time to time; a {@link CancellationException} follows when it says so
     */
    public static List<Difference> between(Audit before, Audit after, BooleanSupplier cancelled) {
        PlanDifferences found = new PlanDifferences(before, after);
        Counterparts.roots(before.plan()).forEach(old -> found.counterparts.after(old).ifPresent(now -> found.compare(old, now, cancelled)));
        found.compareFindings();
        return List.copyOf(found.differences);
    }

    private void compare(EObject old, EObject now, BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        now.eClass().getEAllStructuralFeatures().stream().filter(f -> counts(f, old, now)).forEach(f -> compare(old, now, f));
        if (old instanceof ScoringSheet sheet) {
            compareRisk(sheet, (ScoringSheet) now);
        }
        compareBelow(now, true, cancelled);
        Counterparts.below(old).stream().filter(c -> counterparts.after(c).isEmpty() && counts(c))
                .forEach(c -> add(Kind.REMOVED, c, null, null, "", ""));
    }

    /** What is new is told once, without what it holds; something that was there before may be in it. */
    private void compareBelow(EObject parent, boolean tellNew, BooleanSupplier cancelled) {
        for (EObject child : Counterparts.below(parent)) {
            Optional<EObject> other = counterparts.before(child);
            if (other.isPresent()) {
                compareMoved(other.get(), child);
                compare(other.get(), child, cancelled);
            } else {
                if (tellNew && counts(child)) {
                    add(Kind.ADDED, null, child, null, "", "");
                }
                compareBelow(child, false, cancelled);
            }
        }
    }

    private void add(Kind kind, EObject old, EObject now, EStructuralFeature feature, String was, String is) {
        differences.add(new Difference(kind, old, now, feature, was, is, null));
    }

    private static boolean counts(EObject element) {
        return !(element instanceof SourceSpan || element instanceof SourceDocument || element instanceof Repair || element instanceof SkippedPassage);
    }

    /** Names are for references: they count for what has no title. */
    private static boolean counts(EStructuralFeature feature, EObject old, EObject now) {
        boolean ownValue = !feature.isDerived() && !feature.isTransient() && !(feature instanceof EReference r && r.isContainment());
        return ownValue && (feature != Literals.NAMED_ELEMENT__NAME || untitled(old) && untitled(now));
    }

    private static boolean untitled(EObject element) {
        return !(element instanceof TitledElement t) || t.getTitle() == null;
    }

    private void compare(EObject old, EObject now, EStructuralFeature feature) {
        List<?> was = values(old, feature);
        List<?> is = values(now, feature);
        boolean same = was.size() == is.size();
        for (int i = 0; same && i < was.size(); i++) {
            same = same(was.get(i), is.get(i));
        }
        if (!same) {
            add(Kind.CHANGED, old, now, feature, shown(was), shown(is));
        }
    }

    private static List<?> values(EObject element, EStructuralFeature feature) {
        return !element.eIsSet(feature) ? List.of() : feature.isMany() ? (List<?>) element.eGet(feature) : List.of(element.eGet(feature));
    }

    private boolean same(Object was, Object now) {
        return was instanceof EObject old ? counterparts.after(old).map(o -> o == now).orElse(false) || isSameOutside(old, (EObject) now) : was.equals(now);
    }

    /** What is not of the plans, such as methods of the library, goes by what it is called. */
    private boolean isSameOutside(EObject old, EObject now) {
        return counterparts.after(old).isEmpty() && counterparts.before(now).isEmpty() && old.eClass() == now.eClass()
                && shown(old).equals(shown(now));
    }

    private static String shown(List<?> values) {
        return String.join(", ", values.stream().map(PlanDifferences::shown).toList());
    }

    private static String shown(Object value) {
        return switch (value) {
            case Figure figure -> figure.text();
            case Enumerator literal -> literal.getLiteral();
            case TitledElement titled -> String.valueOf(Names.of(titled));
            case NamedElement named -> String.valueOf(named.getName());
            default -> String.valueOf(value);
        };
    }

    private void compareMoved(EObject old, EObject now) {
        EObject from = Counterparts.above(old);
        EObject to = Counterparts.above(now);
        if (counterparts.after(from).filter(p -> p == to).isEmpty()) {
            add(Kind.MOVED, old, now, null, shown(from), shown(to));
        }
    }

    // ---------------------------------------------------------------- what follows from the scores

    private void compareRisk(ScoringSheet old, ScoringSheet now) {
        String was = before.facts().sheetOf(old).map(PlanDifferences::risk).orElse("");
        String is = after.facts().sheetOf(now).map(PlanDifferences::risk).orElse("");
        if (!was.equals(is)) {
            add(Kind.RISK, old, now, null, was, is);
        }
    }

    /** The exact risk and its band. */
    private static String risk(SheetFacts sheet) {
        Optional<BigFraction> risk = sheet.risk();
        Stream<String> figure = risk.map(Numbers::both).stream();
        Stream<String> band = sheet.methodFacts().flatMap(m -> m.bands()).flatMap(b -> risk.flatMap(b::of)).map(PlanDifferences::shown)
                .or(() -> sheet.exactLevel().map(PlanDifferences::shown)).stream();
        return String.join(", ", Stream.concat(figure, band).toList());
    }

    private void compareFindings() {
        Map<List<Object>, Integer> old = new HashMap<>();
        before.findings().forEach(f -> old.merge(sign(f, true), 1, Integer::sum));
        for (Finding finding : after.findings()) {
            if (old.merge(sign(finding, false), -1, Integer::sum) < 0) {
                differences.add(new Difference(Kind.FOUND, counterparts.before(finding.element()).orElse(null), finding.element(), null, "", "", finding));
            }
        }
        for (Finding finding : before.findings()) {
            if (old.merge(sign(finding, true), -1, Integer::sum) >= 0) {
                differences.add(new Difference(Kind.SOLVED, finding.element(), counterparts.after(finding.element()).orElse(null), null, "", "", finding));
            }
        }
    }

    /** The rule of a finding and what it is about. */
    private List<Object> sign(Finding finding, boolean old) {
        EObject element = finding.element();
        return List.of(finding.rule().id(), old ? counterparts.after(element).orElse(element) : element);
    }
}
