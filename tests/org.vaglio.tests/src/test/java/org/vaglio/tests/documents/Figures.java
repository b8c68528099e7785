// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.vaglio.assessment.facts.SheetFacts;
import org.vaglio.documents.DocumentProblem;
import org.vaglio.documents.Documents;
import org.vaglio.documents.Importer;
import org.vaglio.documents.Progress;
import org.vaglio.language.files.MapGroup;
import org.vaglio.language.files.MapLoader;
import org.vaglio.model.Figure;
import org.vaglio.model.riskmap.Assessable;
import org.vaglio.model.riskmap.IndexScore;
import org.vaglio.model.riskmap.Plan;
import org.vaglio.model.riskmap.Ranking;
import org.vaglio.model.riskmap.Result;
import org.vaglio.model.riskmap.ScoringSheet;
import org.vaglio.model.riskmap.SummaryTable;
import org.vaglio.model.riskmap.TableFigure;
import org.vaglio.model.riskmap.TableRow;
import org.vaglio.tests.Maps;

/** The figures of a plan as a table of text, to be compared. */
final class Figures {

    private Figures() {
    }

    /** The plan of a document. */
    static Plan imported(Path document) throws DocumentProblem {
        String map = new Importer().map(Documents.read(document, Progress.SILENT));
        MapGroup group = Maps.INJECTOR.getInstance(MapLoader.class).parse(document, map);
        assertEquals(List.of(), group.problems(), map);
        assertEquals(1, group.plans().size(), map);
        return group.plans().get(0);
    }

    /**
     * All that sheets, summaries and rankings print, a line for each sheet and row.
     *
     * @param computation whether with the divisors and operands that lead to values, which not every layout prints
     */
    static String of(Plan plan, boolean computation) {
        List<String> lines = new ArrayList<>();
        plan.getSheets().forEach(s -> lines.add(sheet(s, computation)));
        for (SummaryTable summary : plan.getSummaries()) {
            lines.add("riepilogo");
            summary.getRows().forEach(r -> lines.add(row(r, r.getFigures())));
        }
        for (Ranking ranking : plan.getRankings()) {
            lines.add("graduatoria");
            ranking.getRows().forEach(r -> lines.add(row(r, List.of(r.getFigure()))));
        }
        return String.join("\n", lines);
    }

    private static String sheet(ScoringSheet sheet, boolean computation) {
        return "scheda " + sheet.getLabel() + " " + title(sheet) + " | "
                + sheet.getIndexScores().stream().map(i -> index(i, computation)).collect(Collectors.joining(" | ")) + " | "
                + sheet.getResults().stream().map(r -> result(r, computation)).collect(Collectors.joining(" | "));
    }

    /** A row of a table titles the process, a form titles itself. */
    private static String title(ScoringSheet sheet) {
        return sheet.getTitle() != null ? sheet.getTitle() : sheet.getScored().stream().map(Assessable::getTitle).collect(Collectors.joining(" / "));
    }

    private static String index(IndexScore line, boolean computation) {
        String scores = line.getScores().stream().map(s -> s.isMissing() ? "-" : String.valueOf(s.getValue())).collect(Collectors.joining(" "));
        return line.getIndex().getName() + " " + scores + " = " + line.getSum() + (computation ? "/" + line.getDivisor() : "") + " = " + line.getValue();
    }

    private static String result(Result result, boolean computation) {
        String value = Objects.toString(result.getValue(), "").strip();
        return computation ? result.getOperands().stream().map(Figure::text).collect(Collectors.joining(" x ")) + " = " + value
                + (result.getMaximum() == null ? "" : " / " + result.getMaximum()) : value;
    }

    private static String row(TableRow row, List<TableFigure> figures) {
        return (row.getSubject() == null ? "?" : SheetFacts.labelOf(row.getSubject())) + ": "
                + figures.stream().map(f -> f.isMissing() ? "-" : (f.getLabel() == null ? "" : "(" + f.getLabel() + ") ") + f.getValue())
                        .collect(Collectors.joining(" "));
    }
}
