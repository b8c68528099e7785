// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.emf.ecore.EObject;
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

    private static final int OFTEN = 256;

    private final Plan plan;
    private final PlanFacts whole;
    private final BooleanSupplier cancelled;
    private int steps;
    private final List<PlanMember> members;
    private final Elements elements;
    private final Definitions definitions = new Definitions();
    private final Map<ScoringSheet, SheetFacts> bySheet = new HashMap<>();
    private final List<SheetFacts> sheets = new ArrayList<>();
    private final List<IndexFacts> indices = new ArrayList<>();
    private final Map<Method, MethodFacts> methods = new IdentityHashMap<>();
    private final Map<Assessable, List<SheetFacts>> bySubject = new HashMap<>();
    private Map<PrintedValue, List<IndexFacts>> byPrintedValue;
    private Map<BigFraction, List<SheetFacts>> byStatedRisk;
    private List<TableFacts> tables;
    private List<ResultFacts> results;
    private Optional<Convention> means;
    private Optional<Convention> products;

    private record PrintedValue(String index, BigFraction value) {
    }

    public PlanFacts(Plan plan) {
        this(plan, () -> false);
    }

    /**
     * @param cancelled asked again and again while facts are computed
     * @throws CancellationException once it says so
     */
    public PlanFacts(Plan plan, BooleanSupplier cancelled) {
        this(plan, plan.getAllMembers(), cancelled);
    }

    private PlanFacts(Plan plan, List<PlanMember> members, BooleanSupplier cancelled) {
        this(plan, null, members, members, cancelled);
    }

    private PlanFacts(Plan plan, PlanFacts whole, List<PlanMember> members, Collection<? extends EObject> elements,
            BooleanSupplier cancelled) {
        this.plan = plan;
        this.whole = whole;
        this.cancelled = cancelled;
        this.members = members;
        this.elements = new Elements(elements, this::stopIfCancelled);
        all(ScoringSheet.class).forEach(this::add);
    }

    /**
     * The facts of some elements alone, as they are now, with the conventions that the plan had when these facts were computed.
     *
     * @param elements  elements of this plan, with all that they contain; none within another
     * @param cancelled asked again and again while facts are computed
     */
    public PlanFacts of(Collection<? extends EObject> elements, BooleanSupplier cancelled) {
        PlanFacts part = new PlanFacts(plan, this, members, elements, cancelled);
        part.means = means();
        part.products = products();
        return part;
    }

    private void add(ScoringSheet sheet) {
        stopIfCancelled();
        SheetFacts facts = new SheetFacts(sheet, Optional.ofNullable(Navigation.method(sheet))
                .filter(m -> !m.eIsProxy()).map(this::method).orElse(null), definitions);
        bySheet.put(sheet, facts);
        sheets.add(facts);
        indices.addAll(facts.indices());
        for (Assessable subject : facts.scored()) {
            bySubject.computeIfAbsent(subject, s -> new ArrayList<>(1)).add(facts);
        }
    }

    /**
     * For long loops of rules, which call it now and then.
     *
     * @throws CancellationException when nobody waits for the findings any more
     */
    public void stopIfCancelled() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    /** The same elements; a rule that goes through all figures of a large plan need not ask itself. */
    private <T> Stream<T> watched(Stream<T> elements) {
        return elements.peek(e -> {
            if (++steps % OFTEN == 0) {
                stopIfCancelled();
            }
        });
    }

    public Plan plan() {
        return plan;
    }

    /** All elements of a kind, in the order of the text; parts of the plan included. */
    public <T> List<T> all(Class<T> kind) {
        return elements.of(kind);
    }

    /** Members of the plan itself of a kind, not those nested deeper. */
    public <T> List<T> members(Class<T> kind) {
        return members.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** All sheets, in the order of the text. */
    public List<SheetFacts> sheets() {
        return Collections.unmodifiableList(sheets);
    }

    /** All scored indices of all sheets. */
    public Stream<IndexFacts> indices() {
        return watched(indices.stream());
    }

    /** The scored indices of a name that print a value, where that is one that their known exact value can become. */
    public List<IndexFacts> indicesPrinting(String name, BigFraction value) {
        if (byPrintedValue == null) {
            byPrintedValue = indices().filter(i -> i.line().getValue() != null && i.exact().isPresent() && i.isSound())
                    .collect(Collectors.groupingBy(i -> new PrintedValue(i.index().getName(),
                            i.line().getValue().value())));
        }
        List<IndexFacts> own = byPrintedValue.getOrDefault(new PrintedValue(name, value), List.of());
        return whole == null ? own : Stream.concat(own.stream(), whole.indicesPrinting(name, value).stream()
                .filter(i -> isElsewhere(i.sheet()))).toList();
    }

    /** The sheets that print a level of risk. */
    public List<SheetFacts> sheetsStating(BigFraction risk) {
        if (byStatedRisk == null) {
            byStatedRisk = sheets.stream().filter(s -> s.statedRisk().isPresent())
                    .collect(Collectors.groupingBy(s -> s.statedRisk().get().value()));
        }
        List<SheetFacts> own = byStatedRisk.getOrDefault(risk, List.of());
        return whole == null ? own : Stream.concat(own.stream(), whole.sheetsStating(risk).stream()
                .filter(this::isElsewhere)).toList();
    }

    /** Whether a sheet of the whole plan is still there, and none of this part. */
    private boolean isElsewhere(SheetFacts sheet) {
        return sheet.sheet().eResource() != null && !bySheet.containsKey(sheet.sheet());
    }

    /** What follows from a method. */
    public MethodFacts method(Method method) {
        return methods.computeIfAbsent(method, m -> new MethodFacts(m, definitions));
    }

    /**
     * The facts of a sheet that stands in no plan, as if it stood in this one: to try other scores on a copy.
     *
     * @param method whose criteria it scores
     */
    public SheetFacts trial(ScoringSheet sheet, Method method) {
        return new SheetFacts(sheet, method(method), definitions);
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
            return Optional.ofNullable(bySheet.get(sheet));
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
    public Stream<ResultFacts> results() {
        return watched(resultList().stream());
    }

    /** How many results the sheets print. */
    public int resultCount() {
        return resultList().size();
    }

    private List<ResultFacts> resultList() {
        if (results == null) {
            results = sheets.stream().flatMap(PlanFacts::results).toList();
        }
        return results;
    }

    /** The printed results of one sheet. */
    public static Stream<ResultFacts> results(SheetFacts sheet) {
        return sheet.methodFacts().stream().flatMap(m -> sheet.results().stream()
                .flatMap(line -> Optional.ofNullable(line.getFormula()).or(m::formula)
                        .filter(f -> MethodFacts.isNumeric(f) && !f.getOperands().isEmpty())
                        .map(formula -> new ResultFacts(sheet, line, formula)).stream()));
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
            products = Conventions.ofResults(declared(ConventionScope.PRODUCT), results()
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
