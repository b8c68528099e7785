// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.assessment.facts.TableFacts;
import org.vaglio.language.ide.workspace.MapGroup;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.Ranking;
import org.vaglio.model.riskmap.RankingRow;

import com.google.inject.Inject;

/** The sheets of a plan by their exact risk, beside the ranking that it prints. */
public class Rankings {

    @Inject
    private SheetLabels labels;

    /** The sheets whose exact risk is known, the highest first; those that tie in the order of the text. */
    public List<RankedSheet> of(MapGroup group, Plan plan) {
        PlanFacts facts = group.facts(plan);
        ElementRefs refs = new ElementRefs(group);
        List<SheetFacts> sheets = facts.sheets().stream().filter(s -> s.risk().isPresent() && refs.of(s.sheet()) != null)
                .sorted(Comparator.comparing((SheetFacts s) -> s.risk().orElseThrow()).reversed()).toList();
        Map<SheetFacts, RankingRow> printed = printed(facts);
        Map<RankingRow, Integer> printedPlaces = printedPlaces(printed.values());
        List<RankedSheet> ranked = new ArrayList<>();
        int place = 1;
        for (int i = 0; i < sheets.size(); i++) {
            BigFraction risk = sheets.get(i).risk().orElseThrow();
            if (i > 0 && !risk.equals(sheets.get(i - 1).risk().orElseThrow())) {
                place = i + 1;
            }
            int at = place;
            long ties = sheets.stream().skip(at - 1L).takeWhile(s -> s.risk().orElseThrow().equals(risk)).count();
            ranked.add(ranked(sheets.get(i), refs, at, ties, printed.get(sheets.get(i)), printedPlaces));
        }
        return ranked;
    }

    private RankedSheet ranked(SheetFacts sheet, ElementRefs refs, int place, long ties, RankingRow row, Map<RankingRow, Integer> places) {
        int printedPlace = row == null ? 0 : places.get(row);
        Figure figure = row != null && row.getFigure() != null ? row.getFigure().getValue() : sheet.statedRisk().orElse(null);
        return new RankedSheet(refs.of(sheet.sheet()), labels.label(sheet), Numbers.both(sheet.risk().orElseThrow()), place, figure == null ? "" : figure.text(),
                figure == null ? null : figure.value(), printedPlace, BandMark.of(sheet).orElse(null), printedPlace > 0 && (printedPlace < place || printedPlace >= place + ties));
    }

    /** The row of each sheet in the first ranking that lists any. */
    private static Map<SheetFacts, RankingRow> printed(PlanFacts facts) {
        Map<SheetFacts, RankingRow> rows = new HashMap<>();
        for (TableFacts table : facts.tables()) {
            if (rows.isEmpty() && table.table() instanceof Ranking ranking) {
                ranking.getRows().forEach(row -> facts.sheetOf(row.getSubject()).ifPresent(s -> rows.putIfAbsent(s, row)));
            }
        }
        return rows;
    }

    /** The place of a row among those that rank a known sheet. */
    private static Map<RankingRow, Integer> printedPlaces(java.util.Collection<RankingRow> rows) {
        Map<RankingRow, Integer> places = new HashMap<>();
        rows.stream().sorted(Comparator.comparingInt(r -> r.eContainer().eContents().indexOf(r)))
                .forEach(row -> places.put(row, places.size() + 1));
        return places;
    }
}
