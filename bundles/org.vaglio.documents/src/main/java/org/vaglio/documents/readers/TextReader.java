// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.vaglio.documents.DocumentProblem;
import org.vaglio.documents.Progress;
import org.vaglio.documents.content.Cell;
import org.vaglio.documents.content.Document;
import org.vaglio.documents.content.Line;

/** Plain text: a line is a paragraph or, where it has tabs or Markdown bars, a row; a form feed begins a page. */
final class TextReader implements DocumentReader {

    private static final Pattern BREAK = Pattern.compile("\r\n|\r|\n");
    private static final Pattern BAR_ROW = Pattern.compile("\\s*\\|.*\\|\\s*");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    @Override
    public Document read(String name, byte[] content, Progress progress) throws DocumentProblem {
        String text = Charsets.decode(content);
        new Limits().countLines((int) text.chars().filter(c -> c == '\n').count());
        String[] texts = LayoutText.marked(BREAK.split(text, -1));
        int page = text.indexOf('\f') >= 0 ? 1 : 0;
        Limits limits = new Limits();
        int tables = 0;
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            Refusal.ifInterrupted();
            page += (int) texts[i].chars().filter(c -> c == '\f').count();
            Optional<EmbeddedTable> table = EmbeddedTable.at(texts, i, page, tables + 1);
            if (table.isPresent()) {
                limits.countLines(table.get().rows().size());
                lines.addAll(table.get().rows());
                tables++;
                i = table.get().end() - 1;
                continue;
            }
            List<Cell> cells = cells(Clean.text(texts[i]));
            limits.countLines(1);
            limits.countCells(cells.size());
            lines.add(new Line(page, i + 1, 0, cells));
        }
        return new Document(name, lines);
    }

    private static List<Cell> cells(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        if (BAR_ROW.matcher(text).matches()) {
            String inner = text.strip();
            return Stream.of(BAR.split(inner.substring(1, inner.length() - 1), -1))
                    .map(c -> Cell.of(Markup.strip(c))).toList();
        }
        return Stream.of(text.split("\t", -1)).map(c -> Cell.of(Markup.strip(c))).toList();
    }
}
