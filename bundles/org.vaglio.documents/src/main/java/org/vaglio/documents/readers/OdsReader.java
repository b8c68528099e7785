// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.io.IOException;
import java.io.InputStream;

import javax.xml.stream.XMLStreamException;

import org.vaglio.documents.DocumentProblem;
import org.vaglio.documents.Progress;
import org.vaglio.documents.content.Document;

/** OpenDocument spreadsheets (.ods): each sheet is a page; formulas are not computed, the text that is kept with them is read. */
final class OdsReader implements DocumentReader {

    @Override
    public Document read(String name, byte[] content, Progress progress) throws DocumentProblem {
        try (Archive archive = Archive.open(content); InputStream body = archive.stream("content.xml")) {
            if (body == null) {
                throw Problems.damaged();
            }
            Limits limits = new Limits();
            Sheets sheets = new Sheets(limits);
            Xml xml = Xml.open(body);
            int done = 0;
            while (xml.nextElement()) {
                if (xml.getLocalName().equals("tracked-changes")) {
                    xml.skip();
                } else if (xml.getLocalName().equals("table") && isOwn(xml.attribute("name"))) {
                    new OdsSheet(xml, limits).read(sheets.next());
                    progress.at(++done, 0);
                }
            }
            return new Document(name, sheets.lines());
        } catch (IOException | XMLStreamException e) {
            throw Problems.damaged();
        }
    }

    /** Copies of sheets of other files are kept among the sheets. */
    private static boolean isOwn(String name) {
        return name == null || !name.startsWith("'file:");
    }
}
