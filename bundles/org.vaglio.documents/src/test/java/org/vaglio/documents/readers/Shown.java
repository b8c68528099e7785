// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;

import org.vaglio.documents.DocumentProblem;
import org.vaglio.documents.Progress;
import org.vaglio.documents.content.Cell;
import org.vaglio.documents.content.Document;
import org.vaglio.documents.content.Line;

/**
 * What a document is read as, a text line for each line: {@code page:number}, {@code table} when there is one, then the cells, each after its cover:
 * {@code |} its own, {@code <} part of the one at its left, {@code ^} part of the one above. A line break in a cell is shown as {@code /}.
 */
final class Shown {

    private Shown() {
    }

    static void assertRead(String expected, String name, byte[] content) {
        assertEquals(expected.strip(), of(read(name, content)));
    }

    static Document read(String name, byte[] content) {
        try {
            return Formats.read(name, content, Progress.SILENT);
        } catch (DocumentProblem e) {
            throw new AssertionError(e.getMessage(), e);
        }
    }

    /** Expects a refusal whose English sentence contains some words; both sentences are checked to be sentences. */
    static void assertRefused(String words, String name, byte[] content) {
        DocumentProblem problem = assertThrows(DocumentProblem.class, () -> Formats.read(name, content, Progress.SILENT));
        assertSentences(problem);
        assertTrue(problem.text().english().contains(words), problem.text().english());
    }

    static void assertSentences(DocumentProblem problem) {
        for (String text : new String[] {problem.text().english(), problem.text().italian()}) {
            assertTrue(Character.isUpperCase(text.charAt(0)) && text.endsWith("."), text);
        }
    }

    static String of(Document document) {
        return document.lines().stream().map(Shown::line).collect(Collectors.joining("\n"));
    }

    private static String line(Line line) {
        String place = line.page() + ":" + line.number() + (line.table() > 0 ? " t" + line.table() : "");
        return (place + " " + line.cells().stream().map(Shown::cell).collect(Collectors.joining(" "))).strip();
    }

    private static String cell(Cell cell) {
        String cover = switch (cell.cover()) {
            case NONE -> "|";
            case LEFT -> "<";
            case ABOVE -> "^";
        };
        return cell.text().isEmpty() ? cover : cover + " " + cell.text().replace("\n", " / ");
    }
}
