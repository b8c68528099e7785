// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vaglio.documents.recognise.LevelWords;
import org.vaglio.documents.content.Span;
import org.vaglio.documents.recognise.Fragment.IndexValue;
import org.vaglio.documents.recognise.Fragment.RiskClass;
import org.vaglio.documents.recognise.Fragment.RiskValue;
import org.vaglio.documents.recognise.Role;
import org.vaglio.documents.recognise.Side;
import org.vaglio.documents.recognise.Table;
import org.vaglio.documents.recognise.Table.Column;
import org.vaglio.documents.recognise.Table.Row;
import org.vaglio.documents.recognise.Words;
import org.vaglio.documents.recognise.sheets.KnownCriterion;
import org.vaglio.model.Figure;

/** One scoring sheet a row: scores, sums, values and classes in columns. */
final class ScoreRows {

    private final PlanDraft plan;
    private final Table table;

    ScoreRows(PlanDraft plan, Table table) {
        this.plan = plan;
        this.table = table;
    }

    /** Whether the rows of a table are assessments of their own, with scores or judgements of criteria. */
    static boolean areScored(Table table) {
        return table.all(Role.CRITERION).size() >= 2;
    }

    /** Whether the rows print values of indices, or a risk or level, without scores. */
    static boolean areValued(Table table) {
        boolean indices = table.has(Role.PROBABILITY) && table.has(Role.IMPACT);
        return indices || table.has(Role.LEVEL) || table.has(Role.RISK) && (table.has(Role.PROCESS) || table.has(Role.EVENT));
    }

    /** The sheet of a row; null when the row prints nothing of one. */
    SheetDraft sheet(Row row) {
        SheetDraft sheet = new SheetDraft();
        sheet.fromTable = true;
        sheet.span = row.span();
        for (int i = 0; i < table.columns().size(); i++) {
            String text = row.cell(i);
            if (!text.isEmpty()) {
                column(sheet, row.span(), table.columns().get(i), text);
            }
        }
        missing(sheet, row);
        String reason = table.text(row, Role.REASON);
        if (sheet.judgement != null && !reason.isEmpty()) {
            sheet.judgement = new SheetDraft.Level(sheet.judgement.span(), sheet.judgement.text(), reason);
        }
        String label = table.text(row, Role.SHEET);
        sheet.label = label.isEmpty() ? null : label.replaceFirst("(?i)^scheda\\s*(?:n\\s*[.°º]?)?\\s*", "");
        return sheet.isFilled() ? sheet : null;
    }

    private void column(SheetDraft sheet, Span span, Column column, String text) {
        Figure figure = column.role() == Role.COEFFICIENT && text.endsWith("%") ? remainder(text) : figure(span, column, text);
        switch (column.role()) {
            case CRITERION -> criterion(sheet, span, column, text, figure);
            case SUM -> value(sheet, span, column.side(), figure, null, text);
            case PROBABILITY -> value(sheet, span, Side.PROBABILITY, null, figure, text);
            case IMPACT -> value(sheet, span, Side.IMPACT, null, figure, text);
            case COEFFICIENT -> {
                if (figure != null) {
                    sheet.coefficients.add(new SheetDraft.Coefficient(span, column.header(), figure));
                }
            }
            case RISK -> risk(sheet, span, text, figure);
            case LEVEL -> level(sheet, span, text);
            default -> {
            }
        }
    }

    /** What a reduction in percent leaves: 40% leaves 0,6. */
    private static Figure remainder(String percent) {
        int reduction = Integer.parseInt(percent.replaceAll("\\D", ""));
        int rest = Math.max(0, 100 - reduction);
        return Figure.parse(rest == 100 ? "1" : "0," + String.format(java.util.Locale.ROOT, "%02d", rest).replaceFirst("0$", ""));
    }

    private void criterion(SheetDraft sheet, Span span, Column column, String text, Figure figure) {
        Side side = column.side() == null ? Side.PROBABILITY : column.side();
        CriterionDraft criterion = new CriterionDraft(span, column.header(), 0, known(column.header(), side));
        criterion.score = figure;
        criterion.level = figure == null && LevelWords.isLevel(text) ? text : null;
        sheet.criteria.computeIfAbsent(side, s -> new ArrayList<>()).add(criterion);
    }

    private static KnownCriterion known(String header, Side side) {
        String plain = header.replaceFirst("^[A-Za-z]{1,3}[. ]?\\d{1,2}\\s*[-–.):]?\\s+(?=\\p{L})", "");
        return KnownCriterion.at(plain).or(() -> side == Side.IMPACT ? KnownCriterion.named("impatto " + plain) : Optional.empty()).orElse(null);
    }

    /** Criteria whose cell is empty are criteria without a score. */
    private void missing(SheetDraft sheet, Row row) {
        for (Side side : Side.values()) {
            List<CriterionDraft> all = new ArrayList<>();
            for (int i : table.all(Role.CRITERION)) {
                Column column = table.columns().get(i);
                if ((column.side() == null ? Side.PROBABILITY : column.side()) == side) {
                    all.add(sheet.criteria(side).stream().filter(c -> c.title.equals(column.header())).findFirst()
                            .orElseGet(() -> new CriterionDraft(row.span(), column.header(), 0, known(column.header(), side))));
                }
            }
            if (all.stream().anyMatch(c -> c.score != null || c.level != null)) {
                sheet.criteria.put(side, all);
            } else {
                sheet.criteria.remove(side);
            }
        }
    }

    private static void value(SheetDraft sheet, Span span, Side side, Figure sum, Figure value, String text) {
        Side known = side == null ? Side.PROBABILITY : side;
        if (sum == null && value == null) {
            if (LevelWords.isLevel(text)) {
                sheet.indexLevels.put(known, new SheetDraft.Level(span, text, null));
            }
            return;
        }
        IndexValue before = sheet.values.get(known);
        sheet.values.put(known, new IndexValue(span, known, sum != null || before == null ? sum : before.sum(), null,
                value != null || before == null ? value : before.value()));
    }

    private static void risk(SheetDraft sheet, Span span, String text, Figure figure) {
        if (figure != null && !sheet.risks.isEmpty() && !sheet.coefficients.isEmpty()) {
            sheet.residual = new RiskValue(span, List.of(), figure, null);
        } else if (figure != null) {
            sheet.risks.add(new RiskValue(span, List.of(), figure, null));
        } else if (LevelWords.isLevel(text)) {
            sheet.riskClass = new RiskClass(span, text);
        }
    }

    private void level(SheetDraft sheet, Span span, String text) {
        boolean numeric = table.has(Role.RISK) || table.has(Role.PROBABILITY) && table.has(Role.IMPACT) && sheet.indexLevels.isEmpty();
        if (numeric) {
            sheet.riskClass = new RiskClass(span, text);
        } else if (LevelWords.isLevel(text) && sheet.judgement == null) {
            sheet.judgement = new SheetDraft.Level(span, text, null);
        }
    }

    /** The figure of a cell; what looks like one with letters for digits is kept as unreadable. */
    private Figure figure(Span span, Column column, String text) {
        Optional<Figure> figure = Words.figure(text.replaceFirst("\\s*/\\s*25$", ""));
        boolean numeric = switch (column.role()) {
            case CRITERION, SUM, PROBABILITY, IMPACT, RISK, COEFFICIENT -> true;
            default -> false;
        };
        if (figure.isEmpty() && numeric) {
            Misread.proposals(text).ifPresent(p -> plan.unreadable.add(new PlanDraft.Unreadable(span, text, p)));
        }
        return figure.orElse(null);
    }
}
