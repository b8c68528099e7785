// SPDX-License-Identifier: EPL-2.0
package org.vaglio.documents.readers;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamException;

import org.vaglio.documents.DocumentProblem;
import org.vaglio.documents.Progress;
import org.vaglio.documents.content.Document;

/** Excel workbooks (.xlsx): each sheet is a page, cells read as they are shown in Italian; formulas are not computed, their kept results are read. */
final class XlsxReader implements DocumentReader {

    @Override
    public Document read(String name, byte[] content, Progress progress) throws DocumentProblem {
        try (Archive archive = Archive.open(content)) {
            OfficeParts parts = OfficeParts.of(archive);
            Limits limits = new Limits();
            Workbook workbook = Workbook.read(parts.main());
            SheetText text = new SheetText(SheetText.shared(parts.ofMain("sharedStrings"), limits),
                    SheetText.formats(parts.ofMain("styles")), workbook.from1904());
            Sheets sheets = new Sheets(limits);
            for (int i = 0; i < workbook.sheets().size(); i++) {
                InputStream sheet = parts.ofMain(workbook.sheets().get(i), "worksheet");
                if (sheet != null) {
                    new XlsxSheet(text, limits).read(sheet, sheets.next());
                }
                progress.at(i + 1, workbook.sheets().size());
            }
            return new Document(name, sheets.lines());
        } catch (IOException | XMLStreamException e) {
            throw Problems.damaged();
        }
    }

    /**
     * The list of sheets.
     *
     * @param sheets   the relationships of the sheets, without those that only a macro can show
     * @param from1904 whether dates are counted as on old Macs
     */
    private record Workbook(List<String> sheets, boolean from1904) {

        static Workbook read(InputStream stream) throws XMLStreamException {
            List<String> sheets = new ArrayList<>();
            boolean from1904 = false;
            Xml xml = Xml.open(stream);
            while (xml.nextElement()) {
                String kept = xml.attribute("date1904");
                from1904 |= xml.getLocalName().equals("workbookPr") && kept != null && !kept.equals("0") && !kept.equals("false");
                if (xml.getLocalName().equals("sheet") && !"veryHidden".equals(xml.attribute("state"))) {
                    sheets.add(String.valueOf(xml.attribute("id")));
                }
            }
            return new Workbook(sheets, from1904);
        }
    }
}
