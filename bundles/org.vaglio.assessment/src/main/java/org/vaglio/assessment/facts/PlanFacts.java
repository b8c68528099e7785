// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Assessable;
import org.vaglio.model.riskmap.Calculation;
import org.vaglio.model.riskmap.ConventionRule;
import org.vaglio.model.riskmap.ConventionScope;
import org.vaglio.model.riskmap.Method;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.PlanMember;
import org.vaglio.model.riskmap.RoundingConvention;
import org.vaglio.model.riskmap.ScoringSheet;
import org.vaglio.model.riskmap.Table;

/** A plan, recomputed exactly: what the rules look at. Built once for a check; not safe for several threads. */
public final class PlanFacts {

    private final Plan plan;
    private final List<PlanMember> members;
    private final Map<ScoringSheet, SheetFacts> sheets = new LinkedHashMap<>();
    private final Map<Method, MethodFacts> methods = new IdentityHashMap<>();
    private final Map<Assessable, List<SheetFacts>> bySubject = new HashMap<>();
    private final Map<Class<?>, List<?>> byKind = new HashMap<>();
    private List<TableFacts> tables;
    private List<ResultFacts> results;
    private Optional<Convention> means;
    private Optional<Convention> products;

    public PlanFacts(Plan plan) {
        this.plan = plan;
        this.members = plan.getAllMembers();
        for (ScoringSheet sheet : all(ScoringSheet.class)) {
            SheetFacts facts = new SheetFacts(sheet, Optional.ofNullable(Navigation.method(sheet))
                    .filter(m -> !m.eIsProxy()).map(this::method).orElse(null));
            sheets.put(sheet, facts);
            for (Assessable subject : sheet.getScored()) {
                bySubject.computeIfAbsent(subject, s -> new ArrayList<>()).add(facts);
            }
        }
    }

    public Plan plan() {
        return plan;
    }

    /** All elements of a kind, in the order of the text; parts of the plan included. */
    @SuppressWarnings("unchecked")
    public <T> List<T> all(Class<T> kind) {
        return (List<T>) byKind.computeIfAbsent(kind, k -> Navigation.all(plan, kind));
    }

    /** Members of the plan itself of a kind, not those nested deeper. */
    public <T> List<T> members(Class<T> kind) {
        return members.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** All sheets, in the order of the text. */
    public List<SheetFacts> sheets() {
        return List.copyOf(sheets.values());
    }

    /** All scored indices of all sheets. */
    public Stream<IndexFacts> indices() {
        return sheets.values().stream().flatMap(s -> s.indices().stream());
    }

    /** What follows from a method. */
    public MethodFacts method(Method method) {
        return methods.computeIfAbsent(method, MethodFacts::new);
    }

    /** The method of the plan; empty for a plan that names none. */
    public Optional<MethodFacts> method() {
        return Optional.ofNullable(plan.getMethod()).filter(m -> !m.eIsProxy()).map(this::method);
    }

    /** The method of the plan and those of sheets with another. */
    public List<MethodFacts> allMethods() {
        method();
        return methods.values().stream().toList();
    }

    /** The sheets that score a process or event. */
    public List<SheetFacts> sheetsOf(Assessable subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    /** The one sheet that a row is about: the sheet named, or the only one of a process or event. */
    public Optional<SheetFacts> sheetOf(Assessable subject) {
        if (subject instanceof ScoringSheet sheet) {
            return Optional.ofNullable(sheets.get(sheet));
        }
        List<SheetFacts> own = sheetsOf(subject);
        return own.size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
    }

    /** Summaries and rankings, in the order of the text. */
    public List<TableFacts> tables() {
        if (tables == null) {
            tables = all(Table.class).stream().map(t -> new TableFacts(this, t)).toList();
        }
        return tables;
    }

    /** All printed results of all sheets. */
    public List<ResultFacts> results() {
        if (results == null) {
            results = sheets().stream().flatMap(s -> s.sheet().getResults().stream().flatMap(line -> s.methodFacts()
                    .stream()
                    .flatMap(m -> Optional.ofNullable(line.getFormula()).or(m::formula).stream())
                    .filter(f -> MethodFacts.isNumeric(f) && !f.getOperands().isEmpty())
                    .map(formula -> new ResultFacts(s, line, formula)))).toList();
        }
        return results;
    }

    /** Calculations that belong to no sheet or table, in the order of the text. */
    public Stream<CalculationFacts> calculations() {
        return all(Calculation.class).stream().map(CalculationFacts::new);
    }

    /** How the values of indices are printed; empty when there are too few to tell. */
    public Optional<Convention> means() {
        if (means == null) {
            means = Conventions.of(declared(ConventionScope.MEANS), indices()
                    .filter(i -> i.line().getValue() != null && i.exact().isPresent() && i.isRounded())
                    .map(i -> new Conventions.Sample(i.line().getValue(), i.exact().orElseThrow(), null)).toList());
        }
        return means;
    }

    /** How results are printed; empty when there are too few to tell. */
    public Optional<Convention> products() {
        if (products == null) {
            products = Conventions.ofResults(declared(ConventionScope.PRODUCT), results().stream()
                    .filter(ResultFacts::isJudgeable).map(r -> new Conventions.Sample(r.line().getValue(),
                            r.exact().orElse(null), r.fromPrinted().orElse(null))).toList());
        }
        return products;
    }

    /** The declared rounding of one kind of figures: by the plan, else by its method. */
    public Optional<ConventionRule> declared(ConventionScope scope) {
        Stream<RoundingConvention> own = members(RoundingConvention.class).stream();
        Stream<RoundingConvention> ofMethod = Optional.ofNullable(plan.getMethod()).map(Method::getConvention).stream();
        return Stream.concat(own, ofMethod).flatMap(c -> c.getRules().stream())
                .filter(r -> r.getScope() == scope).findFirst();
    }
}
