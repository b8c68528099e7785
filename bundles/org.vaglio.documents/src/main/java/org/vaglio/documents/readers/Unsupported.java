// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.vaglio.documents.DocumentProblem;

/** Recognises formats that are not read, so that people are told what to do with them. */
final class Unsupported {

    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final List<String> IMAGES = List.of("\u0089PNG", "\u00FF\u00D8\u00FF", "GIF8", "II*\0", "MM\0*", "BM", "RIFF", "\0\0\0\fjP",
            "\u00FF\u004F\u00FF\u0051");
    private static final List<String> ARCHIVES = List.of("\u001F\u008B", "7z\u00BC\u00AF", "Rar!", "BZh", "\u00FD7zXZ");

    private Unsupported() {
    }

    /**
     * Refuses what cannot be read.
     *
     * @param head    how the file begins, a character for each byte
     * @param content the whole file
     */
    static void check(String head, byte[] content) throws DocumentProblem {
        if (head.startsWith(OLE)) {
            throw ole(content);
        }
        if (head.startsWith("{\\rtf")) {
            throw new DocumentProblem("È un documento RTF: salvalo come .docx.", "It is an RTF document: save it as .docx.");
        }
        if (ARCHIVES.stream().anyMatch(head::startsWith)) {
            throw new DocumentProblem("È un archivio compresso: estrai i documenti e leggi quelli.",
                    "It is a compressed archive: extract its documents and read those.");
        }
        if (isImage(head)) {
            throw new DocumentProblem("È un'immagine: prima serve il riconoscimento del testo (OCR).",
                    "It is an image: its text has to be recognised first (OCR).");
        }
    }

    /** Says so of XML that is no web page. */
    static void checkXml(String head) throws DocumentProblem {
        if (head.stripLeading().startsWith("<?xml") || head.startsWith("\u00EF\u00BB\u00BF<?xml")) {
            throw new DocumentProblem("È un file XML: aprilo con il suo programma e salvalo come .docx, .xlsx o PDF.",
                    "It is an XML file: open it with its program and save it as .docx, .xlsx or PDF.");
        }
    }

    /** Short marks are believed only when what follows is no text. */
    private static boolean isImage(String head) {
        return IMAGES.stream().anyMatch(head::startsWith) && head.chars().anyMatch(c -> c < '\t' || c > '\r' && c < ' ');
    }

    private static DocumentProblem ole(byte[] content) {
        if (names(content, "EncryptedPackage")) {
            return Problems.password();
        }
        if (names(content, "WordDocument")) {
            return new DocumentProblem("È un vecchio documento di Word (.doc): salvalo come .docx.",
                    "It is an old Word document (.doc): save it as .docx.");
        }
        if (names(content, "Workbook") || names(content, "Book")) {
            return new DocumentProblem("È una vecchia cartella di lavoro di Excel (.xls): salvala come .xlsx.",
                    "It is an old Excel workbook (.xls): save it as .xlsx.");
        }
        if (names(content, "PowerPoint Document")) {
            return new DocumentProblem("È una presentazione: salvala come PDF.", "It is a presentation: save it as PDF.");
        }
        return new DocumentProblem("È un vecchio file di Office: salvalo come .docx o .xlsx.", "It is an old Office file: save it as .docx or .xlsx.");
    }

    /** Whether the container has a stream of a name: names stand at the begin of entries of 128 bytes. */
    private static boolean names(byte[] content, String name) {
        byte[] wanted = (name + "\0").getBytes(StandardCharsets.UTF_16LE);
        for (int at = 512; at + 128 <= content.length; at += 128) {
            if (Arrays.equals(content, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
