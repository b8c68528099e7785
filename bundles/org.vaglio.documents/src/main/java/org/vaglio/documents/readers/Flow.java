// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.vaglio.documents.content.Line;

/** Makes lines of blocks: ordinals, tables within tables, tables that only frame others. */
final class Flow {

    private final Limits limits = new Limits();
    private final List<Line> lines = new ArrayList<>();
    private int number;
    private int table;

    private Flow() {
    }

    /** The lines of a document without pages; paragraphs and rows are numbered in one sequence, empty ones are numbered but not listed. */
    static List<Line> lines(List<Block> blocks) {
        Flow flow = new Flow();
        flow.add(blocks, 0);
        return flow.lines;
    }

    private void add(List<Block> blocks, int depth) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph -> add(new Line(0, ++number, 0, Columns.of(paragraph.text())));
                case Block.Table inner when frames(inner) -> inner.rows().forEach(row -> row.forEach(box -> add(box.content(), depth + 1)));
                case Block.Table inner -> addTable(inner, depth);
            }
        }
    }

    private void addTable(Block.Table block, int depth) {
        table++;
        List<List<Grid.Entry>> entries = block.rows().stream().map(row -> row.stream()
                .map(box -> new Grid.Entry(text(box.content(), depth + 1), box.columns(), box.rows())).toList()).toList();
        Grid.of(entries, limits).forEach(cells -> add(new Line(0, ++number, table, cells)));
    }

    private void add(Line line) {
        if (!line.isEmpty()) {
            limits.countLines(1);
            lines.add(line);
        }
    }

    /** Whether a table only gives others their place on the page. */
    private static boolean frames(Block.Table table) {
        return table.rows().stream().flatMap(List::stream).flatMap(box -> box.content().stream())
                .anyMatch(b -> b instanceof Block.Table inner
                        && (table.isOneColumn() || !inner.isOneColumn() && inner.rows().size() > table.rows().size()));
    }

    private static String text(List<Block> blocks, int depth) {
        if (depth > Limits.NESTED_TABLES) {
            throw new Refusal(Problems.tooDeep());
        }
        return blocks.stream().map(block -> switch (block) {
            case Block.Paragraph paragraph -> paragraph.text().replace('\t', ' ').strip();
            case Block.Table inner -> inner.rows().stream().map(row -> row.stream().map(box -> text(box.content(), depth + 1))
                    .filter(t -> !t.isEmpty()).collect(Collectors.joining(" "))).filter(t -> !t.isEmpty()).collect(Collectors.joining("\n"));
        }).filter(t -> !t.isEmpty()).collect(Collectors.joining("\n"));
    }
}
