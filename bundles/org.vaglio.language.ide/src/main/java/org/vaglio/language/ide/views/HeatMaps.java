// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.facts.BandFacts;
import org.vaglio.assessment.facts.IndexFacts;
import org.vaglio.assessment.facts.MethodFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.language.ide.features.Symbols;
import org.vaglio.language.ide.workspace.MapGroup;
import org.vaglio.model.riskmap.Formula;
import org.vaglio.model.riskmap.Index;
import org.vaglio.model.riskmap.Plan;

import com.google.inject.Inject;

/** Where the sheets of a plan lie between its two indices. */
public class HeatMaps {

    private static final int MOST_CELLS = 10;
    private static final int FULL = 1000;

    @Inject
    private Symbols symbols;

    /** The matrix of a plan; empty when the risk by its method does not come from two indices of known range. */
    public Optional<HeatMap> of(MapGroup group, Plan plan) {
        PlanFacts facts = group.facts(plan);
        MethodFacts method = facts.method().orElse(null);
        Formula formula = method == null ? null : method.formula().orElse(null);
        if (formula == null || formula.getOperands().size() != 2 || !MethodFacts.isNumeric(formula)
                || !formula.getOperands().stream().allMatch(Index.class::isInstance)) {
            return Optional.empty();
        }
        Optional<BigFraction> across = greatest(method, (Index) formula.getOperands().get(0));
        Optional<BigFraction> up = greatest(method, (Index) formula.getOperands().get(1));
        return across.isEmpty() || up.isEmpty() ? Optional.empty()
                : Optional.of(map(group, facts, method, formula, across.get(), up.get()));
    }

    private static Optional<BigFraction> greatest(MethodFacts method, Index index) {
        return method.values(index).map(NavigableSet::last).filter(v -> v.signum() > 0);
    }

    private HeatMap map(MapGroup group, PlanFacts facts, MethodFacts method, Formula formula, BigFraction across, BigFraction up) {
        int columns = cells(across);
        int rows = cells(up);
        List<BandMark> cells = new ArrayList<>();
        for (int row = 1; row <= rows; row++) {
            for (int column = 1; column <= columns; column++) {
                cells.add(band(method, join(formula, across.multiply(column).divide(columns), up.multiply(row).divide(rows))));
            }
        }
        ElementRefs refs = new ElementRefs(group);
        String x = formula.getOperands().get(0).getName();
        String y = formula.getOperands().get(1).getName();
        List<HeatMap.Point> points = facts.sheets().stream().filter(s -> s.methodFacts().filter(m -> m.method() == method.method()).isPresent())
                .flatMap(s -> point(s, refs, x, y, across, up).stream()).toList();
        return new HeatMap(symbols.label(formula.getOperands().get(0)), symbols.label(formula.getOperands().get(1)), columns, rows, cells, points);
    }

    private static int cells(BigFraction greatest) {
        return Math.clamp(greatest.intValue(), 1, MOST_CELLS);
    }

    private static BigFraction join(Formula formula, BigFraction a, BigFraction b) {
        return switch (formula.getOperation()) {
            case SUM -> a.add(b);
            case MAXIMUM -> a.compareTo(b) >= 0 ? a : b;
            default -> a.multiply(b);
        };
    }

    private static BandMark band(MethodFacts method, BigFraction risk) {
        BandFacts bands = method.bands().orElse(null);
        return bands == null ? null : bands.of(risk).map(b -> BandMark.of(b, bands)).orElse(null);
    }

    private Optional<HeatMap.Point> point(SheetFacts sheet, ElementRefs refs, String x, String y, BigFraction across, BigFraction up) {
        Optional<BigFraction> right = sheet.index(x).flatMap(IndexFacts::exact);
        Optional<BigFraction> above = sheet.index(y).flatMap(IndexFacts::exact);
        if (right.isEmpty() || above.isEmpty() || sheet.risk().isEmpty() || refs.of(sheet.sheet()) == null) {
            return Optional.empty();
        }
        String label = sheet.scored().isEmpty() || sheet.scored().get(0) == sheet.sheet() ? sheet.label() : symbols.label(sheet.scored().get(0));
        return Optional.of(new HeatMap.Point(refs.of(sheet.sheet()), label, thousandths(right.get(), across), thousandths(above.get(), up),
                sheet.shownRisk(), BandMark.of(sheet).orElse(null)));
    }

    private static int thousandths(BigFraction value, BigFraction greatest) {
        return Math.clamp(value.multiply(FULL).divide(greatest).intValue(), 0, FULL);
    }
}
