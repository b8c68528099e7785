// SPDX-License-Identifier: EPL-2.0
package org.vaglio.cli.draw;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.vaglio.language.files.AtomicFile;
import org.vaglio.viewpoint.engine.drawing.Diagram;
import org.vaglio.viewpoint.engine.output.Images;
import org.vaglio.viewpoint.engine.output.JsonListing;
import org.vaglio.viewpoint.engine.output.Picture;
import org.vaglio.viewpoint.engine.output.TextListing;
import org.vaglio.viewpoint.engine.reading.ViewpointProblem;

/**
 * Where a diagram is written, and as what.
 *
 * @param format as what
 * @param file   the file; null for standard output
 * @param out    standard output
 */
record DrawnFile(DrawCommand.Format format, Path file, PrintWriter out) {

    /**
     * Writes a diagram.
     *
     * @throws ViewpointProblem when the file cannot be written
     */
    void write(Diagram diagram, Images images) throws ViewpointProblem {
        byte[] content = content(diagram, images);
        if (file == null) {
            out.print(new String(content, StandardCharsets.UTF_8));
            return;
        }
        try {
            AtomicFile.write(file, content);
        } catch (IOException e) {
            throw new ViewpointProblem(file + ": non si può scrivere: manca la cartella o il permesso, o il disco è pieno.",
                    file + ": it cannot be written: the folder or the permission is missing, or the disk is full.");
        }
    }

    private byte[] content(Diagram diagram, Images images) {
        return switch (format) {
            case SVG -> picture(diagram, images).svg().getBytes(StandardCharsets.UTF_8);
            case PNG -> picture(diagram, images).png();
            case PDF -> picture(diagram, images).pdf();
            case JSON -> JsonListing.of(diagram).getBytes(StandardCharsets.UTF_8);
            case TXT -> TextListing.of(diagram).getBytes(StandardCharsets.UTF_8);
        };
    }

    /** The picture of a diagram, laid out. */
    static Picture picture(Diagram diagram, Images images) {
        System.setProperty("java.awt.headless", "true");
        return Picture.of(diagram.title().isEmpty() ? diagram.description().label() : diagram.title(), diagram).with(images);
    }
}
