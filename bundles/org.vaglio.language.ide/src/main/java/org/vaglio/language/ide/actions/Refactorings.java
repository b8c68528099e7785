// SPDX-License-Identifier: EPL-2.0
package org.vaglio.language.ide.actions;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.commons.numbers.fraction.BigFraction;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.CodeActionKind;
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
import org.vaglio.model.riskmap.Assessable;
import org.vaglio.model.riskmap.ConventionRule;
import org.vaglio.model.riskmap.ConventionScope;
import org.vaglio.model.riskmap.Criterion;
import org.vaglio.model.riskmap.Index;
import org.vaglio.model.riskmap.IndexScore;
import org.vaglio.model.riskmap.Method;
import org.vaglio.model.riskmap.OperandSource;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.PrintedScale;
import org.vaglio.model.riskmap.Process;
import org.vaglio.model.riskmap.Ranking;
import org.vaglio.model.riskmap.RankingRow;
import org.vaglio.model.riskmap.RiskmapFactory;
import org.vaglio.model.riskmap.RoundingConvention;
import org.vaglio.model.riskmap.RoundingMode;
import org.vaglio.model.riskmap.Score;
import org.vaglio.model.riskmap.ScoringSheet;
import org.vaglio.model.riskmap.SummaryRow;
import org.vaglio.model.riskmap.Table;
import org.vaglio.model.riskmap.TableFigure;
import org.vaglio.model.riskmap.TableRow;

import com.google.inject.Inject;

/** Changes that one may want at a place, whether or not anything is wrong. */
class Refactorings {

    /**
     * A change.
     *
     * @param kind   as the protocol has it
     * @param title  what it does
     * @param change of the model; all that it needs from what was computed is computed before
     */
    record Change(String kind, Text title, Runnable change) {
    }

    private static final RiskmapFactory MAKE = RiskmapFactory.eINSTANCE;

    @Inject
    private Claims claims;

    /** The changes for the element at a place. */
    List<Change> of(MapFile file, EObject element, PlanFacts plan) {
        List<Change> changes = new ArrayList<>();
        IndexScore line = Navigation.container(element, IndexScore.class);
        if (line != null) {
            named(line, plan).ifPresent(changes::add);
        }
        Table table = Navigation.container(element, Table.class);
        if (table != null) {
            plan.tables().stream().filter(t -> t.table() == table).findFirst().ifPresent(facts -> {
                if (table instanceof Ranking) {
                    sorted(facts).ifPresent(changes::add);
                }
                regenerated(facts, plan).ifPresent(changes::add);
            });
        }
        if (element instanceof Plan whole && file.holds(whole)) {
            convention(whole, plan).ifPresent(changes::add);
            numbered(plan).ifPresent(changes::add);
            method(file, whole, plan).ifPresent(changes::add);
        } else if (element instanceof Process) {
            numbered(plan).ifPresent(changes::add);
        }
        return changes;
    }

    // ---------------------------------------------------------------- scores by name

    private static Optional<Change> named(IndexScore line, PlanFacts plan) {
        IndexFacts index = plan.sheetOf(Navigation.container(line, ScoringSheet.class)).flatMap(s -> s.index(line)).orElse(null);
        if (index == null || index.criteria().isEmpty() || line.getScores().size() > index.criteria().size()
                || !line.getScores().isEmpty() && line.getScores().get(0).getCriterion() != null) {
            return Optional.empty();
        }
        List<Criterion> criteria = index.criteria();
        return Optional.of(new Change(CodeActionKind.RefactorRewrite, new Text("Scrivi i punteggi per nome", "Write the scores by name"),
                () -> name(line, criteria)));
    }

    /** The scores are written anew, each on a line of its own. */
    private static void name(IndexScore line, List<Criterion> criteria) {
        List<Score> scores = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            boolean there = i < line.getScores().size();
            Score score = there ? EcoreUtil.copy(line.getScores().get(i)) : MAKE.createScore();
            score.setMissing(!there || score.isMissing());
            score.setCriterion(criteria.get(i));
            scores.add(score);
        }
        ECollections.setEList(line.getScores(), scores);
    }

    // ---------------------------------------------------------------- tables

    private static Optional<Change> sorted(TableFacts table) {
        List<TableRow> rows = table.rows();
        Map<TableRow, BigFraction> values = values(table);
        if (!values.keySet().containsAll(rows)) {
            return Optional.empty();
        }
        List<TableRow> wanted = rows.stream().sorted(Comparator.comparing((TableRow r) -> values.get(r)).reversed()).toList();
        boolean placed = rows.stream().allMatch(r -> ((RankingRow) r).getPlace() != null);
        List<String> places = IntStream.range(0, rows.size()).mapToObj(i -> String.valueOf(place(wanted, values, i))).toList();
        boolean inOrder = wanted.equals(rows)
                && (!placed || IntStream.range(0, rows.size()).allMatch(i -> places.get(i).equals(((RankingRow) rows.get(i)).getPlace())));
        return inOrder ? Optional.empty() : Optional.of(new Change(CodeActionKind.RefactorRewrite,
                new Text("Ordina la graduatoria per valore esatto", "Sort the ranking by exact values"), () -> {
                    arrange(table.table(), wanted);
                    for (int i = 0; placed && i < wanted.size(); i++) {
                        ((RankingRow) wanted.get(i)).setPlace(places.get(i));
                    }
                }));
    }

    /** Puts rows in another order; what else stands in the table stays where it is. */
    private static void arrange(Table table, List<TableRow> wanted) {
        Iterator<TableRow> rows = wanted.iterator();
        ECollections.setEList(table.getMembers(), List.copyOf(table.getMembers()).stream()
                .map(m -> m instanceof TableRow ? rows.next() : m).toList());
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

    /** Puts what the sheets give into the cells of a table, and adds the rows of sheets that it does not have. */
    private Optional<Change> regenerated(TableFacts table, PlanFacts plan) {
        Map<TableFigure, Figure> wanted = new LinkedHashMap<>();
        for (TableFacts.Cell cell : table.cells()) {
            Figure sheet = cell.onSheet();
            BigFraction value = cell.exact().orElse(sheet == null ? null : sheet.value());
            if (cell.stated() != null && value != null) {
                Figure figure = new Figure(table.convention(cell.column()).filter(Convention::inForce).map(c -> c.print(value))
                        .orElse(sheet != null ? sheet.text() : claims.print(value, Optional.empty())));
                if (!figure.value().equals(cell.stated().value())) {
                    wanted.put(cell.figure(), figure);
                }
            }
        }
        List<TableRow> rows = table.table().isPartial() ? List.of() : missing(table, plan);
        return wanted.isEmpty() && rows.isEmpty() ? Optional.empty() : Optional.of(new Change(CodeActionKind.RefactorRewrite,
                new Text("Rigenera la tabella dalle schede", "Regenerate the table from the sheets"), () -> {
                    wanted.forEach(TableFigure::setValue);
                    table.table().getMembers().addAll(EcoreUtil.copyAll(rows));
                }));
    }

    private List<TableRow> missing(TableFacts table, PlanFacts plan) {
        Set<ScoringSheet> there = table.rows().stream().map(TableRow::getSubject).filter(s -> s != null && !s.eIsProxy())
                .flatMap(s -> plan.sheetOf(s).stream()).map(SheetFacts::sheet).collect(Collectors.toSet());
        return plan.sheets().stream().filter(s -> !there.contains(s.sheet()) && s.riskOrStated().isPresent())
                .flatMap(s -> row(table, s).stream()).toList();
    }

    private Optional<TableRow> row(TableFacts table, SheetFacts sheet) {
        Assessable subject = sheet.sheet().getName() != null ? sheet.sheet()
                : sheet.scored().size() == 1 ? sheet.scored().get(0) : null;
        if (subject == null || subject.getName() == null) {
            return Optional.empty();
        }
        TableFigure risk = figure(table, sheet.risk(), sheet.statedRisk().orElse(null));
        if (table.table() instanceof Ranking) {
            RankingRow row = MAKE.createRankingRow();
            row.setSubject(subject);
            row.setFigure(risk);
            return Optional.of(row);
        }
        SummaryRow row = MAKE.createSummaryRow();
        row.setSubject(subject);
        sheet.indices().forEach(i -> row.getFigures().add(figure(table, i.exact(), i.line().getValue())));
        boolean result = table.rows().stream().filter(SummaryRow.class::isInstance)
                .anyMatch(r -> ((SummaryRow) r).getFigures().size() > sheet.indices().size());
        if (result || row.getFigures().isEmpty()) {
            row.getFigures().add(risk);
        }
        return Optional.of(row);
    }

    private TableFigure figure(TableFacts table, Optional<BigFraction> exact, Figure stated) {
        TableFigure figure = MAKE.createTableFigure();
        figure.setValue(exact.map(e -> table.convention(0).filter(Convention::inForce).map(c -> c.print(e))
                .orElse(stated != null ? stated.text() : claims.print(e, Optional.empty()))).map(Figure::new).orElse(stated));
        figure.setMissing(figure.getValue() == null);
        return figure;
    }

    // ---------------------------------------------------------------- the plan

    private static Optional<Change> convention(Plan plan, PlanFacts facts) {
        List<ConventionRule> rules = new ArrayList<>();
        if (facts.declared(ConventionScope.MEANS).isEmpty()) {
            facts.means().filter(Convention::explainsMost).ifPresent(c -> rules.add(rule(ConventionScope.MEANS, c)));
        }
        if (facts.declared(ConventionScope.PRODUCT).isEmpty()) {
            facts.products().filter(Convention::explainsMost).ifPresent(c -> {
                ConventionRule rule = rule(ConventionScope.PRODUCT, c);
                rule.setOperands(c.fromPrinted() ? OperandSource.PRINTED : OperandSource.EXACT);
                rules.add(rule);
            });
        }
        return rules.isEmpty() ? Optional.empty() : Optional.of(new Change(CodeActionKind.RefactorRewrite,
                new Text("Dichiara la convenzione che il piano segue", "Declare the convention that the plan follows"), () -> {
                    RoundingConvention convention = MAKE.createRoundingConvention();
                    convention.getRules().addAll(EcoreUtil.copyAll(rules));
                    plan.getMembers().add(0, convention);
                }));
    }

    private static ConventionRule rule(ConventionScope scope, Convention convention) {
        ConventionRule rule = MAKE.createConventionRule();
        rule.setScope(scope);
        rule.setMode(convention.mode() == RoundingMode.UNSPECIFIED ? RoundingMode.HALF_UP : convention.mode());
        rule.setDecimals(convention.decimals());
        return rule;
    }

    private static Optional<Change> numbered(PlanFacts plan) {
        List<Process> processes = plan.all(Process.class);
        boolean inOrder = IntStream.range(0, processes.size())
                .allMatch(i -> String.valueOf(i + 1).equals(processes.get(i).getNumber()));
        return inOrder ? Optional.empty() : Optional.of(new Change(CodeActionKind.RefactorRewrite,
                new Text("Numera i processi da 1", "Number the processes from 1"), () -> number(processes)));
    }

    private static void number(List<Process> processes) {
        for (int i = 0; i < processes.size(); i++) {
            Process process = processes.get(i);
            process.setNumber(String.valueOf(i + 1));
            if (process.getTitle() == null) {
                process.setTitle(""); // the language has no number without a title
            }
        }
    }

    /** Gives the plan a method of its own, which extends the one it uses with the scales that the plan prints. */
    private static Optional<Change> method(MapFile file, Plan plan, PlanFacts facts) {
        if (plan.getMethod() == null || plan.getMethod().eIsProxy() || plan.getName() == null) {
            return Optional.empty();
        }
        Method method = MAKE.createMethod();
        method.setName("Metodo" + plan.getName());
        method.setParent(plan.getMethod());
        Map<Index, Index> own = new HashMap<>();
        for (PrintedScale scale : facts.members(PrintedScale.class)) {
            if (scale.getCriterion() != null && scale.getCriterion().eContainer() instanceof Index index) {
                Criterion criterion = MAKE.createCriterion();
                criterion.setName(scale.getCriterion().getName());
                criterion.getAnswers().addAll(EcoreUtil.copyAll(scale.getAnswers()));
                own.computeIfAbsent(index, i -> index(method, i)).getMembers().add(criterion);
            }
        }
        return Optional.of(new Change(CodeActionKind.RefactorExtract, new Text("Estrai un metodo del piano", "Extract a method of the plan"), () -> {
            Method made = EcoreUtil.copy(method);
            file.map().getContents().add(file.map().getContents().indexOf(plan), made);
            plan.setMethod(made);
        }));
    }

    private static Index index(Method method, Index like) {
        Index index = MAKE.createIndex();
        index.setName(like.getName());
        method.getMembers().add(index);
        return index;
    }
}
