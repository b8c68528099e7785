// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;

/** Prints pages for tests: places are in points from the top left. */
final class PdfPages implements AutoCloseable {

    static final float HEIGHT = PDRectangle.A4.getHeight();

    private final PDDocument document = new PDDocument();
    private final PDFont font = new PDType1Font(FontName.HELVETICA);
    private PDPageContentStream content;
    private float size = 10;

    PdfPages page() {
        return page(0);
    }

    /** A new page that is shown turned. */
    PdfPages page(int rotation) {
        return then(() -> {
            if (content != null) {
                content.close();
            }
            PDPage page = new PDPage(PDRectangle.A4);
            page.setRotation(rotation);
            document.addPage(page);
            content = new PDPageContentStream(document, page);
        });
    }

    PdfPages size(float points) {
        size = points;
        return this;
    }

    PdfPages text(float x, float y, String text) {
        return text(Matrix.getTranslateInstance(x, HEIGHT - y), text);
    }

    /** Text that runs upwards. */
    PdfPages textUp(float x, float y, String text) {
        return text(Matrix.getRotateInstance(Math.PI / 2, x, HEIGHT - y), text);
    }

    PdfPages text(Matrix matrix, String text) {
        return then(() -> {
            content.beginText();
            content.setFont(font, size);
            content.setTextMatrix(matrix);
            content.showText(text);
            content.endText();
        });
    }

    /** Text whose blanks are stretched, so that it ends where it has to. */
    PdfPages justified(float x, float y, float width, String text) {
        return then(() -> {
            float natural = font.getStringWidth(text) / 1000 * size;
            long blanks = text.chars().filter(c -> c == ' ').count();
            content.beginText();
            content.setFont(font, size);
            content.setWordSpacing(blanks == 0 ? 0 : (width - natural) / blanks);
            content.newLineAtOffset(x, HEIGHT - y);
            content.showText(text);
            content.setWordSpacing(0);
            content.endText();
        });
    }

    PdfPages line(float x0, float y0, float x1, float y1) {
        return then(() -> {
            content.moveTo(x0, HEIGHT - y0);
            content.lineTo(x1, HEIGHT - y1);
            content.stroke();
        });
    }

    /** A line as Word prints it. */
    PdfPages bar(float x, float y, float width, float height) {
        return then(() -> {
            content.addRect(x, HEIGHT - y - height, width, height);
            content.fill();
        });
    }

    /** All lines of a table. */
    PdfPages grid(float[] xs, float[] ys) {
        for (float x : xs) {
            line(x, ys[0], x, ys[ys.length - 1]);
        }
        for (float y : ys) {
            line(xs[0], y, xs[xs.length - 1], y);
        }
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        then(() -> {
            if (content != null) {
                content.close();
            }
            document.save(bytes);
        });
        close();
        return bytes.toByteArray();
    }

    /** Encrypted, to be opened with a password; an empty one is tried by everybody. */
    byte[] bytes(String password) {
        then(() -> document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission())));
        return bytes();
    }

    @Override
    public void close() {
        then(document::close);
    }

    /** Printing may fail. */
    @FunctionalInterface
    private interface Printing {
        void print() throws IOException;
    }

    private PdfPages then(Printing printing) {
        try {
            printing.print();
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
