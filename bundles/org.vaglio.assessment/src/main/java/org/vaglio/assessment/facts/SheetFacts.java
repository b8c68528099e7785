// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.Assessable;
import org.vaglio.model.riskmap.Criterion;
import org.vaglio.model.riskmap.Formula;
import org.vaglio.model.riskmap.IndexScore;
import org.vaglio.model.riskmap.Level;
import org.vaglio.model.riskmap.MatrixCell;
import org.vaglio.model.riskmap.Operation;
import org.vaglio.model.riskmap.PrintedScale;
import org.vaglio.model.riskmap.Quantity;
import org.vaglio.model.riskmap.Result;
import org.vaglio.model.riskmap.ScoringSheet;
import org.vaglio.model.riskmap.SheetLine;

/** A scoring sheet, recomputed exactly. */
public final class SheetFacts {

    private final ScoringSheet sheet;
    private final MethodFacts method;
    private final Definitions definitions;
    private final List<Assessable> scored;
    private final List<IndexFacts> indices = new ArrayList<>(2);
    private final List<Result> results = new ArrayList<>(1);
    private final List<SheetLine> otherLines = new ArrayList<>(0);
    private Optional<BigFraction> risk;
    private Map<Formula, Optional<BigFraction>> otherResults;
    private Optional<Result> result;

    SheetFacts(ScoringSheet sheet, MethodFacts method, Definitions definitions) {
        this.sheet = sheet;
        this.method = method;
        this.definitions = definitions;
        this.scored = sheet.getScored();
        sheet.getLines().forEach(this::add);
    }

    private void add(SheetLine line) {
        switch (line) {
            case IndexScore index when index.getIndex() != null && !index.getIndex().eIsProxy() ->
                    indices.add(new IndexFacts(this, index, definitions));
            case Result printed -> results.add(printed);
            default -> otherLines.add(line);
        }
    }

    public ScoringSheet sheet() {
        return sheet;
    }

    /** What the sheet scores. */
    public List<Assessable> scored() {
        return scored;
    }

    /** The printed results. */
    public List<Result> results() {
        return results;
    }

    /** The lines of a kind that are neither scored indices nor results: printed scales, bands, judgements and the like. */
    public <T extends SheetLine> List<T> lines(Class<T> kind) {
        return otherLines.isEmpty() ? List.of()
                : otherLines.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What follows from the method of the sheet; empty for a sheet without a method. */
    public Optional<MethodFacts> methodFacts() {
        return Optional.ofNullable(method);
    }

    /** The scored indices, in the order of the sheet. */
    public List<IndexFacts> indices() {
        return indices;
    }

    /** The index that a line scores; empty when the line, which may be null, is none of a scored index. */
    public Optional<IndexFacts> index(IndexScore line) {
        return indices.stream().filter(i -> i.line() == line).findFirst();
    }

    /**
     * The scores that the sheet offers for a criterion: of its own printed scale when that has any, else of the
     * method.
     */
    public NavigableSet<BigFraction> scale(Criterion criterion) {
        return otherLines.isEmpty() ? definitions.scale(criterion)
                : lines(PrintedScale.class).stream().filter(s -> s.getCriterion() == criterion)
                .map(s -> MethodFacts.scores(s.getAnswers())).filter(s -> !s.isEmpty()).findFirst()
                .orElseGet(() -> definitions.scale(criterion));
    }

    /** Whether the sheet prints a scale of its own for one of some criteria. */
    boolean hasOwnScale(List<Criterion> criteria) {
        return lines(PrintedScale.class).stream().anyMatch(s -> criteria.contains(s.getCriterion()));
    }

    /** The scored index of a name. */
    public Optional<IndexFacts> index(String name) {
        for (IndexFacts index : indices) {
            if (Objects.equals(index.index().getName(), name)) {
                return Optional.of(index);
            }
        }
        return Optional.empty();
    }

    /** The operands of a formula, in its order; empty when one is not on the sheet. */
    public List<Operand> operands(Formula formula) {
        List<Operand> operands = new ArrayList<>();
        for (Quantity quantity : formula.getOperands()) {
            Optional<Operand> operand = quantity instanceof Formula other ? Optional.of(operand(other))
                    : index(quantity.getName()).map(Operand::of);
            if (operand.isEmpty()) {
                return List.of();
            }
            operands.add(operand.get());
        }
        return List.copyOf(operands);
    }

    private Operand operand(Formula formula) {
        Figure printed = results.stream().filter(r -> isOf(r, formula)).map(Result::getValue).findFirst()
                .orElse(null);
        String name = formula.getName() == null ? "rischio" : formula.getName();
        return new Operand(name, exact(formula), printed, Optional.empty(), Optional.empty());
    }

    private boolean isOf(Result result, Formula formula) {
        Formula main = methodFacts().flatMap(MethodFacts::formula).orElse(null);
        return result.getFormula() == formula || result.getFormula() == null && formula == main;
    }

    /** The exact level of risk; empty when the sheet does not say enough. */
    public Optional<BigFraction> risk() {
        if (risk == null) {
            risk = methodFacts().flatMap(MethodFacts::formula).flatMap(this::computeExact);
        }
        return risk;
    }

    /** The exact value of a formula; empty when an operand is not known or the formula is not computed. */
    public Optional<BigFraction> exact(Formula formula) {
        if (method != null && method.formula().orElse(null) == formula) {
            return risk();
        }
        if (otherResults == null) {
            otherResults = new HashMap<>();
        }
        return otherResults.computeIfAbsent(formula, this::computeExact);
    }

    private Optional<BigFraction> computeExact(Formula formula) {
        if (!MethodFacts.isNumeric(formula) || formula.getOperands().isEmpty()) {
            return Optional.empty();
        }
        BigFraction result = null;
        for (Quantity quantity : formula.getOperands()) {
            Optional<BigFraction> value = quantity instanceof Formula other
                    ? other == formula ? Optional.empty() : computeExact(other)
                    : index(quantity.getName()).flatMap(IndexFacts::exact);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            result = result == null ? value.get() : join(formula, result, value.get());
        }
        return Optional.of(result);
    }

    /** The exact level of risk, else the printed one; empty when there is neither. */
    public Optional<BigFraction> riskOrStated() {
        return risk().or(() -> statedRisk().map(Figure::value));
    }

    /** The exact level of risk if one index had another value; empty when the risk is not known. */
    public Optional<BigFraction> riskWith(IndexFacts index, BigFraction value) {
        return methodFacts().flatMap(MethodFacts::formula).flatMap(f -> exactWith(f, index, value));
    }

    private Optional<BigFraction> exactWith(Formula formula, IndexFacts index, BigFraction value) {
        if (risk().isEmpty()) {
            return Optional.empty();
        }
        BigFraction joined = null;
        for (Quantity quantity : formula.getOperands()) {
            Optional<BigFraction> operand = operandWith(quantity, index, value);
            if (operand.isEmpty()) {
                return operand;
            }
            joined = joined == null ? operand.get() : join(formula, joined, operand.get());
        }
        return Optional.ofNullable(joined);
    }

    private Optional<BigFraction> operandWith(Quantity quantity, IndexFacts index, BigFraction value) {
        if (quantity instanceof Formula other) {
            return exactWith(other, index, value);
        }
        return Objects.equals(quantity.getName(), index.index().getName()) ? Optional.of(value)
                : index(quantity.getName()).flatMap(IndexFacts::exact);
    }

    static BigFraction join(Formula formula, BigFraction a, BigFraction b) {
        return switch (formula.getOperation()) {
            case SUM -> a.add(b);
            case MAXIMUM -> a.compareTo(b) >= 0 ? a : b;
            default -> a.multiply(b);
        };
    }

    /** The printed result of the main formula; empty when the sheet prints none. */
    public Optional<Result> result() {
        if (result == null) {
            result = methodFacts().flatMap(MethodFacts::formula)
                    .flatMap(main -> results.stream().filter(r -> isOf(r, main)).findFirst())
                    .or(() -> results.stream().filter(r -> r.getFormula() == null).findFirst());
        }
        return result;
    }

    /** The printed level of risk; empty when it is not printed. */
    public Optional<Figure> statedRisk() {
        return result().map(Result::getValue);
    }

    /** The exact computation of the risk as people write it: {@code 14/6 × 7/4 = 49/12 = 4,0833…}. */
    public String shownRisk() {
        return shown(methodFacts().flatMap(MethodFacts::formula).orElseThrow());
    }

    /** The exact computation of a formula whose value is known. */
    public String shown(Formula formula) {
        String value = Numbers.both(exact(formula).orElseThrow());
        List<Operand> operands = operands(formula);
        if (operands.size() < 2) {
            return value;
        }
        String list = operands.stream().map(Operand::shownInComputation).collect(Collectors.joining(sign(formula)));
        return (formula.getOperation() == Operation.MAXIMUM ? "max(" + list + ")" : list) + " = " + value;
    }

    /** What stands between the operands of a formula. */
    static String sign(Formula formula) {
        return switch (formula.getOperation()) {
            case SUM -> " + ";
            case MAXIMUM -> "; ";
            default -> " × ";
        };
    }

    /**
     * The level that a formula in words gives: the most frequent or the highest level of its indices, or the cell of its
     * matrix; empty for a judgement and where a level is missing.
     */
    public Optional<Level> exactLevel() {
        Formula formula = methodFacts().flatMap(MethodFacts::formula).orElse(null);
        if (formula == null || MethodFacts.isProductOrSum(formula) || formula.getOperands().isEmpty()) {
            return Optional.empty();
        }
        List<Optional<Level>> levels = formula.getOperands().stream().map(q -> index(q.getName())
                .flatMap(i -> i.exactLevel().or(() -> Optional.ofNullable(i.line().getLevel())))).toList();
        if (levels.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Level> known = levels.stream().map(Optional::orElseThrow).toList();
        List<Level> order = method.method().getLevels();
        return switch (formula.getOperation()) {
            case MODE -> Optional.of(Modes.of(known, Comparator.comparing(order::indexOf)));
            case MAXIMUM -> known.stream().max(Comparator.comparing(order::indexOf));
            case MATRIX -> formula.getCells().stream().filter(c -> known.size() == 2 && c.getRowLevel() == known.get(0)
                    && c.getColumnLevel() == known.get(1)).map(MatrixCell::getResultLevel)
                            .filter(Objects::nonNull).findFirst();
            case PRODUCT, SUM, JUDGEMENT -> Optional.empty();
        };
    }

    /** Whether a printed value of an index is one that the exact value can become. */
    public static boolean isSound(IndexFacts index) {
        return index.isSound();
    }

    /** How people call the sheet: its label, else its name, else what it scores. */
    public String label() {
        if (sheet.getLabel() != null) {
            return sheet.getLabel();
        }
        if (sheet.getName() != null) {
            return sheet.getName();
        }
        return scored.stream().map(SheetFacts::labelOf).findFirst().orElse("?");
    }

    /** How people call a process, event or sheet. */
    public static String labelOf(Assessable subject) {
        if (subject instanceof ScoringSheet s && s.getLabel() != null) {
            return s.getLabel();
        }
        return subject.getName() != null ? subject.getName() : String.valueOf(subject.getTitle());
    }
}
