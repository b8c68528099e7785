// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.vaglio.documents.DocumentProblem;
import org.vaglio.documents.Progress;
import org.vaglio.documents.content.Document;

/** The formats that can be read, told apart by content; the extension only tells tables in text from other text. */
public final class Formats {

    private static final int HEAD = 1_024;

    private Formats() {
    }

    /**
     * Reads a document of any format.
     *
     * @param name     the name of the file
     * @param content  all its bytes
     * @param progress told of each page or part
     * @throws DocumentProblem when it has no supported format, is damaged, or is more than the limits allow
     */
    public static Document read(String name, byte[] content, Progress progress) throws DocumentProblem {
        try {
            return reader(name, content).read(name, content, progress);
        } catch (Refusal refusal) {
            throw refusal.problem();
        }
    }

    private static DocumentReader reader(String name, byte[] content) throws DocumentProblem {
        String head = new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1);
        if (content.length == 0) {
            throw new DocumentProblem("Il file è vuoto.", "The file is empty.");
        }
        if (head.contains("%PDF-")) {
            return new PdfReader();
        }
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return zipped(content);
        }
        Unsupported.check(head, content);
        return text(name, head, content);
    }

    private static DocumentReader zipped(byte[] content) throws DocumentProblem {
        return switch (ZipKind.of(content)) {
            case DOCX -> new DocxReader();
            case XLSX -> new XlsxReader();
            case ODT -> new OdtReader();
            case ODS -> new OdsReader();
        };
    }

    private static DocumentReader text(String name, String head, byte[] content) throws DocumentProblem {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (HtmlReader.isHtml(content)) {
            return new HtmlReader();
        }
        Unsupported.checkXml(head);
        return switch (extension) {
            case "csv", "tsv", "tab" -> new CsvReader();
            default -> new TextReader();
        };
    }
}
