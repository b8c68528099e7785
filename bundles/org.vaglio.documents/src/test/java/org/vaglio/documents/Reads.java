// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.vaglio.documents.content.Cell;
import org.vaglio.documents.content.Cell.Cover;
import org.vaglio.documents.content.Document;
import org.vaglio.documents.content.Line;
import org.vaglio.documents.content.Span;
import org.vaglio.documents.readers.Formats;
import org.vaglio.documents.recognise.Fragment;
import org.vaglio.documents.recognise.Fragment.*;
import org.vaglio.documents.recognise.Interval;
import org.vaglio.documents.recognise.Reading;
import org.vaglio.documents.recognise.Side;
import org.vaglio.documents.recognise.Table;
import org.vaglio.model.Figure;

/**
 * What is understood of a document, a line for each fragment: its lines, what it is, what it holds. What is not printed is {@code -}. Columns of a
 * table are shown with their role; its rows follow, {@code ^} before what merged cells repeat, {@code +} between the parts of a broken row.
 */
public final class Reads {

    private Reads() {
    }

    /** Expects fragments of a plain text; a tab shows columns. */
    public static void assertReads(String text, String expected) {
        assertReads(plain(text), expected);
    }

    public static void assertReads(Document document, String expected) {
        assertEquals(expected.strip(), Reading.of(document).stream().map(Reads::shown).collect(Collectors.joining("\n")));
    }

    /** Expects that nothing is understood of any of some lines. */
    public static void assertSilent(String text) {
        assertReads(text, "");
    }

    public static Document plain(String text) {
        try {
            return Formats.read("prova.txt", text.getBytes(StandardCharsets.UTF_8), Progress.SILENT);
        } catch (DocumentProblem e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /**
     * A document with explicit tables, as PDF, Word and spreadsheets give them. Lines with a bar between their cells are rows: {@code <} is part of the
     * cell at its left, {@code ^} stands before the text of the cell above, which goes on, and {@code /} breaks the line in a cell. Lines without a
     * bar are paragraphs, an empty line parts two tables, {@code == 2} begins a page.
     */
    public static Document tables(String text) {
        List<Line> lines = new ArrayList<>();
        int page = 1;
        int number = 0;
        int table = 1;
        for (String line : text.lines().toList()) {
            if (line.startsWith("== ")) {
                page = Integer.parseInt(line.substring(3));
                number = 0;
                table++;
            } else if (line.isBlank()) {
                table++;
            } else {
                boolean row = line.contains("|");
                lines.add(row ? new Line(page, ++number, table, cells(line)) : Line.of(page, ++number, line));
            }
        }
        return new Document("prova.pdf", lines);
    }

    private static List<Cell> cells(String row) {
        List<Cell> cells = new ArrayList<>();
        for (String part : row.split("\\|", -1)) {
            String text = part.strip().replace(" / ", "\n");
            cells.add(text.equals("<") ? new Cell("", Cover.LEFT)
                    : text.startsWith("^") ? new Cell(text.substring(1).strip(), Cover.ABOVE) : Cell.of(text));
        }
        return cells;
    }

    private static String shown(Fragment fragment) {
        return lines(fragment.span()) + " " + content(fragment);
    }

    private static String lines(Span span) {
        String page = span.page() > 1 ? span.page() + ":" : "";
        return page + (span.to() > span.from() ? span.from() + "-" + span.to() : String.valueOf(span.from()));
    }

    private static String content(Fragment fragment) {
        return switch (fragment) {
            case Title f -> "title " + f.text();
            case Period f -> "period " + f.from() + (f.to() == 0 ? "" : "-" + f.to());
            case Approval f -> "approval " + f.text();
            case UnitHeading f -> "unit " + f.kind() + ", " + f.title();
            case RoleHeading f -> "role " + f.title();
            case ArticleHeading f -> "article " + f.label() + ", " + text(f.title());
            case AnnexHeading f -> (f.listed() ? "listed annex " : "annex ") + f.label() + ", " + text(f.title());
            case Reference f -> "reference " + f.kind().getLiteral() + " " + f.target();
            case NumberedParagraph f -> "paragraph " + f.label();
            case AreaHeading f -> "area " + text(f.code()) + ", " + f.title();
            case ListedArea f -> "listed area " + f.code() + ", " + f.title();
            case ProcessHeading f -> "process " + f.number() + ", " + text(f.title());
            case SheetHeading f -> "sheet " + f.label() + ", " + text(f.title());
            case SheetTitle f -> "sheet about " + f.title();
            case SectionHeading f -> "section " + f.sides().stream().map(Reads::side).collect(Collectors.joining(" "));
            case CriterionHeading f -> column(f.column()) + "criterion " + f.ordinal() + ", " + text(f.title()) + ", " + text(f.question());
            case AnswerLine f -> column(f.column()) + "answer " + text(f.score()) + ", " + text(f.text());
            case AssignedScore f -> column(f.column()) + "score " + text(f.score());
            case IndexValue f -> "index " + side(f.side()) + " " + text(f.sum()) + "/" + text(f.divisor()) + " = " + text(f.value());
            case RiskValue f -> "risk " + joined(f.operands(), " x ") + " = " + text(f.value()) + (f.maximum() == null ? "" : " of " + f.maximum());
            case RiskClass f -> "class " + f.text();
            case Bands f -> "bands " + f.rows().stream().map(r -> r.name() + " " + interval(r.interval())).collect(Collectors.joining(", "));
            case CoefficientScale f -> "coefficient " + f.answers().stream().map(a -> a.score() + " " + a.text()).collect(Collectors.joining(", "));
            case Matrix f -> "matrix " + f.entries().stream().map(e -> e.probability() + " x " + e.impact() + " = " + e.level())
                    .collect(Collectors.joining(", "));
            case Legend f -> "legend " + side(f.side()) + " " + f.entries().stream().map(e -> e.value() + " " + e.text())
                    .collect(Collectors.joining(", "));
            case Interventions f -> "interventions " + f.rows().stream().map(r -> r.band() + ": " + r.text()).collect(Collectors.joining(", "));
            case ThresholdText f -> "threshold " + (f.exclusive() ? "over " : "from ") + f.value();
            case TableFragment f -> table(f.table());
            case MeasureHolder f -> (f.specific() ? "specific" : "general") + " measures " + text(f.label()) + ", " + text(f.title());
            case MeasureItem f -> (f.specific() ? "specific" : "general") + " measure " + text(f.label()) + ", " + text(f.object()) + ", " + f.text();
            case Factor f -> "factor " + f.text();
            case Arithmetic f -> arithmetic(f);
            case Repaired f -> "repaired " + f.raw() + " -> " + f.repaired();
            case Skipped f -> "skipped " + f.reason();
        };
    }

    /** A calculation, as {@code sum 3 + 4 = 7}. */
    public static String arithmetic(Arithmetic claim) {
        String title = claim.title() == null ? "" : "\"" + claim.title() + "\" ";
        String divisor = claim.divisor() == null ? "" : claim.operation() == Calculation.SHARE ? " of " + claim.divisor() : " / " + claim.divisor();
        return claim.operation().name().toLowerCase() + " " + title + joined(claim.operands(), claim.operation() == Calculation.PRODUCT ? " x " : " + ")
                + divisor + " = " + claim.value();
    }

    /** Bounds as mathematicians write them: {@code [0;8)}. */
    public static String interval(Interval interval) {
        return (interval.lowerOpen() || interval.lower() == null ? "(" : "[") + (interval.lower() == null ? "" : interval.lower()) + ";"
                + (interval.upper() == null ? "" : interval.upper()) + (interval.upperOpen() || interval.upper() == null ? ")" : "]");
    }

    private static String table(Table table) {
        String columns = table.columns().stream().map(c -> c.role() + (c.side() == null ? "" : " " + side(c.side())) + " " + c.header())
                .collect(Collectors.joining(" | "));
        return "table " + text(table.title()) + ": " + columns + table.rows().stream().map(Reads::row).collect(Collectors.joining());
    }

    private static String row(Table.Row row) {
        String place = row.broken().isEmpty() ? lines(row.span()) : row.broken().stream().map(Reads::lines).collect(Collectors.joining("+"));
        String cells = IntStream.range(0, row.cells().size()).mapToObj(i -> (row.covered().get(i) ? "^" : "") + row.cell(i))
                .collect(Collectors.joining(" | "));
        return ("\n  " + place + " " + cells).stripTrailing();
    }

    private static String column(int column) {
        return column == 0 ? "" : "right ";
    }

    private static String side(Side side) {
        return side == null ? "?" : side == Side.PROBABILITY ? "P" : "I";
    }

    private static String joined(List<Figure> figures, String sign) {
        return figures.isEmpty() ? "-" : figures.stream().map(Figure::toString).collect(Collectors.joining(sign));
    }

    private static String text(Object text) {
        return Objects.toString(text, "-");
    }
}
