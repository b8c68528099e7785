// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {

    @Test
    void theContentTellsTheFormatNotTheName() {
        Shown.assertRead("0:1 | x", "a.pdf", Zips.docx("<document><body><p><r><t>x</t></r></p></body></document>"));
        Shown.assertRead("1:1 | x", "a.docx", new PdfPages().page().text(50, 50, "x").bytes());
        Shown.assertRead("0:1 | x", "a.csv", "<html><p>x".getBytes(StandardCharsets.UTF_8));
        Shown.assertRead("0:1 | BMX e altro", "a.txt", "BMX e altro".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"WordDocument, .docx", "Workbook, .xlsx", "EncryptedPackage, password", "PowerPoint Document, PDF", "Contents, Office"})
    void oldOfficeFiles(String stream, String words) {
        byte[] content = new byte[2_048];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1}, 0, content, 0, 8);
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, content, 1_024 + 128, name.length);
        Shown.assertRefused(words, "a.doc", content);
    }

    @Test
    void formatsThatAreNotRead() {
        Shown.assertRefused("empty", "a.txt", new byte[0]);
        Shown.assertRefused("RTF", "a.doc", "{\\rtf1 x}".getBytes(StandardCharsets.UTF_8));
        Shown.assertRefused("image", "a.png", "\u0089PNG\r\n\u001A\n\0\0".getBytes(StandardCharsets.ISO_8859_1));
        Shown.assertRefused("archive", "a.zip", Zips.of("a.pdf", "x"));
        Shown.assertRefused("archive", "a.gz", "\u001F\u008B\b\0".getBytes(StandardCharsets.ISO_8859_1));
        Shown.assertRefused("XML", "a.xml", "<?xml version='1.0'?><a/>".getBytes(StandardCharsets.UTF_8));
        Shown.assertRefused("presentation", "a.odp", Zips.odf("presentation", "<a/>"));
        Shown.assertRefused("xlsb", "a.xlsb", Zips.of("[Content_Types].xml", "application/vnd.ms-excel.sheet.binary.macroEnabled.main"));
        Shown.assertRefused("password", "a.odt", Zips.of("mimetype", "application/vnd.oasis.opendocument.text",
                "META-INF/manifest.xml", "<manifest><file-entry><encryption-data/></file-entry></manifest>"));
    }
}
