// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.documents;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.vaglio.tests.documents.PrintedPlan.Block;
import org.vaglio.tests.documents.PrintedPlan.Paragraph;
import org.vaglio.tests.documents.PrintedPlan.Table;

/** Makes documents of what a plan prints. */
final class Print {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:,(\\d+))?");

    private Print() {
    }

    /** A Word document. */
    static Path docx(PrintedPlan plan, Path file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(); OutputStream out = Files.newOutputStream(file)) {
            for (Block block : plan.blocks()) {
                switch (block) {
                    case Paragraph paragraph -> document.createParagraph().createRun().setText(paragraph.text());
                    case Table table -> fill(document.createTable(table.rows().size(), table.rows().get(0).size()), table.rows());
                }
            }
            document.write(out);
        }
        return file;
    }

    private static void fill(XWPFTable table, List<List<String>> rows) {
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                table.getRow(r).getCell(c).setText(rows.get(r).get(c));
            }
        }
    }

    /** A workbook of one sheet; figures are numbers with as many decimals as they print. */
    static Path xlsx(PrintedPlan plan, Path file) throws IOException {
        try (Workbook workbook = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Piano");
            CellStyle[] decimals = new CellStyle[3];
            for (int i = 0; i < decimals.length; i++) {
                decimals[i] = workbook.createCellStyle();
                decimals[i].setDataFormat(workbook.createDataFormat().getFormat(List.of("0", "0.0", "0.00").get(i)));
            }
            int at = 0;
            for (Block block : plan.blocks()) {
                switch (block) {
                    case Paragraph paragraph -> sheet.createRow(at++).createCell(0).setCellValue(paragraph.text());
                    case Table table -> {
                        for (List<String> row : table.rows()) {
                            var cells = sheet.createRow(at++);
                            for (int c = 0; c < row.size(); c++) {
                                set(cells.createCell(c), row.get(c), decimals);
                            }
                        }
                    }
                }
                at += block instanceof Table ? 1 : 0;
            }
            workbook.write(out);
        }
        return file;
    }

    private static void set(Cell cell, String text, CellStyle[] decimals) {
        var number = NUMBER.matcher(text);
        if (number.matches()) {
            cell.setCellValue(new BigDecimal(text.replace(',', '.')).doubleValue());
            cell.setCellStyle(decimals[number.group(1) == null ? 0 : number.group(1).length()]);
        } else {
            cell.setCellValue(text);
        }
    }

    /** A web page. */
    static Path html(PrintedPlan plan, Path file) throws IOException {
        String body = plan.blocks().stream().map(block -> switch (block) {
            case Paragraph paragraph -> "<p>" + escape(paragraph.text()) + "</p>\n";
            case Table table -> table.rows().stream().map(row -> row.stream().map(c -> "<td>" + escape(c) + "</td>")
                    .collect(Collectors.joining("", "<tr>", "</tr>\n"))).collect(Collectors.joining("", "<table>\n", "</table>\n"));
        }).collect(Collectors.joining());
        return Files.writeString(file, "<!DOCTYPE html>\n<html><head><meta charset=\"UTF-8\"><title>Piano</title></head>\n<body>\n" + body + "</body></html>\n");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** Plain text with columns. */
    static Path txt(PrintedPlan plan, Path file) throws IOException {
        return Files.writeString(file, plan.blocks().stream().map(block -> switch (block) {
            case Paragraph paragraph -> paragraph.text() + "\n\n";
            case Table table -> table.rows().stream().map(row -> String.join("\t", row) + "\n").collect(Collectors.joining("", "", "\n"));
        }).collect(Collectors.joining()));
    }
}
