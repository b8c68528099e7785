// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.rules.table;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.Finding;
import org.vaglio.assessment.Rule;
import org.vaglio.assessment.Severity;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.TableFacts;
import org.vaglio.assessment.facts.TableFacts.Cell;
import org.vaglio.model.riskmap.Ranking;
import org.vaglio.model.riskmap.RankingRow;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

/** A ranking by exact values; rows with the same value share a place. */
public final class RankingPosition extends Rule {

    public RankingPosition() {
        super("ranking-position", Severity.WARNING,
                "Il posto in graduatoria è diverso da quello per valore esatto; i pari restano pari.",
                "The place differs from the place by exact values; ties are ties.");
    }

    private static final Pattern PLACE = Pattern.compile("(\\d{1,6})\\W*");

    @Override
    public Stream<Finding> check(PlanFacts plan) {
        return plan.tables().stream().filter(t -> t.table() instanceof Ranking).flatMap(this::check);
    }

    private Stream<Finding> check(TableFacts table) {
        List<Cell> cells = table.cells().stream().filter(c -> c.stated() != null && c.exact().isPresent()).toList();
        Map<BigFraction, Long> printed = places(cells.stream().map(c -> c.stated().value()).toList());
        Map<BigFraction, Long> exact = places(cells.stream().map(c -> c.exact().orElseThrow()).toList());
        Map<BigFraction, Long> ties = cells.stream()
                .collect(Collectors.groupingBy(c -> c.exact().orElseThrow(), Collectors.counting()));
        return cells.stream().flatMap(c -> check(c, printedPlace(c, printed), exact.get(c.exact().orElseThrow()),
                ties.get(c.exact().orElseThrow())));
    }

    /** Rows that tie may carry the places that they fill together, one each. */
    private Stream<Finding> check(Cell cell, long printed, long exact, long ties) {
        boolean numbered = ((RankingRow) cell.row()).getPlace() != null;
        boolean right = numbered ? printed >= exact && printed < exact + ties : printed == exact;
        return right ? Stream.empty() : Stream.of(report(cell, printed, exact));
    }

    /** The place that the row prints, else the one that its value gives it. */
    private static long printedPlace(Cell cell, Map<BigFraction, Long> places) {
        Matcher place = PLACE.matcher(String.valueOf(((RankingRow) cell.row()).getPlace()));
        return place.matches() ? Long.parseLong(place.group(1)) : places.get(cell.stated().value());
    }

    /** The place of each value, the highest first; equal values share a place. */
    private static Map<BigFraction, Long> places(List<BigFraction> values) {
        Map<BigFraction, Long> places = new HashMap<>();
        long place = 1;
        for (BigFraction value : values.stream().sorted(Comparator.reverseOrder()).toList()) {
            places.putIfAbsent(value, place++);
        }
        return places;
    }

    private Finding report(Cell cell, long printed, long exact) {
        BigFraction value = cell.exact().orElseThrow();
        return finding(cell.row(), Literals.TABLE_ROW__SUBJECT).stated(String.valueOf(printed)).exact(value)
                .expected(String.valueOf(exact))
                .says("la scheda " + cell.sheet().label() + " è al posto " + printed + " con " + cell.stated()
                        + "; per valore esatto, " + Numbers.both(value) + ", è al posto " + exact,
                        "sheet " + cell.sheet().label() + " is in place " + printed + " with " + cell.stated()
                                + "; by its exact value, " + Numbers.both(value) + ", it is in place " + exact);
    }
}
