// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLStreamException;

import org.vaglio.documents.DocumentProblem;
import org.vaglio.documents.Progress;
import org.vaglio.documents.content.Document;

/** OpenDocument texts (.odt): notes, comments, headers, footers and deletions are left out, the numbers of lists are written out. */
final class OdtReader implements DocumentReader {

    @Override
    public Document read(String name, byte[] content, Progress progress) throws DocumentProblem {
        try (Archive archive = Archive.open(content); InputStream body = archive.stream("content.xml")) {
            if (body == null) {
                throw Problems.damaged();
            }
            OdfLists lists = new OdfLists();
            if (archive.has("styles.xml")) {
                lists.read(archive.stream("styles.xml"));
            }
            Document document = new Document(name, Flow.lines(new OdfBody(Xml.open(body), lists).read()));
            progress.at(1, 1);
            return document;
        } catch (IOException | XMLStreamException e) {
            throw Problems.damaged();
        }
    }
}
