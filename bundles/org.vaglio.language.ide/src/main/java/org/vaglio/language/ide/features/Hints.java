// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.features;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vaglio.assessment.arithmetic.Numbers;
import org.vaglio.assessment.facts.IndexFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.assessment.facts.TableFacts;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.language.messages.MessageLanguage;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.Ranking;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;

import com.google.inject.Inject;

/** Hints inside the text: the exact value beside each claim, the band beside each sheet, the place beside each row of a ranking. */
public class Hints {

    @Inject
    private Derivation derivation;
    @Inject
    private MessageLanguage language;

    /** The hints of some lines. */
    public List<InlayHint> in(MapFile file, Range lines) {
        List<InlayHint> hints = new ArrayList<>();
        int from = lines.getStart().getLine();
        int to = lines.getEnd().getLine();
        for (Plan plan : file.group().plans()) {
            PlanFacts facts = file.group().facts(plan);
            for (SheetFacts sheet : facts.sheets()) {
                if (file.holds(sheet.sheet()) && isWithin(file, sheet.sheet(), from, to)) {
                    add(file, sheet, hints);
                }
            }
            facts.tables().stream().filter(t -> file.holds(t.table()) && isWithin(file, t.table(), from, to))
                    .forEach(t -> add(file, t, hints));
        }
        hints.removeIf(h -> h.getPosition().getLine() < from || h.getPosition().getLine() > to);
        hints.sort(Comparator.comparing(InlayHint::getPosition, Places.ORDER));
        return hints;
    }

    private static boolean isWithin(MapFile file, EObject element, int from, int to) {
        INode node = NodeModelUtils.getNode(element);
        return node != null && file.lines().line(node.getOffset()) <= to && file.lines().line(node.getEndOffset()) >= from;
    }

    private void add(MapFile file, SheetFacts sheet, List<InlayHint> hints) {
        for (IndexFacts index : sheet.indices()) {
            boolean claim = index.line().getValue() != null || index.line().getSum() != null;
            index.exact().filter(e -> !claim || index.line().getValue() == null || !e.equals(index.line().getValue().value()))
                    .ifPresent(e -> add(file, index.line(), Literals.INDEX_SCORE__VALUE, "= " + index.shown(), hints));
        }
        PlanFacts.results(sheet).forEach(result -> result.exact()
                .filter(e -> result.line().getValue() == null || !e.equals(result.line().getValue().value()))
                .ifPresent(e -> add(file, result.line(), Literals.RESULT__VALUE, "= " + Numbers.both(e), hints)));
        derivation.band(sheet).ifPresent(band -> head(file, sheet, band, hints));
    }

    private void head(MapFile file, SheetFacts sheet, String band, List<InlayHint> hints) {
        for (INode leaf : NodeModelUtils.getNode(sheet.sheet()).getLeafNodes()) {
            if (leaf.getText().equals("{")) {
                hints.add(hint(file.lines().position(leaf.getEndOffset()), language.choose("fascia ", "band ") + band));
                return;
            }
        }
    }

    private void add(MapFile file, TableFacts table, List<InlayHint> hints) {
        Map<BigFraction, Integer> places = table.table() instanceof Ranking ? places(table) : Map.of();
        for (TableFacts.Cell cell : table.cells()) {
            cell.exact().ifPresent(exact -> {
                if (cell.stated() == null || !exact.equals(cell.stated().value())) {
                    add(file, cell.figure(), Literals.TABLE_FIGURE__VALUE, "= " + Numbers.both(exact), hints);
                }
                if (places.containsKey(exact)) {
                    add(file, cell.row(), null, language.choose("posto ", "place ") + places.get(exact), hints);
                }
            });
        }
    }

    private static Map<BigFraction, Integer> places(TableFacts table) {
        List<BigFraction> values = table.cells().stream().flatMap(c -> c.exact().stream()).sorted(Comparator.reverseOrder()).toList();
        Map<BigFraction, Integer> places = new HashMap<>();
        for (int i = 0; i < values.size(); i++) {
            places.putIfAbsent(values.get(i), i + 1);
        }
        return places;
    }

    private static void add(MapFile file, EObject element, EStructuralFeature feature, String text, List<InlayHint> hints) {
        List<INode> nodes = feature == null ? List.of() : NodeModelUtils.findNodesForFeature(element, feature);
        INode node = nodes.isEmpty() ? NodeModelUtils.findActualNodeFor(element) : nodes.get(0);
        if (node != null) {
            hints.add(hint(file.lines().position(node.getEndOffset()), text));
        }
    }

    private static InlayHint hint(Position position, String text) {
        InlayHint hint = new InlayHint(position, Either.forLeft(text));
        hint.setPaddingLeft(true);
        return hint;
    }
}
