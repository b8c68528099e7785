// SPDX-License-Identifier: EPL-2.0
package org.vaglio.tests.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vaglio.tests.cli.Vaglio;
import org.vaglio.tests.cli.Vaglio.Run;

/** Documents that cannot be read: one sentence each, exit status 2, nothing written, in a process with little memory. */
class HostileDocumentsTest {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final int BOMB = 400;

    @TempDir
    private Path folder;

    /** Imports and audits a document; both say one thing. */
    private void assertRefused(String name, String sentence) throws IOException {
        Files.writeString(folder.resolve("mappa.mappa"), "an older map");
        Map<Path, Long> before = files();
        Run run = Vaglio.run(folder, "import", "--lang", "en", name, "-o", "mappa.mappa");
        assertEquals("vaglio: " + name + ": " + sentence + "\n", run.err());
        assertEquals(new Run(2, "", run.err()), run);
        assertEquals(run, Vaglio.run(folder, "import", "--lang", "en", name, "-o", "altra.mappa"));
        assertEquals(run, Vaglio.run(folder, "audit", "--lang", "en", "--fail-on", "never", name));
        assertEquals(before, files());
        assertEquals("an older map", Files.readString(folder.resolve("mappa.mappa")));
    }

    private Map<Path, Long> files() throws IOException {
        Map<Path, Long> sizes = new TreeMap<>();
        try (var walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                sizes.put(file, Files.size(file));
            }
        }
        return sizes;
    }

    private void write(String name, byte[] content) throws IOException {
        Files.write(folder.resolve(name), content);
    }

    @Test
    void missingDocument() throws IOException {
        assertRefused("manca.pdf", "The document does not exist.");
    }

    @Test
    void folder() throws IOException {
        Files.createDirectory(folder.resolve("piani.pdf"));
        assertRefused("piani.pdf", "It is a folder: name one of its documents.");
    }

    @Test
    void emptyDocument() throws IOException {
        write("vuoto.docx", new byte[0]);
        assertRefused("vuoto.docx", "The file is empty.");
    }

    @Test
    void compressedDocumentThatExpandsBeyondAllMeasure() throws IOException {
        byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
        byte[] head = body("<w:p/>").replace("</w:body></w:document>", "").getBytes(StandardCharsets.UTF_8);
        byte[][] parts = new byte[BOMB + 1][];
        Arrays.fill(parts, blanks);
        parts[0] = head;
        write("bomba.docx", docx(parts));
        assertTrue(Files.size(folder.resolve("bomba.docx")) < 2 << 20);
        assertRefused("bomba.docx", "The compressed document expands beyond the limits: it is probably damaged.");
    }

    @Test
    void entitiesAreNeitherFetchedNorMultiplied() throws IOException {
        Files.writeString(folder.resolve("segreto.txt"), "la parola segreta");
        StringBuilder entities = new StringBuilder("<!DOCTYPE d [<!ENTITY s SYSTEM '" + folder.resolve("segreto.txt").toUri() + "'><!ENTITY e0 'risata'>");
        for (int i = 1; i < 12; i++) {
            entities.append("<!ENTITY e").append(i).append(" '").append(("&e" + (i - 1) + ";").repeat(10)).append("'>");
        }
        write("entità.docx", docx((entities + "]>" + body("<w:p><w:r><w:t>COMUNE DI VALDOMBRA&s;&e11;</w:t></w:r></w:p>")).getBytes(StandardCharsets.UTF_8)));
        assertRefused("entità.docx", "The document declares a document type or entities, which office programs never write: it is not read.");
    }

    @Test
    void pdfThatIsCutOff() throws IOException {
        byte[] pdf = pdf(null);
        write("troncato.pdf", Arrays.copyOf(pdf, pdf.length / 3));
        assertRefused("troncato.pdf", "The document is damaged or incomplete: open it with its program and save it again.");
    }

    @Test
    void pdfWithAPassword() throws IOException {
        write("protetto.pdf", pdf("segreto"));
        assertRefused("protetto.pdf", "The document is protected by a password: open it with the password and save a copy without protection.");
    }

    @Test
    void pdfThatOnlyShowsPictures() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 3; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    BufferedImage picture = new BufferedImage(600, 800, BufferedImage.TYPE_INT_RGB);
                    content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0);
                }
            }
            document.save(bytes);
        }
        write("scansione.pdf", bytes.toByteArray());
        assertRefused("scansione.pdf", "The PDF is a scan without a text layer: its text has to be recognised first (OCR).");
    }

    @Test
    void oldWordDocument() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            file.createDocument(new ByteArrayInputStream(new byte[5000]), "WordDocument");
            file.writeFilesystem(bytes);
        }
        write("vecchio.doc", bytes.toByteArray());
        assertRefused("vecchio.doc", "It is an old Word document (.doc): save it as .docx.");
    }

    @Test
    void archiveThatIsNoDocument() throws IOException {
        write("piano.xlsx", zip("piano.txt", Samples.FAULTY.getBytes(StandardCharsets.UTF_8)));
        assertRefused("piano.xlsx", "It is a compressed archive: extract its documents and read those.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rumore.pdf", "rumore.txt", "rumore.docx"})
    void noise(String name) throws IOException {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);
        write(name, noise);
        assertRefused(name, "The file has no text: it is damaged or of a format that is not read.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"piano.pdf", "piano.txt", "piano", "piano.html"})
    void theContentTellsTheFormatWhateverTheName(String name) throws IOException {
        write(name, docx(body("<w:p><w:r><w:t>COMUNE DI VALDOMBRA</w:t></w:r></w:p>").getBytes(StandardCharsets.UTF_8)));
        Run run = Vaglio.run(folder, "import", name);
        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("ente \"COMUNE DI VALDOMBRA\""), run.out());
    }

    private static String body(String paragraphs) {
        return "<w:document xmlns:w='" + WORD + "'><w:body>" + paragraphs + "</w:body></w:document>";
    }

    /** A Word document by the bytes of its main part. */
    private static byte[] docx(byte[]... document) throws IOException {
        String types = "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
                + "<Override PartName='/word/document.xml' ContentType='application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'/></Types>";
        String relations = "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='r1'"
                + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument' Target='word/document.xml'/></Relationships>";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            entry(zip, "[Content_Types].xml", types.getBytes(StandardCharsets.UTF_8));
            entry(zip, "_rels/.rels", relations.getBytes(StandardCharsets.UTF_8));
            entry(zip, "word/document.xml", document);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, name, content);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, byte[]... content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        for (byte[] part : content) {
            zip.write(part);
        }
        zip.closeEntry();
    }

    /** A page of text, encrypted unless the password is null. */
    private static byte[] pdf(String password) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText("COMUNE DI VALDOMBRA");
                content.endText();
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy("proprietario", password, new AccessPermission()));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }
}
