// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.vaglio.documents.DocumentProblem;

/** The kinds of documents that are compressed archives. */
enum ZipKind {
    DOCX, XLSX, ODT, ODS;

    private static final int LONGEST = 2_000_000;

    /**
     * Tells the kind by what the archive says of itself.
     *
     * @throws DocumentProblem when it is damaged, or a document or an archive of another kind
     */
    static ZipKind of(byte[] content) throws DocumentProblem {
        try (Archive archive = Archive.open(content)) {
            if (archive.has("[Content_Types].xml")) {
                return office(head(archive, "[Content_Types].xml"));
            }
            return open(head(archive, "mimetype"), archive.has("content.xml"), head(archive, "META-INF/manifest.xml"));
        } catch (IOException e) {
            throw Problems.damaged();
        }
    }

    private static ZipKind office(String types) throws DocumentProblem {
        if (types.contains("wordprocessingml.document.main+xml") || types.contains("ms-word.document.macroEnabled.main+xml")
                || types.contains("wordprocessingml.template.main+xml")) {
            return DOCX;
        }
        if (types.contains("spreadsheetml.sheet.main+xml") || types.contains("ms-excel.sheet.macroEnabled.main+xml")
                || types.contains("spreadsheetml.template.main+xml")) {
            return XLSX;
        }
        if (types.contains("ms-excel.sheet.binary")) {
            throw new DocumentProblem("È una cartella di lavoro binaria di Excel (.xlsb): salvala come .xlsx.",
                    "It is a binary Excel workbook (.xlsb): save it as .xlsx.");
        }
        if (types.contains("presentationml")) {
            throw presentation();
        }
        throw types.isEmpty() ? Problems.damaged() : archive();
    }

    private static ZipKind open(String type, boolean hasContent, String manifest) throws DocumentProblem {
        if (manifest.contains("encryption-data")) {
            throw Problems.password();
        }
        String kind = type.isEmpty() && hasContent ? manifest : type;
        if (kind.contains("application/vnd.oasis.opendocument.text")) {
            return ODT;
        }
        if (kind.contains("application/vnd.oasis.opendocument.spreadsheet")) {
            return ODS;
        }
        if (kind.contains("application/vnd.oasis.opendocument.presentation")) {
            throw presentation();
        }
        throw archive();
    }

    private static DocumentProblem presentation() {
        return new DocumentProblem("È una presentazione: salvala come PDF.", "It is a presentation: save it as PDF.");
    }

    private static DocumentProblem archive() {
        return new DocumentProblem("È un archivio compresso: estrai i documenti e leggi quelli.",
                "It is a compressed archive: extract its documents and read those.");
    }

    private static String head(Archive archive, String part) throws IOException {
        try (InputStream stream = archive.stream(part)) {
            return stream == null ? "" : new String(stream.readNBytes(LONGEST), StandardCharsets.UTF_8);
        }
    }
}
