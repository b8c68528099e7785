// SPDX-License-Identifier: EPL-2.0
package org.vaglio.workbench.views.findings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.function.UnaryOperator;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.vaglio.language.ide.views.FindingRow;

/** Findings as text for other programs. */
public final class FindingExport {

    private static final String MARK = "\uFEFF"; // without it spreadsheets take the letters for those of an older code
    private static final String FORMULA = "=+-@\t\r";

    private FindingExport() {
    }

    /**
     * For a spreadsheet: semicolons between the cells, since figures have commas.
     *
     * @param file gives what a file is called, for its address
     */
    public static String csv(List<FindingRow> rows, UnaryOperator<String> file) {
        StringBuilder text = new StringBuilder(MARK);
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(';').get();
        try (CSVPrinter csv = new CSVPrinter(text, format)) {
            csv.printRecord(Messages.columnSeverity, Messages.columnRule, Messages.columnSubject, Messages.columnStated, Messages.columnExpected,
                    Messages.columnMessage, Messages.columnFile, Messages.columnLine, Messages.columnAccepted);
            for (FindingRow row : rows) {
                csv.printRecord(row.severity().letter(), row.rule(), safe(row.subject()), safe(row.stated()), safe(row.expected()), safe(row.message()),
                        safe(file.apply(row.ref().uri())), row.line(), row.accepted() == null ? "" : safe(row.accepted()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // text in memory is always written
        }
        return text.toString();
    }

    /** A cell must not become a formula. */
    private static String safe(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** For people: a line each. */
    public static String text(List<FindingRow> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(row.severity().letter()).append('\t').append(row.subject()).append('\t').append(row.message()).append('\t')
                .append(row.rule()).append('\t').append(row.line()).append(System.lineSeparator()));
        return text.toString();
    }

    /** Writes a file as a whole or not at all. */
    public static void write(Path file, String text) throws IOException {
        Path beside = Files.createTempFile(file.toAbsolutePath().getParent(), "." + file.getFileName(), ".tmp");
        try {
            Files.write(beside, text.getBytes(StandardCharsets.UTF_8));
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
