// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.actions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.vaglio.assessment.Text;
import org.vaglio.assessment.facts.Convention;
import org.vaglio.assessment.facts.IndexFacts;
import org.vaglio.assessment.facts.PlanFacts;
import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.assessment.facts.TableFacts;
import org.vaglio.language.ide.features.Claims;
import org.vaglio.language.ide.workspace.MapFile;
import org.vaglio.model.Figure;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.ConventionScope;
import org.vaglio.model.riskmap.Criterion;
import org.vaglio.model.riskmap.Index;
import org.vaglio.model.riskmap.IndexScore;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.PrintedScale;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.Ranking;
import org.vaglio.model.riskmap.RankingRow;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.RoundingMode;
import org.vaglio.model.riskmap.ScoringSheet;
import org.vaglio.model.riskmap.SummaryRow;
import org.vaglio.model.riskmap.Table;
import org.vaglio.model.riskmap.TableRow;

import com.google.inject.Inject;

/** Changes that one may want at a place, whether or not anything is wrong. */
class Refactorings {

    /**
     * A change.
     *
     * @param kind  as the protocol has it
     * @param title what it does
     * @param edits of the file
     */
    record Change(String kind, Text title, List<TextEdit> edits) {
    }

    @Inject
    private Blocks blocks;
    @Inject
    private Claims claims;

    /** The changes for the element at a place. */
    List<Change> of(MapFile file, EObject element, PlanFacts plan) {
        List<Change> changes = new ArrayList<>();
        IndexScore line = Navigation.container(element, IndexScore.class);
        if (line != null) {
            named(file, line, plan).ifPresent(changes::add);
        }
        Table table = Navigation.container(element, Table.class);
        if (table != null) {
            plan.tables().stream().filter(t -> t.table() == table).findFirst().ifPresent(facts -> {
                if (table instanceof Ranking) {
                    sorted(file, facts).ifPresent(changes::add);
                }
                regenerated(file, facts, plan).ifPresent(changes::add);
            });
        }
        if (element instanceof Plan whole) {
            convention(file, whole, plan).ifPresent(changes::add);
            numbered(file, plan).ifPresent(changes::add);
            method(file, whole, plan).ifPresent(changes::add);
        } else if (element instanceof Process) {
            numbered(file, plan).ifPresent(changes::add);
        }
        return changes;
    }

    // ---------------------------------------------------------------- scores by name

    private Optional<Change> named(MapFile file, IndexScore line, PlanFacts plan) {
        IndexFacts index = plan.sheetOf(Navigation.container(line, ScoringSheet.class)).stream().flatMap(s -> s.indices().stream())
                .filter(i -> i.line() == line).findFirst().orElse(null);
        if (index == null || index.criteria().isEmpty() || !line.getScores().isEmpty() && line.getScores().get(0).getCriterion() != null) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < index.criteria().size(); i++) {
            Figure value = i < line.getScores().size() ? line.getScores().get(i).getValue() : null;
            parts.add(index.criteria().get(i).getName() + " " + (value == null ? "-" : value.text()));
        }
        if (line.getScores().size() > index.criteria().size()) {
            return Optional.empty();
        }
        INode name = NodeModelUtils.findNodesForFeature(line, Literals.INDEX_SCORE__INDEX).get(0);
        int from = name.getEndOffset();
        int to = line.getScores().isEmpty() ? from : NodeModelUtils.getNode(line.getScores().getLast()).getEndOffset();
        return Optional.of(new Change(CodeActionKind.RefactorRewrite, new Text("Scrivi i punteggi per nome", "Write the scores by name"),
                List.of(new TextEdit(file.lines().range(from, to), " { " + String.join(" ", parts) + " }"))));
    }

    // ---------------------------------------------------------------- tables

    private Optional<Change> sorted(MapFile file, TableFacts table) {
        List<TableRow> rows = table.rows();
        Map<TableRow, BigFraction> values = values(table);
        if (!values.keySet().containsAll(rows)) {
            return Optional.empty();
        }
        List<TableRow> wanted = rows.stream().sorted(Comparator.comparing((TableRow r) -> values.get(r)).reversed()).toList();
        boolean places = rows.stream().allMatch(r -> ((RankingRow) r).getPlace() != null);
        List<TextEdit> edits = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            INode old = NodeModelUtils.findActualNodeFor(rows.get(i));
            String text = text(file, wanted.get(i), places ? place(wanted, values, i) : null);
            if (!text.equals(file.text().substring(old.getOffset(), old.getEndOffset()))) {
                edits.add(new TextEdit(file.range(old), text));
            }
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Change(CodeActionKind.RefactorRewrite,
                new Text("Ordina la graduatoria per valore esatto", "Sort the ranking by exact values"), edits));
    }

    private static Map<TableRow, BigFraction> values(TableFacts table) {
        Map<TableRow, BigFraction> values = new HashMap<>();
        table.cells().forEach(c -> c.exact().or(() -> Optional.ofNullable(c.stated()).map(Figure::value))
                .ifPresent(v -> values.put(c.row(), v)));
        return values;
    }

    private static int place(List<TableRow> rows, Map<TableRow, BigFraction> values, int row) {
        int first = row;
        while (first > 0 && values.get(rows.get(first - 1)).equals(values.get(rows.get(row)))) {
            first--;
        }
        return first + 1;
    }

    private static String text(MapFile file, TableRow row, Integer place) {
        INode node = NodeModelUtils.findActualNodeFor(row);
        String text = file.text().substring(node.getOffset(), node.getEndOffset());
        if (place == null) {
            return text;
        }
        INode printed = NodeModelUtils.findNodesForFeature(row, Literals.RANKING_ROW__PLACE).get(0);
        int at = printed.getOffset() - node.getOffset();
        return text.substring(0, at) + '"' + place + '"' + text.substring(at + printed.getLength());
    }

    /** Puts what the sheets give into the cells of a table, and adds the rows of sheets that it does not have. */
    private Optional<Change> regenerated(MapFile file, TableFacts table, PlanFacts plan) {
        List<TextEdit> edits = new ArrayList<>();
        for (TableFacts.Cell cell : table.cells()) {
            Figure sheet = cell.onSheet();
            BigFraction value = cell.exact().orElse(sheet == null ? null : sheet.value());
            if (cell.stated() != null && value != null) {
                String wanted = table.convention(cell.column()).filter(Convention::inForce).map(c -> c.print(value))
                        .orElse(sheet != null ? sheet.text() : claims.print(value, Optional.empty()));
                INode node = NodeModelUtils.findNodesForFeature(cell.figure(), Literals.TABLE_FIGURE__VALUE).get(0);
                if (!new Figure(wanted).value().equals(cell.stated().value())) {
                    edits.add(new TextEdit(file.range(node), wanted));
                }
            }
        }
        rows(file, table, plan).ifPresent(edits::add);
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Change(CodeActionKind.RefactorRewrite,
                new Text("Rigenera la tabella dalle schede", "Regenerate the table from the sheets"), edits));
    }

    private Optional<TextEdit> rows(MapFile file, TableFacts table, PlanFacts plan) {
        if (table.table().isPartial()) {
            return Optional.empty();
        }
        List<ScoringSheet> there = table.rows().stream().map(TableRow::getSubject).filter(s -> s != null && !s.eIsProxy())
                .flatMap(s -> plan.sheetOf(s).stream()).map(SheetFacts::sheet).toList();
        List<String> missing = plan.sheets().stream().filter(s -> !there.contains(s.sheet()) && s.riskOrStated().isPresent())
                .flatMap(s -> row(table, s, plan).stream()).toList();
        return missing.isEmpty() ? Optional.empty() : blocks.append(file, table.table(), String.join("\n", missing));
    }

    private Optional<String> row(TableFacts table, SheetFacts sheet, PlanFacts plan) {
        String name = sheet.sheet().getName() != null ? sheet.sheet().getName()
                : sheet.scored().size() == 1 ? sheet.scored().get(0).getName() : null;
        if (name == null) {
            return Optional.empty();
        }
        String risk = print(table, sheet.risk(), sheet.statedRisk().orElse(null));
        if (table.table() instanceof Ranking) {
            return Optional.of(name + " : " + risk);
        }
        List<String> figures = new ArrayList<>();
        sheet.indices().forEach(i -> figures.add(print(table, i.exact(), i.line().getValue())));
        boolean result = table.rows().stream().filter(SummaryRow.class::isInstance)
                .anyMatch(r -> ((SummaryRow) r).getFigures().size() > sheet.indices().size());
        if (result || figures.isEmpty()) {
            figures.add(risk);
        }
        return Optional.of(name + " : " + String.join(" ", figures));
    }

    private String print(TableFacts table, Optional<BigFraction> exact, Figure stated) {
        return exact.map(e -> table.convention(0).filter(Convention::inForce).map(c -> c.print(e))
                .orElse(stated != null ? stated.text() : claims.print(e, Optional.empty()))).orElse(stated == null ? "-" : stated.text());
    }

    // ---------------------------------------------------------------- the plan

    private Optional<Change> convention(MapFile file, Plan plan, PlanFacts facts) {
        StringBuilder lines = new StringBuilder();
        if (facts.declared(ConventionScope.MEANS).isEmpty()) {
            facts.means().filter(Convention::explainsMost).ifPresent(c -> lines.append("\n  medie ").append(mode(c.mode(), "e"))
                    .append(" a ").append(c.decimals()).append(" decimali"));
        }
        if (facts.declared(ConventionScope.PRODUCT).isEmpty()) {
            facts.products().filter(Convention::explainsMost).ifPresent(c -> lines.append("\n  prodotto ").append(mode(c.mode(), "o"))
                    .append(" a ").append(c.decimals()).append(" decimali da operandi ")
                    .append(c.fromPrinted() ? "stampati" : "esatti"));
        }
        return lines.isEmpty() || !file.holds(plan) ? Optional.empty() : blocks.prepend(file, plan, "convenzione {" + lines + "\n}")
                .map(e -> new Change(CodeActionKind.RefactorRewrite, new Text("Dichiara la convenzione che il piano segue",
                        "Declare the convention that the plan follows"), List.of(e)));
    }

    private static String mode(RoundingMode mode, String ending) {
        return switch (mode) {
            case HALF_UP, UNSPECIFIED -> "arrotondat" + ending;
            case HALF_EVEN -> "arrotondat" + ending + "-al-pari";
            case HALF_DOWN -> "arrotondat" + ending + "-in-giù";
            case UP -> "per-eccesso";
            case CUT -> "troncat" + ending;
        };
    }

    private Optional<Change> numbered(MapFile file, PlanFacts plan) {
        List<TextEdit> edits = new ArrayList<>();
        int number = 0;
        for (Process process : plan.all(Process.class)) {
            number++;
            List<INode> printed = NodeModelUtils.findNodesForFeature(process, Literals.PROCESS__NUMBER);
            List<INode> name = NodeModelUtils.findNodesForFeature(process, Literals.NAMED_ELEMENT__NAME);
            if (!file.holds(process) || String.valueOf(number).equals(process.getNumber()) || name.isEmpty()) {
                continue;
            }
            String text = '"' + String.valueOf(number) + '"';
            int after = name.get(0).getEndOffset();
            edits.add(!printed.isEmpty() ? new TextEdit(file.range(printed.get(0)), text) : new TextEdit(file.lines().range(after, after),
                    " " + text + (process.getTitle() == null ? " \"\"" : "")));
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Change(CodeActionKind.RefactorRewrite,
                new Text("Numera i processi da 1", "Number the processes from 1"), edits));
    }

    /** Gives the plan a method of its own, which extends the one it uses with the scales that the plan prints. */
    private Optional<Change> method(MapFile file, Plan plan, PlanFacts facts) {
        List<INode> used = NodeModelUtils.findNodesForFeature(plan, Literals.PLAN__METHOD);
        if (used.isEmpty() || plan.getMethod() == null || plan.getMethod().eIsProxy() || plan.getName() == null || !file.holds(plan)) {
            return Optional.empty();
        }
        String name = "Metodo" + plan.getName();
        StringBuilder text = new StringBuilder("metodo ").append(name).append(" estende ").append(plan.getMethod().getName()).append(" {\n");
        Map<String, StringBuilder> indices = new HashMap<>();
        for (PrintedScale scale : facts.members(PrintedScale.class)) {
            Criterion criterion = scale.getCriterion();
            if (criterion != null && !criterion.eIsProxy() && criterion.eContainer() instanceof Index index) {
                indices.computeIfAbsent(index.getName(), n -> new StringBuilder()).append("    criterio ").append(criterion.getName())
                        .append(" { ").append(answers(file, scale)).append(" }\n");
            }
        }
        indices.forEach((index, criteria) -> text.append("  indice ").append(index).append(" {\n").append(criteria).append("  }\n"));
        text.append("}\n\n");
        int start = NodeModelUtils.findActualNodeFor(plan).getOffset();
        return Optional.of(new Change(CodeActionKind.RefactorExtract, new Text("Estrai un metodo del piano", "Extract a method of the plan"),
                List.of(new TextEdit(file.lines().range(start, start), text.toString()), new TextEdit(file.range(used.get(0)), name))));
    }

    private static String answers(MapFile file, PrintedScale scale) {
        return scale.getAnswers().isEmpty() || !file.holds(scale) ? "" : file.text().substring(
                NodeModelUtils.findActualNodeFor(scale.getAnswers().getFirst()).getOffset(),
                NodeModelUtils.findActualNodeFor(scale.getAnswers().getLast()).getEndOffset()).replaceAll("\\s+", " ");
    }
}
