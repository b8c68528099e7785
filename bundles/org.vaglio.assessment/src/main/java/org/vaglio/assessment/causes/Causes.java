// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.causes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Text;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.arithmetic.Rounding;
import org.vaglio.assessment.facts.CalculationFacts;
import org.vaglio.assessment.facts.IndexFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.assessment.facts.TableFacts;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.RoundingMode;

/**
 * Guesses where a wrong figure comes from. Each guess is checked arithmetic; which one is true only the authors know.
 */
public final class Causes {

    private static final int MOST = 3;
    private static final int MOST_SHEETS = 4;
    private static final int MOST_DIGITS = 9;

    private Causes() {
    }

    /** Why a mean may be wrong: another sum, another divisor, the value of another sheet, a mistyped digit. */
    public static List<Text> ofMean(PlanFacts plan, IndexFacts index, String expected) {
        Figure stated = index.line().getValue();
        BigFraction sum = index.sum().orElseThrow();
        List<Text> causes = new ArrayList<>();
        otherSum(index, stated, sum).ifPresent(causes::add);
        otherDivisor(stated, sum, index.count()).ifPresent(causes::add);
        mistyped(stated.text(), expected).ifPresent(causes::add);
        otherSheet(plan, index, stated).ifPresent(causes::add);
        return most(causes);
    }

    /** Why a sum may be wrong: a mistyped digit, one score that was changed or left out. */
    public static List<Text> ofSum(IndexFacts index, BigFraction exact) {
        Figure stated = index.line().getSum();
        List<Text> causes = new ArrayList<>();
        mistyped(stated.text(), Numbers.decimal(exact)).ifPresent(causes::add);
        BigFraction missing = exact.subtract(stated.value());
        index.forEachScore((criterion, score) -> {
            if (score.getValue() != null && score.getValue().value().equals(missing) && missing.signum() > 0) {
                causes.add(new Text("torna senza il punteggio " + score.getValue() + " di «" + Names.of(criterion)
                        + "»",
                        "it fits without the score " + score.getValue() + " of \"" + Names.of(criterion) + "\""));
            }
        });
        return most(causes);
    }

    /** For a sum that no scores give: sums that have lost a digit and would give the printed mean. */
    public static List<Text> ofImpossibleSum(IndexFacts index) {
        Figure value = index.line().getValue();
        if (!index.isMean() || value == null || index.count() == 0) {
            return List.of();
        }
        NavigableSet<BigFraction> feasible = index.feasibleSums().orElseThrow();
        String digits = index.line().getSum().text() + (index.line().getDivisor() == null ? ""
                : index.line().getDivisor().text());
        return feasible.stream().filter(k -> Rounding.renders(k.divide(index.count()), value))
                .sorted(Comparator.comparing((BigFraction k) -> !shares(k, digits, index.count()))).limit(1)
                .map(k -> new Text(Numbers.ratio(k, index.count()) + " darebbe " + value,
                        Numbers.ratio(k, index.count()) + " would give " + value))
                .toList();
    }

    private static boolean shares(BigFraction sum, String digits, int count) {
        return digits.equals(Numbers.fraction(sum)) || (Numbers.fraction(sum) + count).contains(digits);
    }

    /** Why a figure of a table may be wrong: the value of another sheet, a wrong mean carried on, another sum. */
    public static List<Text> ofCell(PlanFacts plan, TableFacts.Cell cell) {
        List<Text> causes = new ArrayList<>();
        Figure stated = cell.stated();
        if (cell.index() == null) {
            carried(cell).ifPresent(causes::add);
            otherRisk(plan, cell).ifPresent(causes::add);
            otherRiskSum(cell).ifPresent(causes::add);
        } else {
            otherSheet(plan, cell.index(), stated).filter(t -> stated.decimals() > 0).ifPresent(causes::add);
        }
        cell.exact().flatMap(e -> mistyped(stated.text(), Numbers.print(e, RoundingMode.HALF_UP,
                stated.decimals()))).ifPresent(causes::add);
        return most(causes);
    }

    /** Why a result may be wrong: one operand computed from another sum, or the result of another sheet. */
    public static List<Text> ofResult(PlanFacts plan, SheetFacts sheet, Figure stated, String expected) {
        List<Text> causes = new ArrayList<>();
        mistyped(stated.text(), expected).ifPresent(causes::add);
        if (sheet.risk().isPresent()) {
            otherSum(sheet, stated).ifPresent(causes::add);
        }
        sameRisk(plan, sheet, stated).ifPresent(causes::add);
        return most(causes);
    }

    /** Why a calculation may be wrong: a mistyped digit, another divisor, another number that was divided, a term left out. */
    public static List<Text> ofCalculation(CalculationFacts calculation, String expected) {
        Figure stated = calculation.line().getValue();
        BigFraction dividend = calculation.dividend().orElseThrow();
        List<Text> causes = new ArrayList<>();
        mistyped(stated.text(), expected).ifPresent(causes::add);
        switch (calculation.line().getOperation()) {
            case QUOTIENT, MEAN -> {
                otherDividend(calculation, stated, dividend).ifPresent(causes::add);
                countOf(calculation.line().getDivisor()).filter(n -> Numbers.isWhole(dividend))
                        .flatMap(n -> otherDivisor(stated, dividend, n)).ifPresent(causes::add);
            }
            case SHARE -> otherDividend(calculation, stated, dividend).ifPresent(causes::add);
            case SUM -> leftOut(calculation, stated, dividend).ifPresent(causes::add);
            case PRODUCT, UNSPECIFIED -> {
            }
        }
        return most(causes);
    }

    private static Optional<Integer> countOf(Figure divisor) {
        return divisor.decimals() == 0 && divisor.text().length() < MOST_DIGITS
                ? Optional.of(Integer.valueOf(divisor.text())) : Optional.empty();
    }

    /** The one whole number that would give the result; several tell nothing. */
    private static Optional<Text> otherDividend(CalculationFacts calculation, Figure stated, BigFraction dividend) {
        BigFraction below = Rounding.round(calculation.dividendFor(stated.value()), RoundingMode.CUT, 0);
        List<BigFraction> fitting = Stream.of(-1, 0, 1, 2).map(below::add)
                .filter(k -> k.signum() >= 0 && !k.equals(dividend))
                .filter(k -> calculation.exactOf(k).map(e -> Rounding.renders(e, stated)).orElse(false)).toList();
        if (fitting.size() != 1 || !Numbers.isWhole(dividend)) {
            return Optional.empty();
        }
        String other = Numbers.fraction(fitting.get(0));
        String own = Numbers.fraction(dividend);
        return Optional.of(new Text("torna con " + other + " invece di " + own,
                "it fits with " + other + " instead of " + own));
    }

    private static Optional<Text> leftOut(CalculationFacts calculation, Figure stated, BigFraction sum) {
        return calculation.line().getOperands().stream().filter(o -> o.value().signum() > 0)
                .filter(o -> sum.subtract(o.value()).equals(stated.value())).findFirst()
                .map(o -> new Text("torna senza " + o, "it fits without " + o));
    }

    private static Optional<Text> otherSum(IndexFacts index, Figure stated, BigFraction sum) {
        if (!index.isMean()) {
            return Optional.empty();
        }
        return means(index).filter(m -> Rounding.renders(m, stated)).map(m -> m.multiply(index.count()))
                .filter(k -> !k.equals(sum)).min(Comparator.comparing((BigFraction k) -> k.subtract(sum).abs()))
                .map(k -> new Text(stated + " è " + Numbers.fraction(k) + "/" + index.count() + ": somma "
                        + Numbers.fraction(k) + " invece di " + Numbers.fraction(sum),
                        stated + " is " + Numbers.fraction(k) + "/" + index.count() + ": sum " + Numbers.fraction(k)
                                + " instead of " + Numbers.fraction(sum)));
    }

    private static Stream<BigFraction> means(IndexFacts index) {
        return index.sheet().methodFacts().flatMap(m -> m.values(index.index())).stream().flatMap(NavigableSet::stream);
    }

    private static Optional<Text> otherDivisor(Figure stated, BigFraction sum, int count) {
        for (int divisor : new int[] {count - 1, count + 1}) {
            if (divisor > 1 && stated.decimals() > 0 && Rounding.renders(sum.divide(divisor), stated)) {
                String ratio = Numbers.fraction(sum) + "/" + divisor;
                return Optional.of(new Text(stated + " è " + ratio + ": diviso per " + divisor + " invece che per "
                        + count,
                        stated + " is " + ratio + ": divided by " + divisor + " instead of " + count));
            }
        }
        return Optional.empty();
    }

    private static Optional<Text> otherSheet(PlanFacts plan, IndexFacts index, Figure stated) {
        List<String> others = labels(plan.indicesPrinting(index.index().getName(), stated.value()).stream()
                .map(IndexFacts::sheet), index.sheet());
        return others.isEmpty() || others.size() > MOST_SHEETS ? Optional.empty()
                : Optional.of(valueOf(stated, others));
    }

    private static Optional<Text> otherRisk(PlanFacts plan, TableFacts.Cell cell) {
        if (cell.stated().decimals() == 0) {
            return Optional.empty();
        }
        return sameRisk(plan, cell.sheet(), cell.stated());
    }

    private static Optional<Text> sameRisk(PlanFacts plan, SheetFacts sheet, Figure stated) {
        if (stated.decimals() == 0) {
            return Optional.empty();
        }
        List<String> others = labels(plan.sheetsStating(stated.value()).stream(), sheet);
        return others.isEmpty() || others.size() > MOST_SHEETS ? Optional.empty()
                : Optional.of(valueOf(stated, others));
    }

    /** The labels of sheets but one; of more than can be told it is enough to know that they are more. */
    private static List<String> labels(Stream<SheetFacts> sheets, SheetFacts own) {
        return sheets.filter(s -> s != own).map(SheetFacts::label).distinct().limit(MOST_SHEETS + 1L).toList();
    }

    private static Text valueOf(Figure stated, List<String> sheets) {
        String list = sheets.stream().collect(Collectors.joining(", "));
        return sheets.size() == 1
                ? new Text(stated + " è il valore della scheda " + list, stated + " is the value of sheet " + list)
                : new Text(stated + " è il valore delle schede " + list, stated + " is the value of sheets " + list);
    }

    /** The product of the operands that the sheet prints, one of which is wrong. */
    private static Optional<Text> carried(TableFacts.Cell cell) {
        return cell.sheet().result().map(r -> r.getOperands()).filter(o -> o.size() > 1)
                .filter(o -> Rounding.renders(o.stream().map(Figure::value).reduce(BigFraction::multiply).orElseThrow(),
                        cell.stated()))
                .map(o -> o.stream().map(Figure::text).collect(Collectors.joining(" × ")))
                .map(product -> new Text("viene da " + product + ", dove un operando è errato",
                        "it comes from " + product + ", where an operand is wrong"));
    }

    private static Optional<Text> otherRiskSum(TableFacts.Cell cell) {
        return cell.exact().isEmpty() || cell.stated().decimals() == 0 ? Optional.empty()
                : otherSum(cell.sheet(), cell.stated());
    }

    /** The risk would be right if the sum of one index were another. */
    private static Optional<Text> otherSum(SheetFacts sheet, Figure stated) {
        for (IndexFacts index : sheet.indices()) {
            BigFraction value = index.exact().orElse(BigFraction.ZERO);
            if (!index.isMean() || value.signum() == 0) {
                continue;
            }
            Optional<BigFraction> sum = means(index).filter(m -> sheet.riskWith(index, m)
                    .map(r -> Rounding.renders(r, stated)).orElse(false)).map(m -> m.multiply(index.count()))
                    .min(Comparator.comparing((BigFraction k) -> k.subtract(index.sum().orElseThrow()).abs()));
            if (sum.isPresent()) {
                String other = Numbers.fraction(sum.get());
                String own = Numbers.fraction(index.sum().orElseThrow());
                String name = index.index().getName();
                return Optional.of(new Text("torna con la somma " + other + " invece di " + own + " per «" + name + "»",
                        "it fits with the sum " + other + " instead of " + own + " for \"" + name + "\""));
            }
        }
        return Optional.empty();
    }

    /** Whether two figures differ by one digit or by two neighbours that changed places. */
    static Optional<Text> mistyped(String stated, String expected) {
        if (expected == null || stated.length() != expected.length() || stated.equals(expected)
                || stated.length() < 2) {
            return Optional.empty();
        }
        List<Integer> different = new ArrayList<>();
        for (int i = 0; i < stated.length(); i++) {
            if (stated.charAt(i) != expected.charAt(i)) {
                different.add(i);
            }
        }
        if (different.size() == 1 && Character.isDigit(stated.charAt(different.get(0)))) {
            return Optional.of(new Text("una sola cifra è diversa da " + expected, "just one digit differs from "
                    + expected));
        }
        boolean swapped = different.size() == 2 && stated.charAt(different.get(0)) == expected.charAt(different.get(1))
                && stated.charAt(different.get(1)) == expected.charAt(different.get(0));
        return swapped ? Optional.of(new Text("due cifre sono scambiate rispetto a " + expected,
                "two digits are swapped from " + expected)) : Optional.empty();
    }

    private static List<Text> most(List<Text> causes) {
        return causes.size() <= MOST ? causes : causes.subList(0, MOST);
    }
}
