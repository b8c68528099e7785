// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vaglio.documents.DocumentProblem;
import org.vaglio.documents.Progress;
import org.vaglio.documents.content.Document;

/** Documents that were made to do harm, or that were harmed. */
class HostileTest {

    /** A format whose parts are XML: one paragraph or cell with some text, after a document type. */
    enum XmlFormat {
        DOCX((type, text) -> Zips.docx(type + "<document><body><p><r><t>" + text + "</t></r></p></body></document>")),
        XLSX((type, text) -> Zips.xlsx(type + "<worksheet><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>" + text
                + "</t></is></c></row></sheetData></worksheet>", "<sst/>")),
        XLSX_TEXTS((type, text) -> Zips.xlsx("<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c></row></sheetData></worksheet>",
                type + "<sst><si><t>" + text + "</t></si></sst>")),
        ODT((type, text) -> Zips.odf("text", type + "<a><body><text><p>" + text + "</p></text></body></a>")),
        ODS((type, text) -> Zips.odf("spreadsheet", type + "<a><table><table-row><table-cell><p>" + text + "</p></table-cell></table-row></table></a>")),
        HTML((type, text) -> ("<?xml version='1.0'?>" + type.replace("DOCTYPE a", "DOCTYPE html") + "<html><body><p>" + text + "</p></body></html>")
                .getBytes(StandardCharsets.UTF_8));

        private final BiFunction<String, String, byte[]> maker;

        XmlFormat(BiFunction<String, String, byte[]> maker) {
            this.maker = maker;
        }

        byte[] of(String type, String text) {
            return maker.apply(type, text);
        }
    }

    @ParameterizedTest
    @EnumSource
    void externalEntitiesAreNotFetched(XmlFormat format) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            String type = "<!DOCTYPE a SYSTEM '" + address + "' [<!ENTITY x SYSTEM '" + address + "'><!ENTITY f SYSTEM 'file:///etc/passwd'>]>";
            String shown = outcome(format.of(type, "prima &x;&f; dopo"));
            assertTrue(!shown.contains("root:"), shown);
            assertTrue(format == XmlFormat.HTML || shown.contains("declares a document type"), shown);
            server.setSoTimeout(50);
            assertThrows(SocketTimeoutException.class, server::accept);
        }
    }

    @ParameterizedTest
    @EnumSource
    void entitiesDoNotGrow(XmlFormat format) {
        StringBuilder type = new StringBuilder("<!DOCTYPE a [<!ENTITY x0 'ridere'>");
        for (int i = 1; i < 30; i++) {
            type.append("<!ENTITY x").append(i).append(" '").append(("&x" + (i - 1) + ";").repeat(10)).append("'>");
        }
        assertTrue(outcome(format.of(type + "]>", "&x29;")).length() < 20_000);
    }

    @Test
    void anArchiveThatExpandsWithoutEndIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(1);
            put(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write("<a><body><text>".getBytes(StandardCharsets.UTF_8));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 310; i++) {
                zip.write(blanks);
            }
            zip.closeEntry();
        }
        Shown.assertRefused("expands", "a.odt", bytes.toByteArray());
    }

    @Test
    void anArchiveOfVeryManyPartsIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            put(zip, "mimetype", "application/vnd.oasis.opendocument.text");
            for (int i = 0; i < 10_001; i++) {
                put(zip, "p" + i, "");
            }
        }
        Shown.assertRefused("expands", "a.odt", bytes.toByteArray());
    }

    @Test
    void archivesWithinArchivesAreNotOpened() {
        byte[] inner = Zips.of("b.zip", "x".repeat(1_000));
        Shown.assertRefused("archive", "a.zip", Zips.of("a.zip", new String(inner, StandardCharsets.ISO_8859_1)));
    }

    @Test
    void aWorkbookOfTooManyRowsIsRefused() {
        Shown.assertRefused("200,000 lines", "a.xlsx",
                Zips.xlsx("<worksheet><sheetData>" + "<row><c><v>1</v></c></row>".repeat(250_000) + "</sheetData></worksheet>", "<sst/>"));
    }

    @Test
    void cellsFarToTheRightAreCounted() {
        Shown.assertRefused("cells", "a.xlsx",
                Zips.xlsx("<worksheet><sheetData>" + "<row><c r='XFD1'><v>1</v></c></row>".repeat(1_000) + "</sheetData></worksheet>", "<sst/>"));
    }

    @Test
    void repeatedCellsAreCounted() {
        Shown.assertRefused("lines", "a.ods", Zips.odf("spreadsheet", "<a><table><table-row number-rows-repeated='2000000000'><table-cell><p>x</p>"
                + "</table-cell></table-row></table></a>"));
        Shown.assertRefused("cells", "a.ods", Zips.odf("spreadsheet", "<a><table><table-row number-rows-repeated='190000'><table-cell "
                + "number-columns-repeated='2000000000'><p>x</p></table-cell></table-row></table></a>"));
        Shown.assertRefused("cells", "a.odt", Zips.odf("text", "<a><body><text><table>" + ("<table-row number-rows-repeated='2000000000'><table-cell "
                + "number-columns-repeated='2000000000'><p>x</p></table-cell></table-row>").repeat(10) + "</table></text></body></a>"));
    }

    @Test
    void cellsThatClaimToReachOverEverythingAreCutToTheTable() {
        Shown.assertRead("0:1 t1 | x\n0:2 t1 ^ x", "a.html",
                "<html><table><tr><td colspan=2000000000 rowspan=2000000000>x<tr></table>".getBytes(StandardCharsets.UTF_8));
        Shown.assertRead("0:1 t1 | x | y", "a.odt", Zips.odf("text", "<a><body><text><table><table-row><table-cell number-columns-spanned='2000000000' "
                + "number-rows-spanned='2000000000'><p>x</p></table-cell><table-cell><p>y</p></table-cell></table-row></table></text></body></a>"));
        Shown.assertRefused("cells", "a.html",
                ("<html><table>" + "<tr><td colspan=1000 rowspan=0>x".repeat(3_000)).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void tablesWithinTablesWithinTables() throws Exception {
        String row = "<tbl><tr><tc>";
        assertDeep("a.docx", Zips.docx("<document><body>" + row.repeat(20_000)));
        assertDeep("a.docx", Zips.docx("<document><body>" + row.repeat(150) + "</tc></tr></tbl>".repeat(150) + "</body></document>"));
        assertDeep("a.odt", Zips.odf("text", "<a><body><text>" + "<table><table-row><table-cell>".repeat(20_000)));
        assertDeep("a.odt", Zips.odf("text", "<a><body><text>" + "<list><list-item>".repeat(20_000)));
        assertDeep("a.html", ("<html>" + "<table><tr><td>x<td>y".repeat(3_000)).getBytes(StandardCharsets.UTF_8));
        assertDeep("a.html", ("<html>" + "<div>".repeat(20_000) + "x").getBytes(StandardCharsets.UTF_8));
    }

    private static void assertDeep(String name, byte[] content) throws InterruptedException {
        String[] outcome = new String[1];
        Thread thread = new Thread(null, () -> outcome[0] = outcome(name, content), "deep", 256L << 20);
        thread.start();
        thread.join();
        assertTrue(outcome[0] != null && outcome[0].length() < 100_000);
    }

    @Test
    void pdfWhosePagesContainThemselves() {
        assertEquals("!", outcome(pdf("<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2>>", "", "")).substring(0, 1));
    }

    @Test
    void pdfWhoseObjectsAreNestedWithoutEnd() throws Exception {
        assertDeep("a.pdf", pdf("<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/X" + "[".repeat(1_000_000), ""));
        assertDeep("a.pdf", pdf("<</Type/Pages/Kids[3 0 R]/Count 1>>", "<</Type/Page/Parent 2 0 R/X" + "<</X".repeat(300_000), ""));
    }

    @Test
    void pdfWhoseFormsDrawThemselves() {
        String form = "/X Do /X Do";
        assertEquals("!", outcome(pdf("<</Type/Pages/Kids[3 0 R]/Count 1>>",
                "<</Type/Page/Parent 2 0 R/MediaBox[0 0 100 100]/Resources<</XObject<</X 4 0 R>>>>/Contents 4 0 R>>",
                "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Length " + form.length() + ">>stream\n" + form + "\nendstream")).substring(0, 1));
    }

    private static byte[] pdf(String pages, String page, String form) {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj" + pages + "endobj\n3 0 obj" + page + "endobj\n4 0 obj" + form
                + "\nendobj\ntrailer<</Root 1 0 R>>\n%%EOF").getBytes(StandardCharsets.ISO_8859_1);
    }

    @Test
    void pdfOfTenThousandPagesIsRefused() {
        PdfPages pages = new PdfPages();
        for (int i = 0; i < 10_000; i++) {
            pages.page();
        }
        Shown.assertRefused("5,000 pages", "a.pdf", pages.bytes());
    }

    @Test
    void encryptedOfficeDocuments() throws Exception {
        EncryptionInfo info = new EncryptionInfo(EncryptionMode.agile);
        Encryptor encryptor = info.getEncryptor();
        encryptor.confirmPassword("segreta");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            try (OutputStream stream = encryptor.getDataStream(files)) {
                stream.write(Zips.docx("<document/>"));
            }
            files.writeFilesystem(bytes);
        }
        Shown.assertRefused("password", "a.docx", bytes.toByteArray());
        Shown.assertRefused("password", "a.xlsx", bytes.toByteArray());
    }

    @Test
    void aLineOfAHundredMegabytesIsRefused() {
        byte[] line = new byte[100 << 20];
        Arrays.fill(line, (byte) 'a');
        Shown.assertRefused("characters", "a.txt", line);
        Shown.assertRefused("characters", "a.csv", line);
    }

    @TestFactory
    Stream<DynamicTest> cutAndDamagedDocuments() {
        Map<String, byte[]> documents = new TreeMap<>(Map.of(
                "a.docx", XmlFormat.DOCX.of("", "testo"), "a.xlsx", XmlFormat.XLSX_TEXTS.of("", "testo"), "a.odt", XmlFormat.ODT.of("", "testo"),
                "a.ods", XmlFormat.ODS.of("", "testo"), "a.html", XmlFormat.HTML.of("", "testo"), "a.csv", "a;b\nc;d".getBytes(StandardCharsets.UTF_8),
                "a.pdf", new PdfPages().page().text(50, 50, "testo").bytes()));
        return documents.entrySet().stream().map(d -> DynamicTest.dynamicTest(d.getKey(), () -> {
            for (int i = 1; i < d.getValue().length; i += Math.max(1, d.getValue().length / 60)) {
                outcome(d.getKey(), Arrays.copyOf(d.getValue(), i));
                byte[] damaged = d.getValue().clone();
                damaged[i] ^= (byte) 0x55;
                outcome(d.getKey(), damaged);
            }
        }));
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String outcome(byte[] content) {
        return outcome("a.x", content);
    }

    /** What is read; or, after an exclamation mark, why not: nothing else may happen. */
    private static String outcome(String name, byte[] content) {
        try {
            Document document = Formats.read(name, content, Progress.SILENT);
            return Shown.of(document);
        } catch (DocumentProblem e) {
            Shown.assertSentences(e);
            return "!" + e.text().english();
        }
    }
}
