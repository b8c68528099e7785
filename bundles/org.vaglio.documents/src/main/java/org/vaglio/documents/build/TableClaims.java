// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.vaglio.documents.content.Span;
import org.vaglio.documents.recognise.Role;
import org.vaglio.documents.recognise.Table;
import org.vaglio.documents.recognise.Table.Row;
import org.vaglio.documents.recognise.Words;
import org.vaglio.model.Figure;

/** Summaries and rankings: rows that repeat what sheets say. */
final class TableClaims {

    /** A figure of a row, with the label printed beside it; null figure for an empty cell. */
    record Cell(String label, Figure value) {
    }

    /** A row about one sheet, or about a process where there are no sheets. */
    record Line(Span span, SheetDraft sheet, ProcessDraft process, String title, String riskText, List<Cell> figures, String band, String place) {
    }

    private static final Pattern RANKING = Pattern.compile(".*(?:graduatori|classific(?:a|he)\\b|ranking|ordine decrescente).*");

    private final SheetLinks links;
    private final Table table;
    private final boolean ranking;

    TableClaims(SheetLinks links, Table table, String heading) {
        this.links = links;
        this.table = table;
        String about = Words.normal(heading == null ? "" : heading) + " " + table.columns().stream().map(c -> Words.normal(c.header())).reduce("", (a, b) -> a + " " + b);
        boolean indices = table.has(Role.PROBABILITY) || table.has(Role.IMPACT);
        this.ranking = table.has(Role.RISK) && (table.has(Role.PLACE) || RANKING.matcher(about).matches()) && (!indices || table.has(Role.PLACE));
    }

    boolean isRanking() {
        return ranking;
    }

    Table table() {
        return table;
    }

    /** All rows, one line for each sheet that a row speaks of. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        for (Row row : table.rows()) {
            if (!row.isSingle() && !RegisterRows.isTotal(row)) {
                lines.addAll(lines(row));
            }
        }
        return lines;
    }

    private List<Line> lines(Row row) {
        List<List<SheetLinks.Claim>> cells = figureColumns().stream().map(i -> SheetLinks.claims(row.cell(i))).toList();
        List<String> labels = new ArrayList<>();
        int most = cells.stream().mapToInt(List::size).max().orElse(0);
        if (most > 1) {
            cells.stream().filter(c -> c.size() == most).findFirst().ifPresent(c -> c.forEach(x -> labels.add(x.label())));
        } else if (most == 1) {
            labels.add(SheetLinks.usualLabel(cells.stream().flatMap(List::stream).toList()));
        }
        if (labels.isEmpty()) {
            return List.of(line(row, sheetOf(row), plain(row)));
        }
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            lines.add(line(row, links.labelled(labels.get(i)), labelled(cells, i, labels.get(i))));
        }
        return lines;
    }

    private List<Integer> figureColumns() {
        List<Integer> columns = new ArrayList<>();
        for (Role role : ranking ? List.of(Role.RISK) : List.of(Role.PROBABILITY, Role.IMPACT, Role.COEFFICIENT, Role.RISK)) {
            if (table.has(role)) {
                columns.add(table.first(role));
            }
        }
        return columns;
    }

    private static List<Cell> labelled(List<List<SheetLinks.Claim>> cells, int place, String label) {
        List<Cell> figures = new ArrayList<>();
        for (List<SheetLinks.Claim> claims : cells) {
            SheetLinks.Claim claim = claims.stream().filter(c -> SheetLinks.sameLabel(c.label(), label)).findFirst()
                    .orElse(place < claims.size() && claims.size() == 1 ? claims.get(place) : null);
            boolean other = claim != null && !SheetLinks.sameLabel(claim.label(), label);
            figures.add(claim == null ? new Cell(null, null) : new Cell(other ? claim.label() : null, claim.value()));
        }
        return figures;
    }

    private List<Cell> plain(Row row) {
        return figureColumns().stream().map(i -> new Cell(null, Words.figure(row.cell(i).replaceFirst("\\s*/\\s*25$", "")).orElse(null))).toList();
    }

    private SheetDraft sheetOf(Row row) {
        SheetDraft named = table.has(Role.SHEET) ? links.named(table.text(row, Role.SHEET)) : null;
        String number = table.text(row, Role.NUMBER);
        ProcessDraft process = process(row);
        boolean titled = process != null && process.sheets.size() == 1;
        return named != null ? named : titled ? process.sheets.get(0)
                : number.isEmpty() || table.has(Role.PLACE) || process != null ? null : links.named(number);
    }

    ProcessDraft process(Row row) {
        String title = table.text(row, Role.PROCESS);
        String number = table.text(row, Role.NUMBER);
        return title.isEmpty() ? null : links.process(number.isEmpty() || ranking ? null : number.replaceFirst("\\.$", ""), title);
    }

    private Line line(Row row, SheetDraft sheet, List<Cell> figures) {
        String band = table.text(row, Role.LEVEL);
        String risk = table.text(row, Role.EVENT);
        String place = table.text(row, Role.PLACE);
        ProcessDraft process = sheet == null ? process(row) : null;
        return new Line(row.span(), sheet, process, blank(table.text(row, Role.PROCESS)), blank(risk), figures, blank(band), blank(place));
    }

    private static String blank(String text) {
        return text.isEmpty() ? null : text;
    }
}
