// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.vaglio.assessment.Audit;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.Text;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.arithmetic.Rounding;
import org.vaglio.assessment.facts.Convention;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.cli.output.FindingView.Group;
import org.vaglio.cli.output.FindingView.Source;
import org.vaglio.language.files.MapGroup;
import org.vaglio.language.files.Place;
import org.vaglio.model.Figure;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Assessable;
import org.vaglio.model.riskmap.Element;
import org.vaglio.model.riskmap.IndexScore;
import org.vaglio.model.riskmap.Method;
import org.vaglio.model.riskmap.NamedElement;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.Ranking;
import org.vaglio.model.riskmap.Result;
import org.vaglio.model.riskmap.ScoringSheet;
import org.vaglio.model.riskmap.SourceSpan;
import org.vaglio.model.riskmap.Table;
import org.vaglio.model.riskmap.TableRow;

/** All that a check found, gathered plan by plan. Holds no model, so that checked plans can be forgotten. */
public final class CheckReport {

    /**
     * A checked plan.
     *
     * @param file      the map that holds the plan
     * @param name      the name of the plan
     * @param title     its title; null for none
     * @param means     how values of indices are printed; empty when not known
     * @param products  how results are printed; empty when not known
     * @param processes how many processes it has
     * @param sheets    how many sheets it has
     * @param findings  its findings in the order of the text
     */
    public record CheckedPlan(String file, String name, String title, Optional<Convention> means,
            Optional<Convention> products, int processes, int sheets, List<FindingView> findings) {

        /** Findings of a severity that are not accepted. */
        public long count(Severity severity) {
            return findings.stream().filter(f -> f.severity() == severity && f.accepted() == null).count();
        }

        public long accepted() {
            return findings.stream().filter(f -> f.accepted() != null).count();
        }
    }

    private final Locale locale;
    private final List<CheckedPlan> plans = new ArrayList<>();

    public CheckReport(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    public List<CheckedPlan> plans() {
        return plans;
    }

    /** Findings of a severity in all plans that are not accepted. */
    public long count(Severity severity) {
        return plans.stream().mapToLong(p -> p.count(severity)).sum();
    }

    /** Adds the audit of a plan from a group of files. */
    public void add(Audit audit, MapGroup group) {
        add(audit, group, UnaryOperator.identity());
    }

    /** Adds the audit of a plan, each finding put where it belongs. */
    public void add(Audit audit, MapGroup group, UnaryOperator<FindingView> placed) {
        Plan plan = audit.plan();
        List<FindingView> findings = audit.findings().stream().map(f -> placed.apply(view(f, plan, group)))
                .sorted(Comparator.comparing(FindingView::file).thenComparing(f -> f.place().line())
                        .thenComparing(f -> f.place().column()).thenComparing(FindingView::severity)).toList();
        plans.add(new CheckedPlan(file(plan, group), plan.getName(), plan.getTitle(), audit.facts().means(),
                audit.facts().products(), audit.facts().all(Process.class).size(), audit.facts().sheets().size(),
                        findings));
    }

    private static String file(EObject element, MapGroup group) {
        int position = group.resources().indexOf(element.eResource());
        Path path = position < 0 ? null : group.files().get(position);
        return path == null ? element.eResource().getURI().lastSegment() : path.toString().replace('\\', '/');
    }

    private static FindingView view(Finding f, Plan plan, MapGroup group) {
        return new FindingView(f.rule(), f.severity(), file(f.element(), group),
                Place.of(f.element(), f.feature(), f.index()), path(f.element()), group(f.element(), plan), f.stated(),
                f.exact() == null ? null : Numbers.fraction(f.exact()), f.exact() == null ? null
                        : Numbers.decimal(f.exact()),
                f.expected(), follows(f), f.message(), f.causes(), source(f.element()),
                f.accepted() == null ? null : f.accepted().getReason());
    }

    private static boolean follows(Finding f) {
        try {
            return f.exact() != null && f.expected() != null && !Numbers.isWhole(f.exact())
                    && Rounding.renders(f.exact(), Figure.parse(f.expected()));
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static String path(EObject element) {
        List<String> names = new ArrayList<>();
        for (EObject e = element; e != null; e = e.eContainer()) {
            String name = e instanceof ScoringSheet sheet && sheet.getName() == null ? sheet.getLabel()
                    : e instanceof NamedElement named ? named.getName()
                    : e instanceof IndexScore line ? line.getIndex().getName()
                    : e instanceof Result ? "rischio"
                    : e instanceof TableRow row ? SheetFacts.labelOf(row.getSubject()) : null;
            if (name != null) {
                names.add(0, name);
            }
        }
        return String.join("/", names);
    }

    private static Group group(EObject element, Plan plan) {
        ScoringSheet sheet = Navigation.container(element, ScoringSheet.class);
        if (sheet != null) {
            String label = sheet.getLabel() != null ? sheet.getLabel() : String.valueOf(sheet.getName());
            String title = sheet.getTitle() != null ? sheet.getTitle()
                    : sheet.getScored().stream().map(Assessable::getTitle).filter(Objects::nonNull)
                            .reduce((a, b) -> a + " / " + b).orElse(null);
            String about = title == null ? "" : " · " + title;
            return new Group(new Text("Scheda " + label + about, "Sheet " + label + about), line(sheet));
        }
        Table table = Navigation.container(element, Table.class);
        if (table != null) {
            String name = table.getTitle() != null ? table.getTitle() : table.getName();
            boolean ranking = table instanceof Ranking;
            return new Group(name != null ? new Text(name, name)
                    : ranking ? new Text("Graduatoria", "Ranking") : new Text("Riepilogo", "Summary"), line(table));
        }
        Method method = Navigation.container(element, Method.class);
        if (method != null) {
            return new Group(new Text("Metodo " + method.getName(), "Method " + method.getName()), -1);
        }
        return new Group(new Text("Piano " + plan.getName(), "Plan " + plan.getName()), 0);
    }

    private static int line(EObject element) {
        return Place.of(element, null, -1).line();
    }

    /** The nearest place in a published document, of the element or of what contains it. */
    private static Source source(EObject element) {
        for (EObject e = element; e != null; e = e.eContainer()) {
            if (e instanceof Element traced && traced.getSource() != null) {
                SourceSpan span = traced.getSource();
                String document = span.getDocument() == null ? null : span.getDocument().getTitle();
                return new Source(document, span.getPage(), span.getFromLine(), span.getToLine(), span.getText());
            }
        }
        return null;
    }
}
