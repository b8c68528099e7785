// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.model.Figure;
import org.vaglio.model.Navigation;
import org.vaglio.model.riskmap.Criterion;
import org.vaglio.model.riskmap.IndexScore;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.Ranking;
import org.vaglio.model.riskmap.Result;
import org.vaglio.model.riskmap.Score;
import org.vaglio.model.riskmap.ScoringSheet;
import org.vaglio.model.riskmap.SummaryTable;
import org.vaglio.model.riskmap.TableFigure;
import org.vaglio.model.riskmap.TableRow;

/**
 * A plan as it is published: paragraphs and tables, of which documents of any format are made.
 *
 * @param blocks in reading order
 */
record PrintedPlan(List<Block> blocks) {

    /** A part of a document: a paragraph, or a table with as many cells in each row. */
    sealed interface Block {
    }

    /** Some text outside tables. */
    record Paragraph(String text) implements Block {
    }

    /** Rows of cells. */
    record Table(List<List<String>> rows) implements Block {
    }

    /** A form for each sheet, criterion after criterion with the score that was given, then summaries and rankings. */
    static PrintedPlan forms(Plan plan) {
        List<Block> blocks = new ArrayList<>(head(plan));
        plan.getSheets().forEach(sheet -> blocks.addAll(form(sheet)));
        blocks.addAll(tables(plan));
        return new PrintedPlan(blocks);
    }

    /** A row for each sheet, the scores in columns, then summaries and rankings. */
    static PrintedPlan rows(Plan plan) {
        List<Block> blocks = new ArrayList<>(head(plan));
        List<List<String>> rows = new ArrayList<>();
        plan.getSheets().forEach(sheet -> {
            if (rows.isEmpty()) {
                rows.add(columns(sheet));
            }
            rows.add(row(sheet));
        });
        blocks.add(new Paragraph("Valutazione del rischio dei processi"));
        blocks.add(new Table(rows));
        blocks.addAll(tables(plan));
        return new PrintedPlan(blocks);
    }

    private static List<Block> head(Plan plan) {
        return List.of(new Paragraph("CONSORZIO DEI LAGHI"),
                new Paragraph("Piano triennale di prevenzione della corruzione " + plan.getFromYear() + "-" + plan.getToYear()));
    }

    private static List<Block> form(ScoringSheet sheet) {
        List<Block> blocks = new ArrayList<>(List.of(new Paragraph("Scheda n. " + sheet.getLabel()),
                new Paragraph("Attività / processo: " + sheet.getTitle())));
        for (IndexScore line : sheet.getIndexScores()) {
            List<List<String>> rows = new ArrayList<>(List.of(List.of("Criteri", "Punteggi")));
            for (int i = 0; i < line.getScores().size(); i++) {
                rows.addAll(criterion(i + 1, criteria(line).get(i), line.getScores().get(i)));
            }
            rows.add(List.of("Valore stimato " + of(line) + " (" + line.getSum() + " / " + line.getDivisor() + " =)", line.getValue().text()));
            blocks.add(new Paragraph((line == sheet.getIndexScores().get(0) ? "1" : "2") + ". Valutazione " + of(line)));
            blocks.add(new Table(rows));
        }
        Result risk = sheet.getResults().get(0);
        blocks.add(new Paragraph("3. Valutazione complessiva del rischio"));
        blocks.add(new Table(List.of(List.of("Valutazione complessiva del rischio = probabilità x impatto", product(risk)))));
        return blocks;
    }

    private static List<List<String>> criterion(int place, Criterion criterion, Score score) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Criterio " + place + ": " + criterion.getTitle().toLowerCase(), ""));
        rows.add(List.of(criterion.getQuestion(), ""));
        criterion.getAnswers().forEach(a -> rows.add(List.of(a.getText() + " = " + a.getScore(), "")));
        rows.add(List.of("punteggio assegnato", score.getValue().text()));
        return rows;
    }

    private static List<Criterion> criteria(IndexScore line) {
        return Navigation.criteria(line.getIndex());
    }

    private static String of(IndexScore line) {
        return line.getIndex().getName().equals("impatto") ? "dell'impatto" : "della probabilità";
    }

    private static String product(Result risk) {
        String operands = risk.getOperands().stream().map(Figure::text).collect(Collectors.joining(" x "));
        return operands + " =" + (risk.getValue() == null ? "" : " " + risk.getValue() + " / " + risk.getMaximum());
    }

    private static List<String> columns(ScoringSheet sheet) {
        List<String> columns = new ArrayList<>(List.of("Scheda n.", "Processo"));
        for (IndexScore line : sheet.getIndexScores()) {
            String index = line.getIndex().getName();
            criteria(line).forEach(c -> columns.add(c.getTitle()));
            columns.addAll(List.of("Totale " + index, "Media " + index));
        }
        columns.add("Livello di rischio (P x I)");
        return columns;
    }

    private static List<String> row(ScoringSheet sheet) {
        List<String> row = new ArrayList<>(List.of(sheet.getLabel(), sheet.getTitle()));
        for (IndexScore line : sheet.getIndexScores()) {
            line.getScores().forEach(s -> row.add(s.getValue().text()));
            row.addAll(List.of(line.getSum().text(), line.getValue().text()));
        }
        Figure risk = sheet.getResults().get(0).getValue();
        row.add(risk == null ? "" : risk.text());
        return row;
    }

    private static List<Block> tables(Plan plan) {
        List<Block> blocks = new ArrayList<>();
        for (SummaryTable summary : plan.getSummaries()) {
            blocks.add(new Paragraph("Allegato g) scheda riepilogativa valutazione attività / procedimenti"));
            blocks.add(table(List.of("Procedimento e/o attività", "Ambito rischio", "Probabilità", "Impatto", "Indice del rischio"),
                    summary.getRows().stream().map(r -> row(r, r.getFigures()))));
        }
        for (Ranking ranking : plan.getRankings()) {
            blocks.add(new Paragraph("Allegato h) graduatoria valutazione dei rischi"));
            blocks.add(table(List.of("Procedimento e/o attività", "Ambito rischio", "Graduatoria livello del rischio"),
                    ranking.getRows().stream().map(r -> row(r, List.of(r.getFigure())))));
        }
        return blocks;
    }

    private static Table table(List<String> header, Stream<List<String>> rows) {
        return new Table(Stream.concat(Stream.of(header), rows).toList());
    }

    private static List<String> row(TableRow row, List<TableFigure> figures) {
        String label = SheetFacts.labelOf(row.getSubject());
        return Stream.concat(Stream.of(row.getTitle(), row.getRiskText()), figures.stream()
                .map(f -> "Scheda n. " + Objects.requireNonNullElse(f.getLabel(), label) + " = " + f.getValue())).toList();
    }
}
