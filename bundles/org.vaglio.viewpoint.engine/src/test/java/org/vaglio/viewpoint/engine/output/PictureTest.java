// SPDX-License-Identifier: EPL-2.0
package org.vaglio.viewpoint.engine.output;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vaglio.viewpoint.engine.Shelf;
import org.w3c.dom.NodeList;

class PictureTest {

    @TempDir
    private Path folder;

    private Shelf shelf;

    @BeforeEach
    void draw() {
        shelf = new Shelf(folder, """
                <defaultLayer name="Default"><nodeMappings name="B" semanticCandidatesExpression="feature:books" domainClass="Book">
                  <style xsi:type="style:SquareDescription" tooltipExpression="feature:pages"><labelFormat>bold</labelFormat></style></nodeMappings>
                </defaultLayer>
                """, """
                <books name="&lt;script>" pages="7"/><books name="Odyssey" pages="5"/>
                """, null);
    }

    @Test
    void eachViewIsAGroupWithItsNameItsTooltipAndItsMarksInReadingOrder() throws Exception {
        String svg = Picture.of("Books", shelf.diagram())
                .with(Map.of(shelf.view("Odyssey"), List.of(new Mark(Mark.Level.INFO, "later"), new Mark(Mark.Level.ERROR, "first")))).svg();
        NodeList titles = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8))).getElementsByTagName("title");
        List<String> all = new ArrayList<>();
        for (int i = 0; i < titles.getLength(); i++) {
            all.add(titles.item(i).getTextContent());
        }
        assertEquals(List.of("Books", "<script>\n7", "Odyssey\n5\nfirst\nlater"), all);
    }

    @Test
    void thePdfHasOnePageWhoseTextCanBeSearched() throws IOException {
        try (PDDocument document = Loader.loadPDF(Picture.of("Books", shelf.diagram()).pdf())) {
            assertEquals(1, document.getNumberOfPages());
            assertEquals("<script> Odyssey", new PDFTextStripper().getText(document).strip().replaceAll("\\s+", " "));
        }
    }

    @Test
    void pixelsAreTwiceAsManyAndTheSameEachTime() throws IOException {
        Picture picture = Picture.of("Books", shelf.diagram());
        byte[] png = picture.png();
        assertEquals((int) Math.ceil(2 * picture.layout().width()), ImageIO.read(new ByteArrayInputStream(png)).getWidth());
        assertArrayEquals(png, picture.png());
        assertArrayEquals(picture.pdf(), picture.pdf());
    }
}
