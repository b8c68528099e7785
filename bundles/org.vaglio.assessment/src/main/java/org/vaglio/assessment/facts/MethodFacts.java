// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.arithmetic.Reachable;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Aggregation;
import org.vaglio.model.riskmap.Answer;
import org.vaglio.model.riskmap.Criterion;
import org.vaglio.model.riskmap.Formula;
import org.vaglio.model.riskmap.Index;
import org.vaglio.model.riskmap.Method;
import org.vaglio.model.riskmap.Operation;
import org.vaglio.model.riskmap.Quantity;

/** What follows from a method alone: the scores it offers and the values it can reach. */
public final class MethodFacts {

    private final Method method;
    private final Definitions definitions;
    private final Map<Index, Optional<NavigableSet<BigFraction>>> sums = new HashMap<>();
    private final Map<Index, Optional<NavigableSet<BigFraction>>> values = new HashMap<>();
    private Optional<NavigableSet<BigFraction>> risks;
    private final BandFacts bands;
    private final Optional<Formula> formula;

    MethodFacts(Method method, Definitions definitions) {
        this.method = method;
        this.definitions = definitions;
        List<Formula> formulas = method.getFormulas();
        this.formula = formulas.stream().filter(f -> f.getName() == null).findFirst().or(() -> formulas
                .stream().findFirst());
        this.bands = method.getBandTable() == null ? null : new BandFacts(method.getBandTable());
    }

    public Method method() {
        return method;
    }

    /** The bands of the method; empty when it has none. */
    public Optional<BandFacts> bands() {
        return Optional.ofNullable(bands);
    }

    /** The formula that gives the risk: the one without a name, else the first; empty when there is none. */
    public Optional<Formula> formula() {
        return formula;
    }

    /** The index of a name; empty when the method has none. */
    public Optional<Index> index(String name) {
        return method.getIndices().stream().filter(i -> Objects.equals(i.getName(), name)).findFirst();
    }

    /** The scores that the answers of a criterion offer; empty when none is printed. */
    public static NavigableSet<BigFraction> scores(Collection<Answer> answers) {
        return Definitions.scores(answers);
    }

    /** All sums of one score a criterion; empty when a criterion offers none or there are too many. */
    public Optional<NavigableSet<BigFraction>> sums(Index index) {
        return sums.computeIfAbsent(index, i -> Reachable.join(definitions.criteria(i).stream()
                .map(definitions::scale).toList(), BigFraction::add));
    }

    /** All values that an index can take; empty when they cannot be listed. */
    public Optional<NavigableSet<BigFraction>> values(Index index) {
        return values.computeIfAbsent(index, this::computeValues);
    }

    private Optional<NavigableSet<BigFraction>> computeValues(Index index) {
        List<Criterion> criteria = definitions.criteria(index);
        int count = criteria.size();
        return switch (definitions.aggregation(index)) {
            case MEAN, INHERITED -> count == 0 ? Optional.empty() : sums(index).map(s -> divided(s, count));
            case SUM -> sums(index);
            case WEIGHTED_MEAN -> Optional.empty();
            case MAXIMUM, MODE, VALUE -> Optional.of(criteria).map(this::union)
                    .filter(s -> !s.isEmpty());
        };
    }

    /** All levels of risk that the formula can give; empty when they cannot be listed. */
    public Optional<NavigableSet<BigFraction>> risks() {
        if (risks == null) {
            risks = formula().flatMap(this::values);
        }
        return risks;
    }

    private Optional<NavigableSet<BigFraction>> values(Formula formula) {
        List<NavigableSet<BigFraction>> operands = new ArrayList<>();
        for (Quantity operand : formula.getOperands()) {
            Optional<NavigableSet<BigFraction>> values = operand instanceof Index index
                    ? index(index.getName()).flatMap(this::values)
                    : operand != formula && operand instanceof Formula other ? values(other) : Optional.empty();
            if (values.isEmpty()) {
                return Optional.empty();
            }
            operands.add(values.get());
        }
        if (operands.isEmpty()) {
            return Optional.empty();
        }
        return switch (formula.getOperation()) {
            case PRODUCT -> Reachable.join(operands, BigFraction::multiply);
            case SUM -> Reachable.join(operands, BigFraction::add);
            case MAXIMUM -> Reachable.join(operands, (a, b) -> a.compareTo(b) >= 0 ? a : b);
            case MODE, MATRIX, JUDGEMENT -> Optional.empty();
        };
    }

    /** Whether the formula is computed from numbers. */
    public static boolean isNumeric(Formula formula) {
        Operation operation = formula.getOperation();
        return operation == Operation.PRODUCT || operation == Operation.SUM || operation == Operation.MAXIMUM;
    }

    /** Whether the formula never gives a level. */
    static boolean isProductOrSum(Formula formula) {
        return formula.getOperation() == Operation.PRODUCT || formula.getOperation() == Operation.SUM;
    }

    /** Whether an index divides a sum by the number of its criteria. */
    public static boolean isMean(Index index) {
        return Navigation.aggregation(index) == Aggregation.MEAN;
    }

    private static NavigableSet<BigFraction> divided(NavigableSet<BigFraction> sums, int count) {
        NavigableSet<BigFraction> means = new TreeSet<>();
        sums.forEach(s -> means.add(s.divide(count)));
        return means;
    }

    private NavigableSet<BigFraction> union(List<Criterion> criteria) {
        NavigableSet<BigFraction> all = new TreeSet<>();
        criteria.forEach(c -> all.addAll(definitions.scale(c)));
        return all;
    }
}
