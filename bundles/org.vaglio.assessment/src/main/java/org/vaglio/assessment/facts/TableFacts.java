// SPDX-License-Identifier: EPL-2.0
package org.vaglio.assessment.facts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.numbers.fraction.BigFraction;
import org.vaglio.assessment.arithmetic.Rounding;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.ConventionRule;
import org.vaglio.model.riskmap.ConventionScope;
import org.vaglio.model.riskmap.Quantity;
import org.vaglio.model.riskmap.Ranking;
import org.vaglio.model.riskmap.RankingRow;
import org.vaglio.model.riskmap.RiskmapPackage.Literals;
import org.vaglio.model.riskmap.Result;
import org.vaglio.model.riskmap.SummaryRow;
import org.vaglio.model.riskmap.SummaryTable;
import org.vaglio.model.riskmap.Table;
import org.vaglio.model.riskmap.TableFigure;
import org.vaglio.model.riskmap.TableRow;

/** A table of a plan with the sheets behind its rows. */
public final class TableFacts {

    /**
     * A figure of a table and what it stands for.
     *
     * @param row    the row
     * @param figure the cell
     * @param sheet  the sheet of the row
     * @param index  the scored index that the cell repeats; null for the result
     * @param column position of the column, from 0
     */
    public record Cell(TableRow row, TableFigure figure, SheetFacts sheet, IndexFacts index, int column) {

        public Figure stated() {
            return figure.getValue();
        }

        /** The exact value that the cell stands for; empty when the sheet does not give it. */
        public Optional<BigFraction> exact() {
            return index != null ? index.exact() : sheet.risk();
        }

        /** What the sheet itself prints for it; null when it prints nothing. */
        public Figure onSheet() {
            return index != null ? index.line().getValue() : sheet.statedRisk().orElse(null);
        }

        /**
         * The product of the operands that the sheet prints without a result, when these are sound; empty otherwise.
         */
        public Optional<BigFraction> unfinished() {
            if (index != null || onSheet() != null || sheet.indices().stream().anyMatch(i -> !SheetFacts.isSound(i))) {
                return Optional.empty();
            }
            return sheet.result().map(Result::getOperands).filter(o -> !o.isEmpty())
                    .map(o -> o.stream().map(Figure::value).reduce(BigFraction::multiply).orElseThrow());
        }

        /** Whether some accepted way leads from the sheet to the figure. */
        public boolean isExplained() {
            return exact().map(e -> Rounding.renders(e, stated())).orElse(false)
                    || onSheet() != null && Rounding.renders(onSheet().value(), stated())
                    || unfinished().map(u -> Rounding.renders(u, stated())).orElse(false);
        }

        /** Whether the sheet gives anything to judge the figure with. */
        public boolean isJudgeable() {
            return stated() != null && (exact().isPresent() || onSheet() != null || unfinished().isPresent());
        }

        /**
         * Whether the figure has the value that a convention prints, from the exact value or from the sheet's figure.
         */
        public boolean follows(Convention convention) {
            return exact().map(e -> convention.follows(e, stated())).orElse(false)
                    || isSoundOnSheet() && convention.follows(onSheet().value(), stated());
        }

        /** A sheet's own figure counts as a way only when it is right itself. */
        private boolean isSoundOnSheet() {
            return onSheet() != null && exact().map(e -> Rounding.renders(e, onSheet())).orElse(true);
        }
    }

    private final PlanFacts plan;
    private final Table table;
    private final List<Cell> cells = new ArrayList<>();
    private final Map<Integer, Optional<Convention>> conventions = new LinkedHashMap<>();

    TableFacts(PlanFacts plan, Table table) {
        this.plan = plan;
        this.table = table;
        switch (table) {
            case SummaryTable summary -> summary.getRows().forEach(this::addSummaryRow);
            case Ranking ranking -> ranking.getRows().forEach(this::addRankingRow);
            default -> throw new IllegalArgumentException(table.eClass().getName());
        }
    }

    private void addSummaryRow(SummaryRow row) {
        SheetFacts sheet = plan.sheetOf(row.getSubject()).orElse(null);
        if (sheet == null) {
            return;
        }
        List<TableFigure> figures = row.getFigures();
        List<String> columns = sheet.methodFacts().flatMap(MethodFacts::formula)
                .map(f -> f.getOperands().stream().map(Quantity::getName).toList())
                .orElse(sheet.indices().stream().map(i -> i.index().getName()).toList());
        for (int i = 0; i < figures.size(); i++) {
            boolean result = i == figures.size() - 1 && figures.size() != columns.size();
            IndexFacts index = result || i >= columns.size() ? null : sheet.index(columns.get(i)).orElse(null);
            if (result || index != null) {
                cells.add(new Cell(row, figures.get(i), sheet, index, i));
            }
        }
    }

    private void addRankingRow(RankingRow row) {
        plan.sheetOf(row.getSubject()).filter(s -> row.getFigure() != null)
                .ifPresent(s -> cells.add(new Cell(row, row.getFigure(), s, null, 0)));
    }

    public Table table() {
        return table;
    }

    /** Cells with a sheet behind them, in the order of the table. */
    public List<Cell> cells() {
        return cells;
    }

    /** All rows, in order. */
    public List<TableRow> rows() {
        return table.getMembers().stream().filter(TableRow.class::isInstance).map(TableRow.class::cast).toList();
    }

    /** The convention of a column: the declared one, else that of most of its figures; empty when they are too few. */
    public Optional<Convention> convention(int column) {
        return conventions.computeIfAbsent(column, this::inferred);
    }

    private Optional<Convention> inferred(int column) {
        Optional<ConventionRule> declared = plan.declared(table.eClass() == Literals.RANKING
                ? ConventionScope.RANKING : ConventionScope.SUMMARY);
        return Conventions.of(declared, cells.stream().filter(c -> c.column() == column && c.isJudgeable())
                .filter(c -> c.exact().isPresent())
                .map(c -> new Conventions.Sample(c.stated(), c.exact().orElseThrow(), null)).toList());
    }
}
