// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.vaglio.documents.DocumentProblem;
import org.vaglio.documents.Progress;
import org.vaglio.documents.content.Cell;
import org.vaglio.documents.content.Document;
import org.vaglio.documents.content.Line;

/** Tables in text: columns separated by semicolons, commas or tabs; each record is a row, an empty one ends the table. */
final class CsvReader implements DocumentReader {

    private static final int SAMPLE = 20;
    private static final List<Character> DELIMITERS = List.of(';', ',', '\t');

    @Override
    public Document read(String name, byte[] content, Progress progress) throws DocumentProblem {
        String text = Charsets.decode(content);
        Limits limits = new Limits();
        List<Line> lines = new ArrayList<>();
        try (CSVParser parser = parse(text, delimiter(name, text))) {
            int table = 1;
            for (CSVRecord row : parser) {
                Refusal.ifInterrupted();
                limits.countLines(1);
                limits.countCells(row.size());
                Line line = new Line(0, (int) row.getRecordNumber(), table, cells(row));
                if (line.isEmpty()) {
                    table += lines.isEmpty() || lines.getLast().table() < table ? 0 : 1;
                } else {
                    lines.add(line);
                }
            }
            return new Document(name, lines);
        } catch (IOException | UncheckedIOException e) {
            throw Problems.damaged();
        }
    }

    private static List<Cell> cells(CSVRecord row) {
        return StreamSupport.stream(row.spliterator(), false).map(v -> Cell.of(Clean.text(v).strip())).toList();
    }

    private static CSVParser parse(String text, char delimiter) throws IOException {
        return CSVParser.builder().setReader(new StringReader(text)).setFormat(CSVFormat.DEFAULT.builder().setDelimiter(delimiter)
                .setIgnoreEmptyLines(false).setIgnoreSurroundingSpaces(true).setTrailingData(true).setLenientEof(true).get()).get();
    }

    /** The delimiter by which the first records have most columns, the same number in most of them; commas may be decimal. */
    private static char delimiter(String name, String text) {
        char best = name.toLowerCase(Locale.ROOT).endsWith(".csv") ? ';' : '\t';
        int most = 0;
        for (char delimiter : DELIMITERS) {
            int score = score(text.substring(0, Math.min(text.length(), 64_000)), delimiter);
            if (score > most) {
                most = score;
                best = delimiter;
            }
        }
        return best;
    }

    private static int score(String text, char delimiter) {
        List<Integer> widths = new ArrayList<>();
        try (CSVParser parser = parse(text, delimiter)) {
            for (CSVRecord row : parser) {
                widths.add(row.size());
                if (widths.size() == SAMPLE) {
                    break;
                }
            }
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
        int first = widths.isEmpty() ? 0 : widths.getFirst();
        int same = (int) widths.stream().filter(w -> w == first).count();
        return first < 2 ? 0 : 100 * same / widths.size() * 100 + Math.min(first, 99);
    }
}
