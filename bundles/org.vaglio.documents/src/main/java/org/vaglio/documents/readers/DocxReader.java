// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.io.IOException;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.vaglio.documents.DocumentProblem;
import org.vaglio.documents.Progress;
import org.vaglio.documents.content.Document;

/** Word documents (.docx): headers, footers, notes and deletions are left out, automatic numbers are written out. */
final class DocxReader implements DocumentReader {

    @Override
    public Document read(String name, byte[] content, Progress progress) throws DocumentProblem {
        try (Archive archive = Archive.open(content)) {
            OfficeParts parts = OfficeParts.of(archive);
            WordNumbering numbering = new WordNumbering(parts.ofMain("numbering"), parts.ofMain("styles"));
            List<Block> blocks = new WordBody(Xml.open(parts.main()), numbering).read();
            Document document = new Document(name, Flow.lines(blocks));
            progress.at(1, 1);
            return document;
        } catch (IOException | XMLStreamException e) {
            throw Problems.damaged();
        }
    }
}
