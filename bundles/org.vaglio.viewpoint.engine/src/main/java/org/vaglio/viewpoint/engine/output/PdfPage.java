// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.output;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.vaglio.viewpoint.engine.layout.Typeface;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;

/** Writes pictures as one page of a PDF, as large as the picture; its text can be searched. */
final class PdfPage {

    private static final float POINTS_PER_PIXEL = 0.75f;
    private static final long SAME_ID = 1;

    private PdfPage() {
    }

    static byte[] pdf(Picture picture) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            document.setDocumentId(SAME_ID);
            document.getDocumentInformation().setTitle(picture.title());
            float width = (float) Math.ceil(picture.layout().width());
            float height = (float) Math.ceil(picture.layout().height());
            PDPage page = new PDPage(new PDRectangle(width * POINTS_PER_PIXEL, height * POINTS_PER_PIXEL));
            document.addPage(page);
            draw(picture, document, page, width, height);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void draw(Picture picture, PDDocument document, PDPage page, float width, float height) throws IOException {
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width * POINTS_PER_PIXEL, height * POINTS_PER_PIXEL);
        graphics.setFontTextDrawer(drawer());
        graphics.scale(POINTS_PER_PIXEL, POINTS_PER_PIXEL);
        new DiagramPainter(picture, new AwtCanvas(graphics)).paint();
        graphics.dispose();
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawForm(graphics.getXFormObject());
        }
    }

    private static PdfBoxGraphics2DFontTextDrawer drawer() throws IOException {
        PdfBoxGraphics2DFontTextDrawer drawer = new PdfBoxGraphics2DFontTextDrawer();
        for (Typeface face : Typeface.values()) {
            drawer.registerFont(name(face), face.open());
        }
        return drawer;
    }

    /** The name that Java gives the font. */
    private static String name(Typeface face) {
        try (InputStream stream = face.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, stream).getFontName(Locale.US);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
