// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.stream.IntStream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.arithmetic.Numbers;
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
    /** Along each side of a cell: edges of bands look smooth, and a matrix of five by five takes some milliseconds. */
    private static final int FIELDS = 16;
    private static final int FULL = 1000;

    @Inject
    private Symbols symbols;
    @Inject
    private SheetLabels labels;

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
        List<BigFraction> rights = ends(across, columns);
        List<BigFraction> tops = ends(up, rows);
        ElementRefs refs = new ElementRefs(group);
        String x = formula.getOperands().get(0).getName();
        String y = formula.getOperands().get(1).getName();
        List<HeatMap.Point> points = facts.sheets().stream().filter(s -> s.methodFacts().filter(m -> m.method() == method.method()).isPresent())
                .flatMap(s -> point(s, refs, x, y, across, up).stream()).toList();
        return new HeatMap(symbols.title(formula.getOperands().get(0)), symbols.title(formula.getOperands().get(1)), columns, rows, FIELDS,
                bands(method, formula, rights, tops), bands(method, formula, middles(across, columns), middles(up, rows)),
                rights.stream().map(Numbers::decimal).toList(), tops.stream().map(Numbers::decimal).toList(), points);
    }

    /** The greatest values of cells that divide a range evenly. */
    private static List<BigFraction> ends(BigFraction greatest, int cells) {
        return IntStream.rangeClosed(1, cells).mapToObj(i -> greatest.multiply(i).divide(cells)).toList();
    }

    private static List<BigFraction> middles(BigFraction greatest, int cells) {
        int fields = FIELDS * cells;
        return IntStream.range(0, fields).mapToObj(i -> greatest.multiply(2 * i + 1).divide(2 * fields)).toList();
    }

    private static List<BandMark> bands(MethodFacts method, Formula formula, List<BigFraction> across, List<BigFraction> up) {
        List<BandMark> bands = new ArrayList<>();
        up.forEach(y -> across.forEach(x -> bands.add(band(method, join(formula, x, y)))));
        return bands;
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
        return Optional.of(new HeatMap.Point(refs.of(sheet.sheet()), labels.label(sheet), labels.mark(sheet), thousandths(right.get(), across), thousandths(above.get(), up),
                sheet.shownRisk(), BandMark.of(sheet).orElse(null)));
    }

    private static int thousandths(BigFraction value, BigFraction greatest) {
        return Math.clamp(value.multiply(FULL).divide(greatest).intValue(), 0, FULL);
    }
}
