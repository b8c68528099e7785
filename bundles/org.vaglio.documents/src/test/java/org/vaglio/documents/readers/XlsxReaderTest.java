// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class XlsxReaderTest {

    @Test
    void cellsAreReadAsTheyAreShownInItalian() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFRow row = book.createSheet("Foglio").createRow(2);
            row.createCell(0).setCellValue("Probabilità\nalta");
            row.createCell(1).setCellValue(7 / 3d);
            row.getCell(1).setCellStyle(style(book, "0.00"));
            row.createCell(2).setCellValue(2.5);
            row.createCell(3).setCellFormula("B3*2");
            row.getCell(3).setCellValue(4.6666);
            row.getCell(3).setCellStyle(style(book, "0.0"));
            row.createCell(4).setCellValue(LocalDate.of(2021, 3, 5));
            row.getCell(4).setCellStyle(style(book, "m/d/yy"));
            row.createCell(5).setCellValue(true);
            row.createCell(6).setCellValue(0.25);
            row.getCell(6).setCellStyle(style(book, "0%"));
            row.createCell(7).setCellValue(1234.5);
            row.getCell(7).setCellStyle(style(book, "#,##0.00"));
            row.createCell(8).setCellErrorValue((byte) 7);
            row.createCell(9).setCellFormula("CONCATENATE(\"a\",\"b\")");
            row.getCell(9).setCellValue("ab");
            Shown.assertRead("1:3 t1 | Probabilità / alta | 2,33 | 2,5 | 4,7 | 05/03/2021 | VERO | 25% | 1.234,50 | #DIV/0! | ab", "a.xlsx", bytes(book));
        }
    }

    @Test
    void sheetsArePagesAndEmptyRowsEndTables() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet first = book.createSheet("A");
            first.createRow(0).createCell(0).setCellValue("Titolo");
            first.createRow(1).createCell(2).setCellValue("c");
            first.createRow(3).createCell(0).setCellValue("altra");
            first.getRow(3).createCell(5).setCellValue("  ");
            book.createSheet("segreto").createRow(0).createCell(0).setCellValue("x");
            book.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            book.createSheet("nascosto").createRow(0).createCell(0).setCellValue("h");
            book.setSheetVisibility(2, SheetVisibility.HIDDEN);
            book.createSheet("vuoto");
            book.createSheet("ultimo").createRow(9).createCell(0).setCellValue("u");
            Shown.assertRead("""
                    1:1 t1 | Titolo | |
                    1:2 t1 | | | c
                    1:4 t2 | altra
                    2:1 t3 | h
                    4:10 t4 | u
                    """, "a.xlsx", bytes(book));
        }
    }

    @Test
    void mergedCells() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("A");
            sheet.createRow(0).createCell(0).setCellValue("N.");
            sheet.getRow(0).createCell(1).setCellValue("Valutazione");
            sheet.createRow(1).createCell(1).setCellValue("P");
            sheet.getRow(1).createCell(2).setCellValue("I");
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 1, 16000));
            Shown.assertRead("""
                    1:1 t1 | N. | Valutazione <
                    1:2 t1 ^ N. | P | I
                    """, "a.xlsx", bytes(book));
        }
    }

    @Test
    void linksToOtherFilesAreNotFollowed() {
        Shown.assertRead("1:1 t1 | 42 | in linea", "a.xlsx", Zips.xlsx("""
                <worksheet><sheetData><row r="1"><c r="A1"><f>'http://127.0.0.1:1/[x.xlsx]A'!B2</f><v>42</v></c>
                <c r="B1" t="inlineStr"><is><r><t>in </t></r><r><t>linea</t></r></is></c></row></sheetData></worksheet>""", "<sst/>"));
    }

    private static CellStyle style(XSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }
}
