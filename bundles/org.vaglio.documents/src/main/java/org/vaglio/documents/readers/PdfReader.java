// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.vaglio.documents.DocumentProblem;
import org.vaglio.documents.Progress;
import org.vaglio.documents.content.Document;

/** PDF files with text: tables by their rules, other lines as they are printed. */
final class PdfReader implements DocumentReader {

    @Override
    public Document read(String name, byte[] content, Progress progress) throws DocumentProblem {
        try (PDDocument pdf = Loader.loadPDF(content, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            return new Document(name, new PdfLines(pages(pdf, progress)).lines());
        } catch (InvalidPasswordException e) {
            throw Problems.password();
        } catch (IOException e) {
            throw Problems.damaged();
        }
    }

    private static List<List<PdfPage.Item>> pages(PDDocument pdf, Progress progress) throws IOException, DocumentProblem {
        int count = pdf.getNumberOfPages();
        if (count > Limits.PAGES) {
            throw Problems.tooMuch(Limits.PAGES, "pagine", "pages");
        }
        Limits limits = new Limits();
        List<List<PdfPage.Item>> pages = new ArrayList<>();
        long characters = 0;
        long unreadable = 0;
        for (int i = 0; i < count; i++) {
            PdfInk ink = PdfInk.of(pdf.getPage(i), limits);
            List<PdfPage.Item> items = PdfPage.items(ink, limits);
            pages.add(items);
            characters += ink.characters();
            unreadable += ink.unreadable();
            progress.at(i + 1, count);
        }
        check(count, characters, unreadable);
        return pages;
    }

    private static void check(int pages, long characters, long unreadable) throws DocumentProblem {
        if (pages == 0) {
            throw Problems.damaged();
        }
        if (unreadable > characters) {
            throw new DocumentProblem(
                    "I caratteri del PDF non dicono quali lettere sono: serve il riconoscimento del testo (OCR), o il documento originale.",
                    "The fonts of the PDF do not say which letters they print: recognise its text (OCR), or use the original document.");
        }
        if (characters == 0) {
            throw new DocumentProblem("Il PDF è una scansione senza testo: prima serve il riconoscimento del testo (OCR).",
                    "The PDF is a scan without a text layer: its text has to be recognised first (OCR).");
        }
    }
}
