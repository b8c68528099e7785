// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.recognise.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.vaglio.documents.content.Cell;
import org.vaglio.documents.content.Line;
import org.vaglio.documents.content.Span;
import org.vaglio.documents.recognise.Lines;
import org.vaglio.documents.recognise.Role;
import org.vaglio.documents.recognise.Table.Column;
import org.vaglio.documents.recognise.Table.Row;

/** Reads the rows below a header, joining those that a page break has parted. */
final class RowReader {

    private static final Pattern RULE = Pattern.compile("[-–—=_.:|\\s]*");
    private static final Pattern NUMBERED = Pattern.compile("(?i)\\s*(?:n\\s*[.°º]\\s*)?\\d{1,4}\\b.*", Pattern.DOTALL);
    private static final Pattern SMALL_START = Pattern.compile("\\s*[\\p{Ll}(].*", Pattern.DOTALL);
    private static final double MOST = 0.8;

    private final Lines lines;
    private final TableShape shape;
    private final List<List<Line>> parts = new ArrayList<>();
    private final int process;
    private final int number;
    private int end;

    RowReader(Lines lines, TableShape shape) {
        this.lines = lines;
        this.shape = shape;
        this.end = shape.to();
        this.process = first(Role.PROCESS) >= 0 ? first(Role.PROCESS) : Math.max(0, first(Role.EVENT));
        this.number = first(Role.NUMBER);
        read();
    }

    private int first(Role role) {
        List<Column> columns = shape.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).role() == role) {
                return i;
            }
        }
        return -1;
    }

    /** The line after the last row. */
    int end() {
        return end;
    }

    private void read() {
        int at = shape.to();
        boolean broken = false;
        while (at < lines.size()) {
            Line line = lines.get(at);
            if (line.isEmpty()) {
                broken = true;
                at++;
                continue;
            }
            broken = broken || !parts.isEmpty() && line.page() != last().page();
            if (shape.repeats(line)) {
                at++;
                end = at;
                broken = true;
                continue;
            }
            if (isRunningLine(at)) {
                broken = true;
                at++;
                continue;
            }
            if (!belongs(at)) {
                return;
            }
            if (!isRule(line)) {
                add(line, broken);
            }
            broken = false;
            at++;
            end = at;
        }
    }

    /** A line of its own between two parts of the table: what every page prints at its top or bottom. */
    private boolean isRunningLine(int at) {
        Line line = lines.get(at);
        int width = shape.columns().size();
        boolean alone = at > 0 && lines.get(at - 1).isEmpty() && at + 1 < lines.size() && lines.get(at + 1).isEmpty();
        boolean narrow = line.cells().size() * 2 <= width || line.cells().size() == 1;
        if (line.table() != 0 || parts.isEmpty() || !alone || !narrow || isSection(line.cells().get(0).text())) {
            return false;
        }
        int next = lines.skipEmpty(at + 1);
        return next < lines.size() && (shape.repeats(lines.get(next)) || lines.get(next).cells().size() == width && width > 2
                && TableShape.at(lines, next).filter(this::differs).isEmpty());
    }

    private Line last() {
        List<Line> part = parts.get(parts.size() - 1);
        return part.get(part.size() - 1);
    }

    private void add(Line line, boolean broken) {
        if (!parts.isEmpty() && continues(line, broken)) {
            parts.get(parts.size() - 1).add(line);
        } else {
            parts.add(new ArrayList<>(List.of(line)));
        }
    }

    private static boolean isRule(Line line) {
        return line.cells().stream().allMatch(c -> RULE.matcher(c.text()).matches());
    }

    /** Whether a line is a row of this table, or a heading between its rows. */
    private boolean belongs(int at) {
        Line line = lines.get(at);
        int table = lines.get(shape.from()).table();
        if (line.table() != 0 || table != 0) {
            return line.table() == table || continuesOnNextPage(at);
        }
        if (line.cells().size() == shape.columns().size() && line.cells().size() > 2 && at > 0 && !lines.get(at - 1).isEmpty()) {
            return true;
        }
        if (line.cells().size() >= 2) {
            return line.cells().size() <= shape.columns().size() + 1 && TableShape.at(lines, at).filter(s -> !s.headings()
                    .equals(shape.headings())).filter(s -> s.columns().stream().filter(c -> c.role() != Role.OTHER).count() > 2
                            || s.to() - s.from() > 1).filter(s -> differs(s)).isEmpty();
        }
        int next = lines.skipEmpty(at + 1);
        return line.cells().get(0).text().length() <= 160 && next < lines.size() && next - at <= 2
                && lines.get(next).cells().size() == shape.columns().size() && TableShape.at(lines, next).isEmpty()
                && isSection(line.cells().get(0).text());
    }

    /** A row of data may look like a header; one of another table has other roles. */
    private boolean differs(TableShape other) {
        return other.columns().stream().map(Column::role).filter(r -> shape.columns().stream().noneMatch(c -> c.role() == r))
                .filter(r -> r != Role.OTHER).count() >= 2;
    }

    private static boolean isSection(String text) {
        return text.matches("(?i)\\s*(?:area|macro ?processo|settore|ufficio|servizio|[A-Z]\\s*[).]).*");
    }

    private boolean continuesOnNextPage(int at) {
        Line line = lines.get(at);
        boolean nextTable = line.table() != 0 && !parts.isEmpty() && line.page() != last().page()
                && line.cells().size() == shape.columns().size();
        boolean sameTable = !parts.isEmpty() && line.table() != 0 && line.table() == last().table();
        return sameTable || nextTable && TableShape.at(lines, at).filter(this::differs).isEmpty();
    }

    private boolean continues(Line line, boolean broken) {
        if (line.table() != 0 && !broken) {
            return false;
        }
        boolean anyCovered = line.cells().stream().anyMatch(c -> c.cover() == Cell.Cover.ABOVE);
        boolean keyless = text(line, process).isBlank() && (number < 0 || text(line, number).isBlank());
        if (keyless && !anyCovered) {
            return broken || !opensOwnRow(line);
        }
        if (!broken) {
            return false;
        }
        return numbersMissing(line) || SMALL_START.matcher(text(line, process)).matches() && !text(line, process).isBlank()
                && (number < 0 || text(line, number).isBlank()) && !mostStartSmall();
    }

    /** A row without process may still begin another event or measure of the process above. */
    private boolean opensOwnRow(Line line) {
        for (int i = 0; i < line.cells().size() && i < shape.columns().size(); i++) {
            Role role = shape.columns().get(i).role();
            String text = text(line, i);
            boolean own = role == Role.EVENT || role == Role.MEASURE || role == Role.PHASE || role == Role.ACTION
                    || role == Role.SHEET || role == Role.LEVEL || role == Role.RISK || role == Role.CRITERION;
            if (own && !text.isBlank() && !SMALL_START.matcher(text).matches()) {
                return true;
            }
        }
        return false;
    }

    private boolean numbersMissing(Line line) {
        int column = number >= 0 ? number : process;
        long numbered = parts.stream().filter(p -> NUMBERED.matcher(text(p.get(0), column)).matches()).count();
        return parts.size() >= 2 && numbered >= parts.size() * MOST && !NUMBERED.matcher(text(line, column)).matches();
    }

    private boolean mostStartSmall() {
        long small = parts.stream().filter(p -> SMALL_START.matcher(text(p.get(0), process)).matches()).count();
        return small * 2 > parts.size();
    }

    private static String text(Line line, int column) {
        return column < line.cells().size() ? line.cells().get(column).text() : "";
    }

    /** The rows, top to bottom. */
    List<Row> rows() {
        return parts.stream().map(this::row).toList();
    }

    private Row row(List<Line> part) {
        List<String> cells = new ArrayList<>();
        List<Boolean> covered = new ArrayList<>();
        for (int i = 0; i < shape.columns().size(); i++) {
            StringBuilder text = new StringBuilder();
            for (Line line : part) {
                append(text, text(line, i).strip());
            }
            cells.add(text.toString());
            Line first = part.get(0);
            covered.add(i < first.cells().size() && first.cells().get(i).cover() == Cell.Cover.ABOVE);
        }
        return new Row(Span.of(part), cells, covered, part.size() == 1 ? List.of() : part.stream().map(Span::of).toList());
    }

    private static void append(StringBuilder text, String part) {
        if (part.isEmpty() || RULE.matcher(part).matches() && text.length() > 0) {
            return;
        }
        if (text.length() > 0) {
            text.append(' ');
        }
        text.append(part);
    }
}
