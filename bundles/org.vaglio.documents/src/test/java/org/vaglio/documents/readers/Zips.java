// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Makes compressed documents of their parts. */
final class Zips {

    private Zips() {
    }

    /** An archive of names and texts in turn. */
    static byte[] of(String... namesAndTexts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A Word document by the XML of its body. */
    static byte[] docx(String document) {
        return docx(document, "", "");
    }

    /** A Word document by the XML of its body, numbering and styles; empty for none. */
    static byte[] docx(String document, String numbering, String styles) {
        return office("word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", document,
                "word/_rels/document.xml.rels", relationships("numbering", "numbering.xml", "styles", "styles.xml"),
                "word/numbering.xml", numbering.isEmpty() ? "<numbering/>" : numbering, "word/styles.xml", styles.isEmpty() ? "<styles/>" : styles);
    }

    /** A workbook of one sheet by its XML, and that of shared texts. */
    static byte[] xlsx(String sheet, String texts) {
        return office("xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "<workbook xmlns:r='r'><sheets><sheet name='Foglio' sheetId='1' r:id='r0'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels", relationships("worksheet", "sheet1.xml", "sharedStrings", "texts.xml"),
                "xl/sheet1.xml", sheet, "xl/texts.xml", texts);
    }

    /** An OpenDocument of a kind, text or spreadsheet, by its content. */
    static byte[] odf(String kind, String content) {
        return of("mimetype", "application/vnd.oasis.opendocument." + kind, "content.xml", content);
    }

    private static byte[] office(String main, String type, String text, String... more) {
        String[] parts = new String[more.length + 6];
        parts[0] = "[Content_Types].xml";
        parts[1] = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Default Extension='xml' ContentType='application/xml'/><Override PartName='/" + main + "' ContentType='" + type + "'/></Types>";
        parts[2] = "_rels/.rels";
        parts[3] = relationships("officeDocument", main);
        parts[4] = main;
        parts[5] = text;
        System.arraycopy(more, 0, parts, 6, more.length);
        return of(parts);
    }

    private static String relationships(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id='r").append(i / 2).append("' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/")
                    .append(typesAndTargets[i]).append("' Target='").append(typesAndTargets[i + 1]).append("'/>");
        }
        return xml.append("</Relationships>").toString();
    }
}
